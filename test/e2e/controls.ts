/** Names of the controls on a page, as a screen reader is told them. */
import type { Locator } from 'playwright-core';

/** Lines of the accessibility tree that are controls: `button "重新检查"`, `textbox` where the name is missing. */
async function controls(place: Locator): Promise<readonly string[]> {
  const roles = /^\s*- ((?:button|link|textbox|searchbox|checkbox|radio|switch|combobox|tab|menuitem|treeitem|separator|dialog|region|tablist|tree|grid|progressbar)\b.*?):?$/;
  const lines = (await place.ariaSnapshot()).split('\n');
  return lines.flatMap((line) => roles.exec(line)?.[1] ?? []);
}

/** Chinese, a cell such as "F15", or a value such as "25%" that stands in a table with headings. */
const NAMED = /^\w+ "[^"]*(?:\p{Script=Han}|[A-Z]+\d+|\d+%|\.xlsx)/u;

export interface NamesOfControls {
  readonly count: number;
  readonly unnamed: readonly string[];
}

export async function namesOfControls(place: Locator): Promise<NamesOfControls> {
  const all = await controls(place);
  return { count: all.length, unnamed: all.filter((line) => !NAMED.test(line)) };
}

/** Buttons that cannot be told apart by their names. */
export async function buttonsTwice(place: Locator): Promise<readonly string[]> {
  const buttons = (await controls(place)).filter((line) => line.startsWith('button'));
  return buttons.filter((line, index) => buttons.indexOf(line) !== index);
}
