/** Marks on a sheet: rules of conditional formatting of our own. The user's rules and formats are never touched. */
import type { Rect } from '../../grid/address';
import type { Mark } from '../spreadsheetHost';
import type { Asking } from './asking';
import { answer, loaded } from './asking';
import { isGone, isHopeless, marksForbidden, noSheet } from './excelErrors';
import { isMarker, markRules } from './markRules';
import type { MarkRule } from './markRules';
import { RECT, rectOf } from './rangeRect';
import { loadMerges, mergesIn, readMerges } from './readMerges';

const FORMULA = 'customOrNullObject/rule/formula';

type Rules = readonly Excel.ConditionalFormat[];

function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

function isOurs(rule: Excel.ConditionalFormat): boolean {
  const custom = rule.customOrNullObject;
  return !custom.isNullObject && isMarker(custom.rule.formula);
}

/** One rule per question; one that cannot be read is none of ours. */
function* readOneByOne(context: Excel.RequestContext, sheet: string, rules: Rules): Asking<Rules> {
  const ours: Excel.ConditionalFormat[] = [];
  for (const { id, type } of rules) {
    if (type !== 'Custom') continue;
    try {
      const rule = yield* loaded(0, () => rulesOf(context.workbook.worksheets.getItem(sheet)).getItem(id).load(`id,${FORMULA}`));
      if (isOurs(rule)) ours.push(rule);
    } catch (error) {
      if (isHopeless(error)) throw error;
    }
  }
  return ours;
}

interface Look {
  readonly isProtected: boolean;
  readonly used: Rect | null;
  readonly merges: readonly Rect[] | null;
  readonly rules: Rules;
}

/** `details`: what rules and merged areas say as well, which Excel may refuse. */
function* lookAt(context: Excel.RequestContext, sheet: string, details: { readonly formulas: boolean; readonly merges: boolean }): Asking<Look> {
  const { worksheet, used, rules, areas } = yield* loaded(0, () => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name,protection/protected,protection/options');
    const used = worksheet.getUsedRangeOrNullObject(false).load(RECT);
    const rules = rulesOf(worksheet).load(`items/id,items/type${details.formulas ? `,items/${FORMULA}` : ''}`);
    return { worksheet, used, rules, areas: details.merges ? loadMerges(used) : null };
  });
  if (worksheet.isNullObject) throw noSheet(sheet);
  const { protection } = worksheet;
  return {
    isProtected: protection.protected && protection.options.allowFormatCells !== true,
    used: used.isNullObject ? null : rectOf(used),
    merges: areas === null ? null : mergesIn(areas),
    rules: rules.items,
  };
}

interface Marked {
  readonly isProtected: boolean;
  /** Ours among the rules. */
  readonly ours: Rules;
  readonly merges: readonly Rect[];
}

/** Excel fails the question for all rules where the user has duplicated some (office-js 5222, 6827, 6835): then one by one. */
function* readMarked(context: Excel.RequestContext, sheet: string, withMerges: boolean): Asking<Marked> {
  try {
    const { isProtected, rules, merges } = yield* lookAt(context, sheet, { formulas: true, merges: withMerges });
    return { isProtected, ours: rules.filter(isOurs), merges: merges ?? [] };
  } catch (error) {
    if (isHopeless(error)) throw error;
  }
  const { isProtected, rules, used } = yield* lookAt(context, sheet, { formulas: false, merges: false });
  const ours = yield* readOneByOne(context, sheet, rules);
  return { isProtected, ours, merges: withMerges && used !== null ? yield* readMerges(context, sheet, used) : [] };
}

/** Whether marks of ours stand on the sheet. A silent reading: nothing of it is sent as a change. */
export function* readIsMarked(context: Excel.RequestContext, sheet: string): Asking<boolean> {
  return (yield* readMarked(context, sheet, false)).ours.length > 0;
}

function addRule(sheet: Excel.Worksheet, { formula, address, look }: MarkRule): void {
  const rule = sheet.getRanges(address).conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = look.fill;
  rule.custom.format.font.color = look.font;
  if (look.bold) rule.custom.format.font.bold = true;
  rule.stopIfTrue = false;
  rule.priority = 0;
}

/** Reads in one round trip and writes in the next, which is left out where nothing changes. */
async function exchange(context: Excel.RequestContext, sheet: string, marks: readonly Mark[]): Promise<void> {
  const { isProtected, ours, merges } = await answer(() => context.sync(), readMarked(context, sheet, marks.length > 0));
  const wanted = markRules(marks, merges);
  if (ours.length === 0 && wanted.length === 0) return;
  if (isProtected) throw marksForbidden(sheet);
  for (const rule of ours) rule.delete();
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const rule of wanted) addRule(worksheet, rule);
  await context.sync();
}

/** Puts `marks` in the place of all marks of ours. Rejects with `no-sheet`, and `protected` where the sheet forbids formats. */
export async function replaceMarks(context: Excel.RequestContext, sheet: string, marks: readonly Mark[]): Promise<void> {
  try {
    await exchange(context, sheet, marks);
  } catch (error) {
    // Another window may have taken the marks away in between: once more, with what is there now.
    if (!isGone(error)) throw error;
    await exchange(context, sheet, marks);
  }
}
