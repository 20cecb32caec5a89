/** Stages of the year 阶段性计划: the period that opens each row of the section. */
import { cleanText, squash } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { Rect } from '../grid/address';
import type { HeadLabel } from './headLabels';
import type { SheetView } from './sheetView';

const SECTIONS: ReadonlySet<string> = new Set([
  '部门目标阶段性计划', '阶段性计划', '阶段性目标', '本年度实施计划', '实施计划', '项目实施计划', '项目实施进度计划',
]);

/** (1)月至(12)月, 2024-01-01至2024-12-31, 1-6月, 第一季度; a sentence is no period. */
const PERIOD = /^[^，。；,;]{0,6}\d[^，。；,;]*(?:月|日|至|到|-|~|—)[^，。；,;]*$|^第?[一二三四1-4]季度$|^[上下]半年$/;
const LONGEST_PERIOD = 40;

export function readStages(view: SheetView, rows: Rect, labels: readonly HeadLabel[]): readonly Field<string>[] {
  const label = labels.find(({ key }) => SECTIONS.has(key));
  if (!label) return [];
  const stages: Field<string>[] = [];
  for (let row = label.cell.row; row <= Math.min(label.lastRow, rows.bottom); row++) {
    const column = firstText(view, rows, row, view.lastColumn(label.cell.row, label.cell.column) + 1);
    if (column === null) continue;
    const text = view.own(row, column);
    const words = squash(text);
    if (words.length <= LONGEST_PERIOD && PERIOD.test(words)) stages.push({ value: cleanText(text), text, cell: { row, column } });
  }
  return stages;
}

function firstText(view: SheetView, rows: Rect, row: number, from: number): number | null {
  for (let column = from; column <= rows.right; column++) if (!view.blank(row, column)) return column;
  return null;
}
