/** N803: descriptions that only repeat the names. */
import { squash } from '../../domain/chineseText';
import type { Indicator } from '../../domain/targetTable';
import { sameCell } from '../../grid/address';
import { distinctCells } from '../distinctCells';
import { bareName, hasName, isRedactedText, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const descriptionEqualsName = defineRule({
  code: 'N803',
  name: 'description-equals-name',
  title: '描述照抄名称',
  severity: 'info',
  group: 'naming',
  scope: 'table',
  why: '描述要说明统计口径或计算方法，照抄名称等于没有说明，自评时各人有各人的算法。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { same: '{n}行描述与名称相同，请补充口径或算法' },
  examples: {
    wrong: [
      {
        indicators: [
          ['产出指标', '数量指标', '举办讲座', '≥12场', '年度工作计划', '举办讲座'],
          ['产出指标', '质量指标', '参训率（%）', '≥95', '培训方案', '参训率'],
        ],
      },
    ],
    right: [
      {
        note: '写明了口径或算法',
        indicators: [
          ['产出指标', '数量指标', '举办讲座', '≥12场', '年度工作计划', '面向社区居民举办讲座的场次'],
          ['产出指标', '质量指标', '参训率', '≥95%', '培训方案', '实际参训人数÷应参训人数×100%'],
        ],
      },
    ],
  },
  check(table, report) {
    const copies = table.indicators.filter(repeatsName);
    const cells = distinctCells(copies.flatMap(({ description }) => (description ? [description.cell] : [])));
    if (cells.length > 0) report({ message: 'same', data: { n: cells.length }, cells });
  },
});

const core = (text: string) => squash(text).replace(/[。.;:,、；：，]+$/, '');

function repeatsName(indicator: Indicator): boolean {
  const { level3, description } = indicator;
  const text = core(textOf(description));
  // One cell for both: the form asks for one text only.
  if (text === '' || !level3 || !description || sameCell(level3.cell, description.cell)) return false;
  if (!hasName(indicator) || isRedactedText(text)) return false;
  return text === core(textOf(level3)) || text === bareName(indicator);
}
