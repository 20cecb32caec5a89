/** The pane's state after each event. */
import { describe, expect, it } from 'vitest';
import type { SheetReport } from '../../../src/report/sheetReport';
import { nothingChecked } from '../../../src/tasks/liveCheck';
import { focusableItems } from '../../../src/taskpane/model/findingItems';
import { allVisibleItems, initialPaneState, paneReducer, shownSections } from '../../../src/taskpane/model/paneState';
import type { PaneAction, PaneState } from '../../../src/taskpane/model/paneState';
import { paneView } from '../../../src/taskpane/model/paneView';
import { blankForm, reportOf, tableOf } from '../kit/tables';

const live = { ...nothingChecked, sheet: '示例', phase: 'checked' as const };

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(paneReducer, paneReducer(initialPaneState, { type: 'live', live }));
}

function reported(report: SheetReport, focusInside = false): PaneAction {
  return { type: 'report', report, focusInside };
}

function keyOf(state: PaneState, rule: string): string {
  const item = allVisibleItems({ ...state, filter: { error: true, warning: true, info: true } }).find((entry) => entry.item.finding.rule === rule);
  return item?.item.key ?? `no ${rule}`;
}

const report = reportOf(['error S101 B3', 'warning V501 F10', 'error V505 F11', 'info V504 F12']);
const start = after(reported(report));
const v501 = keyOf(start, 'V501');
const v505 = keyOf(start, 'V505');

describe('a report in which the open finding has gone', () => {
  const opened = paneReducer(start, { type: 'toggleCard', key: v501 });
  const next = reportOf(['error S101 B3', 'error V505 F11']);

  it('hands over to the next one, and the focus with it', () => {
    const state = paneReducer(opened, reported(next, true));
    expect(state).toMatchObject({ open: null, current: v505, focus: { key: v505 } });
  });

  it('leaves the focus alone where it is elsewhere', () => {
    const state = paneReducer(opened, reported(next, false));
    expect(state).toMatchObject({ open: null, current: v505, focus: null });
  });

  it('keeps the card open while its finding stays', () => {
    const state = paneReducer(opened, reported(reportOf(['warning V501 F10', 'error V505 F11']), true));
    expect(state).toMatchObject({ open: v501, current: v501, focus: null });
  });
});

describe('filters', () => {
  it('hide and show a severity', () => {
    const rules = (state: PaneState): string[] => allVisibleItems(state).map(({ item }) => item.finding.rule);
    expect(rules(start)).toEqual(['S101', 'V501', 'V505']);
    expect(rules(paneReducer(start, { type: 'toggleSeverity', severity: 'error' }))).toEqual(['V501']);
    expect(rules(paneReducer(start, { type: 'toggleSeverity', severity: 'info' }))).toEqual(['S101', 'V501', 'V505', 'V504']);
  });

  it('shut a card they hide', () => {
    const opened = paneReducer(start, { type: 'toggleCard', key: v501 });
    expect(paneReducer(opened, { type: 'toggleSeverity', severity: 'warning' })).toMatchObject({ open: null, current: v505 });
  });
});

describe('another sheet', () => {
  it('takes the list, the open card and the selection away', () => {
    const opened = paneReducer(start, { type: 'toggleCard', key: v501 });
    const left = paneReducer(opened, { type: 'live', live: { ...live, sheet: '乙', phase: 'checking' } });
    expect(left).toMatchObject({ report: null, open: null, current: null, selection: null });
  });
});

describe('several tables on a sheet', () => {
  const [upper, lower] = [tableOf(), tableOf()];
  const below = { ...lower, range: { ...lower.range, top: 100, bottom: 120 } };
  const two: SheetReport = { sheet: '示例', skipped: null, tables: [{ table: upper, findings: [], ignored: [] }, { table: below, findings: [], ignored: [] }] };
  const state = after(reported(two));
  const select = (row: number, sheet = '示例'): PaneAction => ({ type: 'selected', sheet, selection: { top: row, left: 1, bottom: row, right: 1 } });

  it.each([
    { row: 105, sheet: '示例', table: 1 },
    { row: 60, sheet: '示例', table: 0 },
    { row: 105, sheet: '乙', table: 0 },
  ])('row $row of $sheet selected shows table $table', ({ row, sheet, table }) => {
    expect(paneReducer(state, select(row, sheet)).table).toBe(table);
  });

  it('shows the last one where the chosen one has gone', () => {
    const lowerShown = paneReducer(state, { type: 'table', table: 1 });
    expect(paneReducer(lowerShown, reported({ ...two, tables: two.tables.slice(0, 1) })).table).toBe(0);
  });
});

describe('revealing a finding', () => {
  it('turns to its tab, unfolds its line, opens its card and asks for the focus', () => {
    const hints = reportOf(['info V504 F10', 'info V504 F11', 'info V504 F12']);
    const shown = after(reported(hints), { type: 'toggleSeverity', severity: 'info' }, { type: 'tab', tab: 'structure' });
    const found = allVisibleItems(shown)[1];
    if (!found) throw new Error('no hint');
    const state = paneReducer(shown, { type: 'reveal', ...found });
    expect(state).toMatchObject({ tab: 'check', open: found.item.key, focus: { key: found.item.key } });
    expect(focusableItems(shownSections(state)).map((item) => item.key)).toContain(found.item.key);
  });
});

describe('screens', () => {
  const clean = reportOf([]);
  const hideAll: PaneAction = { type: 'filter', filter: { error: false, warning: false, info: false } };
  it.each<{ name: string; state: PaneState; screen: string; list?: string }>([
    { name: 'nobody asked', state: initialPaneState, screen: 'welcome' },
    { name: 'asked, no sheet', state: paneReducer(initialPaneState, { type: 'asked' }), screen: 'noSheet' },
    { name: 'first check runs', state: after({ type: 'live', live: { ...live, phase: 'checking' } }), screen: 'working' },
    {
      name: 'first check failed',
      state: after({ type: 'live', live: { ...live, phase: 'failed', error: { code: 'lost', message: '' } } }),
      screen: 'failed',
    },
    { name: 'no table', state: after(reported({ sheet: '示例', skipped: '找到的表头：姓名', tables: [] })), screen: 'noTable' },
    { name: 'findings', state: start, screen: 'table', list: 'findings' },
    { name: 'a later check failed', state: paneReducer(start, { type: 'live', live: { ...live, error: { code: 'lost', message: '' } } }), screen: 'table', list: 'findings' },
    { name: 'nothing wrong', state: after(reported(clean)), screen: 'table', list: 'allGood' },
    { name: 'only hints', state: after(reported(reportOf(['info V504 F10']))), screen: 'table', list: 'onlyHints' },
    { name: 'all filtered out', state: paneReducer(start, hideAll), screen: 'table', list: 'allHidden' },
    {
      name: 'a form nobody filled in',
      state: after(reported({ sheet: '示例', skipped: null, tables: [{ table: blankForm(), findings: [], ignored: [] }] })),
      screen: 'table',
      list: 'emptyForm',
    },
  ])('$name: $screen $list', ({ state, screen, list }) => {
    const view = paneView(state);
    expect(view.screen).toBe(screen);
    expect(view.screen === 'table' ? view.list : undefined).toBe(list);
  });
});
