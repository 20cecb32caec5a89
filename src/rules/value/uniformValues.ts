/** V514: every row of the table has the same value. */
import { squash } from '../../domain/chineseText';
import { filledIndicators, showValue } from '../indicatorText';
import { defineRule } from '../rule';

export const uniformValues = defineRule({
  code: 'V514',
  name: 'uniform-values',
  title: '全表同值',
  severity: 'warning',
  group: 'value',
  scope: 'table',
  why: '数量、时效、成本、满意度不会恰好都是同一个值，全表照填一个数，说明指标值没有逐项测算。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化、合理可行要求',
  messages: { uniform: '全表{n}个指标值均为“{v}”' },
  examples: {
    wrong: [{ note: '连数量和成本也是同一个值', indicators: rows(['≥90', '≥90', '≥90', '≥90', '≥90', '≥90']) }],
    right: [
      { note: '有几行相同很平常', indicators: rows(['≥12场', '100%', '100%', '≤20万元', '100%', '≥90%']) },
      { note: '行数少，可能是巧合', indicators: rows(['100%', '100%', '100%', '100%', '100%', '100%']).slice(0, 5) },
    ],
  },
  check(table, report) {
    const rows = filledIndicators(table);
    const [first] = rows;
    const values = new Set(rows.map((row) => squash(showValue(row))));
    const n = new Set(rows.map(({ row }) => row)).size;
    if (!first || n < FEWEST_ROWS || values.size > 1) return;
    const cells = rows.flatMap(({ value }) => (value ? [value.cell] : []));
    report({ message: 'uniform', data: { n, v: showValue(first) }, cells });
  },
});

/** Fewer rows may agree by chance. */
const FEWEST_ROWS = 6;

function rows(values: readonly string[]): readonly (readonly [string, string, string, string])[] {
  const names = [
    ['产出指标', '数量指标', '举办科普讲座'],
    ['产出指标', '质量指标', '讲座内容审核合格率'],
    ['产出指标', '时效指标', '讲座按时完成率'],
    ['产出指标', '成本指标', '成本控制率'],
    ['效益指标', '社会效益指标', '居民知晓率'],
    ['满意度指标', '服务对象满意度指标', '听讲居民满意度'],
  ] as const;
  return names.map(([level1, level2, level3], index) => [level1, level2, level3, values[index] ?? '']);
}
