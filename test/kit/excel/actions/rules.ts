/** Conditional formats: added, found, changed, ordered. */
import type { Rect } from '../../../../src/grid/address';
import { intersects } from '../../../../src/grid/address';
import type { UserRule } from '../inMemoryExcel';
import type { HostState } from '../hostState';
import { newGuid } from '../hostState';
import { parseAreas } from '../model/areas';
import type { Rule, Sheet } from '../model/document';
import { notFound } from '../protocol/remoteError';

/** In order of priority. */
export function rulesOn(sheet: Sheet, rects: readonly Rect[]): readonly Rule[] {
  return sheet.rules.filter((rule) => rule.rects.some((area) => rects.some((rect) => intersects(area, rect))));
}

/** Throws ItemNotFound. */
export function ruleOf(sheet: Sheet, id: string): Rule {
  const rule = sheet.rules.find((other) => other.id === id);
  if (rule === undefined) throw notFound(`conditional format ${id}`);
  return rule;
}

/** On top of all others. */
export function addRule(state: HostState, sheet: Sheet, type: Rule['type'], rects: readonly Rect[]): Rule {
  const rule: Rule = { id: newGuid(state), type, stopIfTrue: false, rects, format: {} };
  sheet.rules = [rule, ...sheet.rules];
  return rule;
}

export function addUserRule(state: HostState, sheet: Sheet, { type, areas, formula, stopIfTrue = false, format = {} }: UserRule): string {
  const { id } = addRule(state, sheet, type, parseAreas(areas));
  changeRule(sheet, id, { stopIfTrue, format, ...(formula === undefined ? {} : { formula }) });
  return id;
}

export function changeRule(sheet: Sheet, id: string, change: Partial<Rule>): void {
  sheet.rules = sheet.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));
}

export function deleteRule(sheet: Sheet, id: string): void {
  sheet.rules = sheet.rules.filter((rule) => rule.id !== id);
}

/** Beyond the last place counts as the last; a negative one counts from the back. The others close up. */
export function setPriority(sheet: Sheet, id: string, priority: number): void {
  const rule = ruleOf(sheet, id);
  const others = sheet.rules.filter((other) => other !== rule);
  const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  sheet.rules = [...others.slice(0, place), rule, ...others.slice(place)];
}

/** The copy stands right below; details of neither can be read any more. */
export function duplicateRule(state: HostState, sheet: Sheet, id: string): void {
  ruleOf(sheet, id);
  sheet.rules = sheet.rules.flatMap((rule) => (rule.id === id ? [{ ...rule, unreadable: true }, { ...rule, unreadable: true, id: newGuid(state) }] : [rule]));
}
