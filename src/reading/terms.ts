/** Terms of targets: 年度, 实施期, 长期 … as a label names them. */
import { cleanLabel } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { CellAddress } from '../grid/address';
import type { SheetView } from './sheetView';

const TERM = /(实施周期|实施期|长期|中期|年度|当年|本年)/;
/** 年度目标 | 实施期绩效指标: a label that heads a half of the form. */
const HEADS_HALF = /^[(]?(?:20\d\d年?)?(?:本)?(?:实施周期|实施期|长期|中期|年度)(?:总体|绩效)?(?:目标|指标)?(?:[(].*[)])?[)]?$/;
/** Goals stand between such labels and the indicators. */
const FARTHEST = 4;

/** "三级指标（年度）" → 年度; null where the label names no term. */
export function termOf(label: string, cell: CellAddress): Field<string> | null {
  const term = TERM.exec(cleanLabel(label))?.[1];
  return term === undefined ? null : { value: term, text: label, cell };
}

/**
 * The terms that head the parts of a form, left to right: 实施期目标 over one half, 年度目标 over the other. From the nearest
 * row above that names several different ones; [] where none does.
 */
export function termsAbove(view: SheetView, row: number, left: number, right: number): Field<string>[] {
  for (let above = row - 1; above >= Math.max(0, row - FARTHEST); above--) {
    const terms: Field<string>[] = [];
    for (let column = left; column <= right; column++) {
      const text = view.own(above, column);
      const term = text !== '' && text.length <= 20 && HEADS_HALF.test(cleanLabel(text)) ? termOf(text, { row: above, column }) : null;
      if (term && terms.every((known) => known.value !== term.value)) terms.push(term);
    }
    if (terms.length > 1) return terms;
  }
  return [];
}
