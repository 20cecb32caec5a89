/** Cells that hold text of the user's own: no label of the form, no unit line, no code. One per cell. */
import { cleanText, isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { Fix } from '../domain/finding';
import type { TargetTable } from '../domain/targetTable';
import type { CellAddress } from '../grid/address';
import type { SetText } from '../grid/edit';

export type TextPart = 'projectName' | 'usage' | 'goals' | 'level3' | 'description' | 'value' | 'basis' | 'note';

export interface TextCell {
  readonly part: TextPart;
  readonly cell: CellAddress;
  /** Displayed text of the whole cell. */
  readonly whole: string;
  /** Where the user's text begins: behind a label that stands in the same cell. */
  readonly from: number;
  /** `whole` from there on. */
  readonly text: string;
}

const byTable = new WeakMap<TargetTable, readonly TextCell[]>();

/** In the order of the form, several goals in one cell as one text. */
export function textCells(table: TargetTable): readonly TextCell[] {
  const known = byTable.get(table);
  if (known) return known;
  const cells = new Map<string, TextCell>();
  const add = (part: TextPart, field: Field<string> | null) => {
    if (!field || field.value === null || isBlank(field.value)) return;
    const key = `${field.cell.row},${field.cell.column}`;
    if (!cells.has(key)) cells.set(key, textCell(part, field, field.value));
  };
  add('projectName', table.project.name);
  add('usage', table.budget.usage);
  for (const goal of table.goals) add('goals', goal);
  for (const { level3, description, value, basis, note } of table.indicators) {
    add('level3', level3);
    add('description', description);
    add('value', value);
    add('basis', basis);
    add('note', note);
  }
  const found = [...cells.values()];
  byTable.set(table, found);
  return found;
}

function textCell(part: TextPart, { text, cell }: Field<string>, value: string): TextCell {
  const opening = cleanText(value).slice(0, 8);
  const from = Math.max(0, text.indexOf(opening));
  return { part, cell, whole: text, from, text: text.slice(from) };
}

/** Puts another text in the place of the user's, whatever stands before it in the cell. */
export function rewrite(cell: TextCell, after: string, title: string, safe: boolean): Fix {
  return rewriteAll([{ cell, after }], title, safe);
}

/** The same in several cells, as one fix. */
export function rewriteAll(changes: readonly { readonly cell: TextCell; readonly after: string }[], title: string, safe: boolean): Fix {
  const edits = changes.map(({ cell: { cell, whole, from }, after }): SetText => ({ kind: 'set', cell, before: whole, after: whole.slice(0, from) + after }));
  return { title, safe, edits };
}
