/** Labels of a table's head and the cell that answers each. */
import { cleanText, isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { HeadField } from '../forms/formSchema';
import type { Lexicon } from '../forms/lexicon';
import { labelKey } from '../forms/lexicon';
import type { CellAddress, Rect } from '../grid/address';
import type { SheetView } from './sheetView';

export interface HeadLabel {
  /** `labelKey` of the label. */
  readonly key: string;
  readonly text: string;
  readonly cell: CellAddress;
  readonly fields: readonly HeadField[];
  /** First text in its row. */
  readonly leading: boolean;
  /** Last row of the label's merge. */
  readonly lastRow: number;
  /** The answer to its right, or in the label's own cell after a colon. */
  readonly answer: Field<string>;
}

export function findLabels(view: SheetView, lexicon: Lexicon, rows: Rect): HeadLabel[] {
  const labels: HeadLabel[] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    let leading = true;
    for (let column = rows.left; column <= rows.right; column++) {
      const text = view.own(row, column);
      if (isBlank(text)) continue;
      const key = view.key(row, column);
      const fields = lexicon.head.get(key);
      const cell = { row, column };
      if (fields) {
        const lastRow = view.mergeAt(row, column)?.bottom ?? row;
        labels.push({ key, text, cell, fields, leading, lastRow, answer: answerOf(view, lexicon, rows, cell) });
      } else {
        labels.push(...inlineLabels(lexicon, text, cell, leading));
      }
      leading = false;
    }
  }
  return labels;
}

/** The first text to the right, before the next label; the neighbouring cell where all is blank. */
function answerOf(view: SheetView, lexicon: Lexicon, rows: Rect, label: CellAddress): Field<string> {
  const next = view.lastColumn(label.row, label.column) + 1;
  for (let column = next; column <= rows.right; column++) {
    const text = view.own(label.row, column);
    if (isBlank(text)) continue;
    if (lexicon.head.has(view.key(label.row, column))) break;
    return { value: cleanText(text), text, cell: { row: label.row, column } };
  }
  const cell = next <= rows.right ? view.ownerOf(label.row, next) : label;
  return { value: null, text: next <= rows.right ? view.own(cell.row, cell.column) : '', cell };
}

const SENTENCE = /[，。；;]/;

/** "填报单位:（盖章）      单位:万元": labels with their answers inside one cell. */
function inlineLabels(lexicon: Lexicon, text: string, cell: CellAddress, leading: boolean): HeadLabel[] {
  const labels: HeadLabel[] = [];
  for (const piece of text.split(/[\s\u3000]{3,}|\n/)) {
    const match = /^([^:：]{2,16})[:：](.*)$/s.exec(cleanText(piece));
    const [, label = '', rest = ''] = match ?? [];
    const key = labelKey(label);
    const fields = lexicon.head.get(key);
    // "预算数：6万元，用于……" is a sentence, not a label and its answer.
    if (!fields || SENTENCE.test(rest)) continue;
    const value = cleanText(rest.replace(/^[(（](盖章|公章|签章)[)）][:：]?/, ''));
    labels.push({ key, text: label, cell, fields, leading, lastRow: cell.row, answer: { value: value === '' ? null : value, text, cell } });
  }
  return labels;
}
