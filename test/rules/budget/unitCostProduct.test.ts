/** B305 on its examples. */
import { unitCostProduct } from '../../../src/rules/budget/unitCostProduct';
import { testRule } from '../../kit/ruleTester';

testRule(unitCostProduct, {
  wrong: [
    { note: '每户', budget: { total: '30.00' }, indicators: [['产出指标', '数量指标', '危房改造户数', '≥12户'], ['产出指标', '成本指标', '每户补助金额', '2.8万元']] },
    { note: '名与人', budget: { total: '8.00' }, indicators: [['产出指标', '数量指标', '表彰优秀教师', '20名'], ['产出指标', '成本指标', '每人奖金', '5000元']] },
    { note: '每所学校', budget: { total: '45.00' }, indicators: [['产出指标', '数量指标', '改造厕所学校', '9所学校'], ['产出指标', '成本指标', '每所学校改造费', '≤4万元']] },
  ],
  right: [
    { note: '按天算', budget: { total: '10.00' }, indicators: [['产出指标', '数量指标', '培训人数', '100人'], ['产出指标', '成本指标', '人均培训费', '≤400元/人·天']] },
    { note: '数的不是同一样东西', budget: { total: '10.00' }, indicators: [['产出指标', '数量指标', '建设站点', '10个'], ['产出指标', '成本指标', '人均服装费', '500元/人']] },
    { note: '描述里说分期发放', budget: { total: '10.00' }, indicators: [['产出指标', '数量指标', '补贴对象', '10人'], ['产出指标', '成本指标', '每人补贴', '500元', '补贴办法', '按月发放']] },
    { note: '单位成本没说每什么', budget: { total: '10.00' }, indicators: [['产出指标', '数量指标', '购置电脑', '15台'], ['产出指标', '成本指标', '单位成本', '0.5万元']] },
    { note: '尾差', budget: { total: '5.33' }, indicators: [['产出指标', '数量指标', '补助企业', '3家'], ['产出指标', '成本指标', '每家补助', '1.7767万元']] },
  ],
});
