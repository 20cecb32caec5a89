/** S109: a blank inside the label of a kind, where a line was broken. */
import type { Field } from '../../domain/field';
import type { TargetTable } from '../../domain/targetTable';
import type { SetText } from '../../grid/edit';
import { cleanText, squash } from '../../domain/chineseText';
import { defineRule } from '../rule';

export const kindLabelSpace = defineRule({
  code: 'S109',
  name: 'kind-label-space',
  title: '指标类别名夹空格',
  severity: 'info',
  group: 'structure',
  scope: 'cell',
  why: '“社会效益指 标”中间多了空格，按名称查找、汇总时会被当成另一类。',
  basis: '预算项目绩效目标表表式',
  messages: { space: '指标类别“{v}”中有多余空格' },
  examples: {
    wrong: [
      { note: '二级指标', indicators: [['效益指标', '社会效益指 标', '听讲居民人数', '≥600人']] },
      { note: '一级指标，全角空格', indicators: [['满意度\u3000指标', '服务对象满意度指标', '听讲居民满意度', '≥90%']] },
    ],
    right: [
      { indicators: [['效益指标', '社会效益指标', '听讲居民人数', '≥600人']] },
      { note: '字字拉开是版式', indicators: [['产 出 指 标', '数\u3000量\u3000指\u3000标', '举办科普讲座', '≥12场']] },
      { note: '换行是版式', indicators: [['产出\n指标', '数量\n指标', '举办科普讲座', '≥12场']] },
      { note: '括号前的空格', indicators: [['产出指标', '数量指标 （必填）', '举办科普讲座', '≥12场']] },
    ],
  },
  check(table, report) {
    for (const label of labelsOf(table)) {
      if (!isBroken(label.text)) continue;
      const after = label.text.replace(blanks, '');
      const edit: SetText = { kind: 'set', cell: label.cell, before: label.text, after };
      report({
        message: 'space',
        data: { v: cleanText(label.text) },
        cells: [label.cell],
        fix: { title: `改为“${cleanText(after)}”`, safe: true, edits: [edit] },
      });
    }
  },
});

/** A line break may be wanted in a narrow column; a blank beside it is not ours either. */
const blanks = /(?<=\p{Script=Han})[ \t\u00a0\u2002-\u200a\u3000]+(?=\p{Script=Han})/gu;

function isBroken(text: string): boolean {
  const label = cleanText(text);
  const gaps = label.match(blanks)?.length ?? 0;
  const characters = squash(label).match(/\p{Script=Han}/gu)?.length ?? 0;
  return gaps > 0 && gaps < characters - 1;
}

/** Each label cell once; a merged label stands for several rows. */
function labelsOf({ indicators, emptyCategories }: TargetTable): readonly Field<string>[] {
  const labels = new Map<string, Field<string>>();
  for (const { level1, level2 } of [...indicators, ...emptyCategories]) {
    for (const label of [level1, level2]) {
      if (label?.value) labels.set(`${label.cell.row},${label.cell.column}`, label);
    }
  }
  return [...labels.values()];
}
