/** N801 on its examples, and on a form of two levels. */
import { expect, it } from 'vitest';
import { genericName } from '../../../src/rules/naming/genericName';
import { readExample, withForm } from '../../kit/exampleGrid';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(genericName, {
  wrong: [
    { indicators: [['效益指标', '经济效益指标', '项目对经济 效益提升比', '≥95']] },
    { indicators: [['效益指标', '生态效益指标', '生态效益提升值%', '≥90']] },
    { indicators: [['效益指标', '社会效益指标', '促进经济、社会效益提高', '显著']] },
    { indicators: [['产出指标', '数量指标', '数量指标（个）', '≥20个'], ['产出指标', '时效指标', '时效', '及时']] },
    { indicators: [['成本指标', '经济成本指标', '经济成本', '≤20万元']] },
    { indicators: [['效益指标', '可持续影响指标', '可持续影响', '长期']] },
  ],
  right: [
    { indicators: [['效益指标', '经济效益指标', '带动农户增收', '≥50万元'], ['效益指标', '社会效益指标', '社会稳定水平', '提升'], ['效益指标', '生态效益指标', '生态环境质量改善', '改善']] },
    { indicators: [['效益指标', '经济效益指标', '农业经济效益提升率', '≥3%'], ['效益指标', '社会效益指标', '水库灌溉社会效益', '显著']] },
    { indicators: [['产出指标', '质量指标', '工程质量', '合格'], ['产出指标', '成本指标', '项目成本', '≤20万元'], ['产出指标', '数量指标', '产出图纸数量', '≥3张']] },
    { indicators: [['满意度指标', '服务对象满意度指标', '满意度', '≥90%']] },
    { note: 'a kind that does not apply', indicators: [['效益指标', '经济效益指标', '无', '无'], ['效益指标', '生态效益指标', '生态效益指标', '']] },
    { note: 'a cost that does not arise', indicators: [['成本指标', '社会成本指标', '社会成本', '无'], ['成本指标', '生态环境成本指标', '生态环境成本', '不涉及']] },
    { note: 'arguable: left alone', indicators: [['效益指标', '可持续影响指标', '可持续性', '长期'], ['产出指标', '质量指标', '完成率', '100%']] },
  ],
});

it('is silent on a form without level 2', () => {
  const table = readExample({ indicators: [['效益指标', '经济效益指标', '经济效益', '明显']] });
  expect(findingsOf(genericName, withForm(table, { hasLevel2: false }))).toEqual([]);
});
