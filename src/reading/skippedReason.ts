/** Why no table was read, with what was found instead. */
import { cleanText, isBlank } from '../domain/chineseText';
import type { SheetView } from './sheetView';

const MOST_WORDS = 8;
const LONGEST_WORD = 14;
const ROWS_LOOKED_AT = 60;

export function skippedReason(view: SheetView): string {
  if (isEmpty(view)) return '工作表为空';
  const words = likeliestHeader(view);
  const found = words.length > 0 ? `找到的表头：${words.join('、')}` : '没有找到表头';
  return `未识别到绩效目标表（要找的表头：一级指标、二级指标、三级指标、指标值）。${found}`;
}

function isEmpty(view: SheetView): boolean {
  return view.grid.rows.every((row) => row.every((cell) => cell === undefined || isBlank(cell.text)));
}

/** The upper row with the most short texts. */
function likeliestHeader(view: SheetView): string[] {
  let best: string[] = [];
  for (let row = 0; row < Math.min(view.rowCount, ROWS_LOOKED_AT); row++) {
    const words: string[] = [];
    for (const cell of view.grid.rows[row] ?? []) {
      if (typeof cell?.value !== 'string') continue;
      const text = cleanText(cell.text);
      if (text !== '' && text.length <= LONGEST_WORD && !text.includes('\n')) words.push(text);
    }
    if (words.length > best.length) best = words;
  }
  return best.length >= 2 ? best.slice(0, MOST_WORDS) : [];
}
