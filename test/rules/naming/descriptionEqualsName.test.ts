/** N803 on its examples: one finding for the whole table. */
import { expect, it } from 'vitest';
import { descriptionEqualsName } from '../../../src/rules/naming/descriptionEqualsName';
import { readExample } from '../../kit/exampleGrid';
import { findingLines } from '../../kit/findings';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(descriptionEqualsName, {
  wrong: [
    { indicators: [['产出指标', '数量指标', '购置 电脑', '15台', '采购计划', '购置电脑。']] },
    { indicators: [['产出指标', '成本指标', '取暖费单价', '≤3.5元/㎡·月', '供热合同', '取暖费单价']] },
    { indicators: [['满意度指标', '服务对象满意度指标', '租户满意度（％）', '≥90', '问卷调查', '租户满意度(%)']] },
  ],
  right: [
    { indicators: [['产出指标', '数量指标', '购置电脑', '15台', '采购计划', '购置办公电脑'], ['产出指标', '质量指标', '验收合格率', '100%', '采购合同', '']] },
    { indicators: [['产出指标', '数量指标', '涉密', '涉密', '涉密', '涉密'], ['产出指标', '质量指标', '验收合格率', '100%']] },
    { note: 'a kind that does not apply', indicators: [['产出指标', '数量指标', '新建渠道长度', '3公里'], ['效益指标', '经济效益指标', '无', '无', '无', '无']] },
    { note: 'the name and the value are the same: V507 speaks', indicators: [['效益指标', '社会效益指标', '提升素质', '提升素质']] },
  ],
});

it('names every cell once', () => {
  const rows = ['机房巡检', '系统升级', '线路维护'].map((name) => ['产出指标', '数量指标', name, '≥4次', '运维合同', name] as const);
  expect(findingLines(findingsOf(descriptionEqualsName, readExample({ indicators: rows })))).toEqual([
    'D10,D11,D12 N803 info 3行描述与名称相同，请补充口径或算法',
  ]);
});
