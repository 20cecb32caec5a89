/** V504: the unit printed as 百分比. */
import type { Field } from '../../domain/field';
import type { TargetTable } from '../../domain/targetTable';
import type { SetText } from '../../grid/edit';
import { defineRule } from '../rule';

export const percentWord = defineRule({
  code: 'V504',
  name: 'percent-word',
  title: '单位写“百分比”',
  severity: 'info',
  group: 'value',
  scope: 'table',
  why: '“百分比”是系统里计量单位的名称，印在表上“≥90百分比”不合习惯，写“%”意思一样。',
  basis: '预算管理一体化系统计量单位字典',
  messages: { word: '“百分比”建议写作“%”' },
  examples: {
    wrong: [
      {
        note: '全表一次改完',
        indicators: [
          ['产出指标', '质量指标', '展品完好率', '≥90 百分比'],
          ['满意度指标', '服务对象满意度指标', '观众满意度', '≥95百分比'],
        ],
      },
    ],
    right: [
      { indicators: [['产出指标', '质量指标', '展品完好率', '≥90%']] },
      { note: '句子里的“百分比”不动', indicators: [['产出指标', '质量指标', '优良学员', '按百分比折算后不低于前30名']] },
    ],
  },
  check(table, report) {
    const edits = percentWords(table);
    if (edits.length === 0) return;
    report({
      message: 'word',
      cells: edits.map(({ cell }) => cell),
      fix: { title: edits.length === 1 ? '“百分比”改为“%”' : `${edits.length}处“百分比”改为“%”`, safe: true, edits },
    });
  },
});

/** Right behind the number, with nothing or a bound behind it. */
const word = /([\d０-９])\s*百分比(?=\s*(?:及?以[上下内])?\s*$)/u;

function percentWords({ indicators }: TargetTable): readonly SetText[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ value }): readonly SetText[] => {
    const after = value ? mended(value) : null;
    if (!value || after === null) return [];
    const key = `${value.cell.row},${value.cell.column}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind: 'set', cell: value.cell, before: value.text, after }];
  });
}

function mended({ text }: Field<string>): string | null {
  const after = text.replace(word, '$1%');
  return after === text ? null : after;
}
