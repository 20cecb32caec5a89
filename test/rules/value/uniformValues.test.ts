/** V514 on its examples. */
import type { ExampleIndicator } from '../../../src/rules/example';
import { uniformValues } from '../../../src/rules/value/uniformValues';
import { testRule } from '../../kit/ruleTester';

const labels = [['产出指标', '数量指标'], ['产出指标', '数量指标'], ['产出指标', '质量指标'], ['产出指标', '时效指标'], ['效益指标', '社会效益指标'], ['满意度指标', '服务对象满意度指标']] as const;

function table(...values: readonly string[]): { readonly indicators: readonly ExampleIndicator[] } {
  return { indicators: labels.map(([level1, level2], index) => [level1, level2, `指标名称${'甲乙丙丁戊己'.charAt(index)}`, values[index] ?? '']) };
}

testRule(uniformValues, {
  wrong: [
    { note: 'in words', ...table('完成', '完成', '完成', '完成', '完成', '完成') },
    { note: 'width and blanks aside', ...table('95%', '９５％', '95 %', '95%', '95%', '95%') },
    { note: 'a number for all', ...table('1', '1', '1', '1', '1', '1') },
  ],
  right: [
    { note: 'one differs', ...table('95%', '95%', '95%', '95%', '95%', '90%') },
    { note: 'the sign differs', ...table('95%', '95%', '95%', '95%', '95%', '≥95%') },
    { note: 'some are missing: S102 speaks', ...table('95%', '95%', '95%', '', '', '') },
    { note: 'the ordinary table' },
  ],
});
