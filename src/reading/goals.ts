/** Goals 绩效目标: one per numbered item, even where several share a cell. */
import { cleanText, isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { CellAddress, Rect } from '../grid/address';
import type { HeadLabel } from './headLabels';
import type { SheetView } from './sheetView';

export interface Goals {
  readonly goals: readonly Field<string>[];
  /** The first goal's cell, blank or not; null where the form has no goals. */
  readonly cell: CellAddress | null;
}

export function readGoals(view: SheetView, rows: Rect, labels: readonly HeadLabel[]): Goals {
  const byRow = new Map<number, HeadLabel[]>();
  for (const label of labels) byRow.set(label.cell.row, [...(byRow.get(label.cell.row) ?? []), label]);
  const cells: Field<string>[] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    const columns = goalColumns(byRow.get(row) ?? []);
    if (columns.length > 0) {
      const answers = columns.flatMap((column) => below(view, rows, byRow, row, column));
      cells.push(...answers);
      continue;
    }
    const label = (byRow.get(row) ?? []).find((l) => l.leading && l.fields.includes('goals'));
    if (label) cells.push(label.answer, ...goesOn(view, rows, byRow, label));
  }
  const goals = cells.filter((cell) => cell.value !== null).flatMap(splitItems);
  return { goals, cell: cells[0]?.cell ?? null };
}

/** 预期目标 | 实际完成情况: columns of their own; what was achieved is no goal. */
function goalColumns(labels: readonly HeadLabel[]): HeadLabel[] {
  return labels.filter((l) => !l.leading && l.fields.includes('goalColumn') && (l.answer.value === null || labels.indexOf(l) < labels.length - 1));
}

function below(view: SheetView, rows: Rect, byRow: ReadonlyMap<number, readonly HeadLabel[]>, labelRow: number, label: HeadLabel): Field<string>[] {
  const found: Field<string>[] = [];
  for (let row = labelRow + 1; row <= rows.bottom; row++) {
    if ((byRow.get(row) ?? []).some((l) => l.leading && !l.fields.includes('goals'))) break;
    const text = view.own(row, label.cell.column);
    if (!isBlank(text)) found.push({ value: cleanText(text), text, cell: { row, column: label.cell.column } });
  }
  return found;
}

/** Rows below the label, until the next label; the label may be printed again in each of them. */
function goesOn(view: SheetView, rows: Rect, byRow: ReadonlyMap<number, readonly HeadLabel[]>, label: HeadLabel): Field<string>[] {
  const found: Field<string>[] = [];
  const column = label.answer.cell.column;
  for (let row = label.cell.row + 1; row <= rows.bottom; row++) {
    if (byRow.has(row)) break;
    const text = view.own(row, column);
    if (isBlank(text)) continue;
    found.push({ value: cleanText(text), text, cell: { row, column } });
  }
  return found;
}

const ITEM = /(?:^|\n|[。；;])\s*(?:目标)?(\d{1,2})\s*[.、．:：]\s*(?!\d)/g;

/** "1.…；2.…；3.…" → three; only where the numbers count up from the first. */
function splitItems(field: Field<string>): Field<string>[] {
  const text = field.value ?? '';
  const starts: number[] = [];
  let expected: number | null = null;
  for (const match of matchAll(ITEM, text)) {
    const number = Number(match[1]);
    const at = match.index + (/^[\n。；;]/.test(match[0]) ? 1 : 0);
    if (expected === null) {
      if (at > 0) return [field];
      expected = number;
    }
    if (number !== expected) continue;
    starts.push(at);
    expected++;
  }
  if (starts.length < 2) return [field];
  return starts.map((start, index) => ({ ...field, value: cleanText(text.slice(start, starts[index + 1])) }));
}

function matchAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    matches.push(match);
    // Step back so that one item's end mark can open the next.
    search.lastIndex = Math.max(match.index + 1, search.lastIndex - 1);
  }
  return matches;
}
