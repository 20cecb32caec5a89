/** Level 2 labels compared with those that the form knows. */
import { isCost, kindOf, type IndicatorKind } from '../../domain/indicatorKind';
import { canonicalLevel1, labelCore } from '../../domain/levelLabels';
import type { FormDemands } from '../../domain/targetTable';

/** Does the form print this label, or one that means the same (环境效益 for 生态效益)? */
export function isFormLabel(form: FormDemands, level1: string, label: string): boolean {
  const kind = kindOfLabel(level1, label);
  // The three cost kinds of 财预〔2021〕101号 stand below 成本 in any form that makes 成本 a level 1.
  if (isCost(kind) && canonicalLevel1(level1) === '成本') return true;
  const core = labelCore(label);
  return form.level2Labels.some((known) => labelCore(known) === core || (kind !== null && kindOf(null, known) === kind));
}

/** What level 2 says by itself, also where it leaves out a word of level 1 ("经济" below 效益). */
function kindOfLabel(level1: string, label: string): IndicatorKind | null {
  return kindOf(null, label) ?? kindOf(null, labelCore(label) + (canonicalLevel1(level1) ?? ''));
}

/** The one label of the form that differs from this one by a single character; null where none or several do. */
export function nearestLabel(form: FormDemands, label: string): string | null {
  const core = labelCore(label);
  // 数量 and 质量 are themselves one character apart.
  if (form.level2Labels.some((known) => labelCore(known) === core)) return null;
  const near = form.level2Labels.filter((known) => labelCore(known).length > 1 && oneEditApart(labelCore(known), core));
  const kinds = new Set(near.map(labelCore));
  const [first] = near.filter((known) => /指标$/.test(known)).concat(near);
  return first !== undefined && kinds.size === 1 ? first : null;
}

/** One character inserted, left out or exchanged. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const shortTail = short.slice(short.length === long.length ? start + 1 : start);
  return shortTail === long.slice(start + 1);
}
