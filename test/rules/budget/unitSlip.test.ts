/** B304 on its examples. */
import { unitSlip } from '../../../src/rules/budget/unitSlip';
import { testRule } from '../../kit/ruleTester';

testRule(unitSlip, {
  fixes: ['offered set', 'choice set'],
  wrong: [
    { note: '两行成本都按元写', budget: { total: '86.50' }, indicators: [['产出指标', '成本指标', '设备购置费', '≤80元'], ['产出指标', '成本指标', '安装调试费', '≤6.5元']] },
    { note: '成本按元的数字配了万元', budget: { total: '12.5' }, indicators: [['产出指标', '成本指标', '维修改造成本', '≤125000万元']] },
    { note: '预算数按元填在万元表里，用途与成本都对', budget: { total: '180000', fiscal: '180000' }, usage: '项目总预算18万元，用于取暖。', indicators: [['产出指标', '成本指标', '取暖费总额', '≤18万元']] },
    { note: '全角数字', unit: '元', budget: { total: '4000000.00' }, indicators: [['产出指标', '经济成本指标', '工程总投资', '≤４００元']] },
    { note: '四舍五入后相差一万倍', budget: { total: '9.99' }, indicators: [['产出指标', '成本指标', '培训经费', '≤10元']] },
  ],
  right: [
    { note: '补助标准', budget: { total: '100.00' }, indicators: [['产出指标', '成本指标', '参审案件补助', '100元']] },
    { note: '人均成本', budget: { total: '400.00' }, indicators: [['产出指标', '成本指标', '人均培训成本', '≤400元/人·天']] },
    { note: '没有成本金额', budget: { total: '300.00' }, indicators: [['产出指标', '成本指标', '预算控制率', '≤100%']] },
    { note: '表头单位不明', budget: { total: null, fiscal: null }, indicators: [['产出指标', '成本指标', '项目总成本', '≤5万元']] },
    { note: '预算为0', budget: { total: '0', fiscal: '0' }, indicators: [['产出指标', '成本指标', '项目总成本', '≤5万元']] },
  ],
});
