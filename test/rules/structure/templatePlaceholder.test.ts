/** S106 on its examples. */
import { templatePlaceholder } from '../../../src/rules/structure/templatePlaceholder';
import { testRule } from '../../kit/ruleTester';

testRule(templatePlaceholder, {
  fixes: ['offered set'],
  wrong: [
    { note: 'several items in one cell', goals: ['1.目标内容1：举办培训8期。\n2.目标内容2：培训教师400人。'] },
    { note: 'full width', goals: ['目标内容１、完成3所学校校舍维修'] },
    { note: 'nothing behind it: nothing to strip', goals: ['1.目标内容1'] },
    { note: 'an item that is all dots', goals: ['……'] },
    { note: 'a year that nobody has filled in', goals: ['1.20XX年完成农村饮水管网改造。'] },
    { indicators: [['产出指标', '质量指标', '三级指标2', '100%']] },
    { indicators: [['产出指标', '数量指标', '**设备购置台数', '3台']] },
    { indicators: [['产出指标', '成本指标', '单位成本', '＊＊元']], budget: { total: '20.00' } },
    { indicators: [['产出指标', '时效指标', '完成时间', 'xx年xx月']] },
    { indicators: [['产出指标', '数量指标', '（示例）培训人数', '≥50人']] },
    { indicators: [['产出指标', '数量指标', '残保金缴纳人数', '请填写数值']] },
    { indicators: [['产出指标', '数量指标', '补助合作社', '具体数量待定']] },
  ],
  right: [
    { note: '涉密', goals: ['1.涉密'], indicators: [['产出指标', '数量指标', '涉密', '涉密'], ['产出指标', '质量指标', '验收合格率', '100%']] },
    { note: 'numbering only', goals: ['1.保障机关供暖。', '2、支付场馆租金。', '（3）缴纳残保金。'] },
    { note: 'a size', indicators: [['产出指标', '数量指标', '购置XXL号工作服', '20套']] },
    { note: 'a model, arithmetic', indicators: [['产出指标', '数量指标', '配置2×2交换机', '2台']] },
    { note: 'a masked name, bold print', indicators: [['产出指标', '数量指标', '慰问困难党员张**', '1人'], ['产出指标', '数量指标', '**重点**排查企业', '20家']] },
    { note: 'words that hold these characters', goals: ['1.建设示范区，为群众提供业务示例讲解，处理待定级文物20件。'] },
    { note: 'an indicator of indicators', indicators: [['产出指标', '数量指标', '统计指标5大类填报单位', '30家']] },
  ],
});
