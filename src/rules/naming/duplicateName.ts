/** N802: two rows of the same kind with the same name. */
import { squash } from '../../domain/chineseText';
import type { Fix } from '../../domain/finding';
import { kindNames } from '../../domain/indicatorKind';
import type { Indicator, TargetTable } from '../../domain/targetTable';
import { compareCells } from '../../grid/address';
import type { SetText } from '../../grid/edit';
import { isRedactedText, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const duplicateName = defineRule({
  code: 'N802',
  name: 'duplicate-name',
  title: '同类下重名',
  severity: 'warning',
  group: 'naming',
  scope: 'row',
  why: '同一类指标里两行同名，自评时分不清填的是哪一行，也像是复制后忘了改。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { twice: '{l2}下“{l3}”出现{n}次' },
  examples: {
    wrong: [
      {
        indicators: [
          ['产出指标', '数量指标', '信息宣传量', '≥100条'],
          ['产出指标', '数量指标', '会议次数', '≥10次'],
          ['产出指标', '数量指标', '信息宣传量', '≥20篇'],
        ],
      },
      {
        note: '各行的描述分得清，可以用作名称',
        indicators: [
          ['产出指标', '数量指标', '宣传', '≥12期', '年度工作计划', '科普专栏期数'],
          ['产出指标', '数量指标', '宣传', '≥2000册', '年度工作计划', '科普手册发放数量'],
        ],
      },
    ],
    right: [
      {
        note: '不同类别下可以同名',
        indicators: [
          ['产出指标', '数量指标', '科普活动', '≥12场'],
          ['产出指标', '成本指标', '科普活动', '≤5万元'],
        ],
      },
    ],
  },
  check(table, report) {
    for (const rows of sameNames(table)) {
      const [first] = rows;
      if (!first || rows.length < 2) continue;
      const l2 = textOf(first.level2) || (first.kind ? kindNames[first.kind] : textOf(first.level1));
      report({
        message: 'twice',
        data: { l2, l3: textOf(first.level3), n: rows.length },
        cells: rows.flatMap(({ level3 }) => (level3 ? [level3.cell] : [])).sort(compareCells),
        fix: descriptionsAsNames(rows),
      });
    }
  },
});

/** A longer description is a sentence, not a name. */
const LONGEST_NAME = 30;

/** null unless the descriptions tell the rows apart and could be names. */
function descriptionsAsNames(rows: readonly Indicator[]): Fix | null {
  const edits = rows.flatMap(({ level3, description, value }): readonly SetText[] => {
    const after = textOf(description).trim();
    const taken = [level3, value].some((field) => squash(textOf(field)) === squash(after));
    if (!level3 || after === '' || taken || after.length > LONGEST_NAME || after.includes('\n')) return [];
    return [{ kind: 'set', cell: level3.cell, before: level3.text, after }];
  });
  const names = new Set(edits.map(({ after }) => squash(after)));
  if (edits.length < rows.length || names.size < rows.length) return null;
  return { title: '三级指标改用各行的描述', safe: false, edits };
}

/** Rows grouped by block, kind and name; a row with several value columns counts once. */
function sameNames(table: TargetTable): readonly (readonly Indicator[])[] {
  const groups = new Map<string, Indicator[]>();
  const counted = new Set<string>();
  const blocks = blockNumbers(table.indicators);
  table.indicators.forEach((indicator, index) => {
    const name = squash(textOf(indicator.level3));
    const cell = indicator.level3?.cell;
    if (name === '' || !cell || isRedactedText(name)) return;
    const kind = indicator.kind ?? squash(`${textOf(indicator.level1)}/${textOf(indicator.level2)}`);
    const key = [blocks[index], cell.column, squash(textOf(indicator.term)), kind, name].join('|');
    const place = `${key}|${cell.row}`;
    if (counted.has(place)) return;
    counted.add(place);
    const rows = groups.get(key);
    if (rows) rows.push(indicator);
    else groups.set(key, [indicator]);
  });
  return [...groups.values()];
}

/** A level 1 that comes back after another one opens a new block: long-term and annual indicators on one form. */
function blockNumbers(indicators: readonly Indicator[]): readonly number[] {
  let block = 0;
  let current = '';
  let seen = new Set<string>();
  return indicators.map(({ level1 }) => {
    const label = squash(textOf(level1));
    if (label !== '' && label !== current) {
      if (seen.has(label)) {
        block += 1;
        seen = new Set();
      }
      seen.add(label);
      current = label;
    }
    return block;
  });
}
