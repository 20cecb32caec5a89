/** Everything the pane remembers, and how it changes. Pure: what a report or a key press does can be tested without a page. */
import type { Finding, Severity } from '../../domain/finding';
import type { SheetReport, TableReport } from '../../report/sheetReport';
import { contains } from '../../tasks/cellNames';
import type { Rect } from '../../tasks/cellNames';
import { nothingChecked } from '../../tasks/liveCheck';
import type { LiveState } from '../../tasks/liveCheck';
import { focusableItems, groupFindings, keyedFindings } from './findingItems';
import type { FindingItem, FindingSection } from './findingItems';
import { survivor } from './navigation';
import { listedWords } from '../words/heard';
import { defaultFilter, visibleFindings } from './severity';
import type { SeverityFilter } from './severity';

export type PaneTab = 'check' | 'structure';

export interface PaneState {
  readonly live: LiveState;
  readonly report: SheetReport | null;
  /** Last selection on the active sheet. */
  readonly selection: Rect | null;
  readonly tab: PaneTab;
  /** Place of the table shown among the tables of the sheet. */
  readonly table: number;
  readonly filter: SeverityFilter;
  /** Key of the open card. */
  readonly open: string | null;
  /** Key of the item that Tab leads to. */
  readonly current: string | null;
  /** Keys of unfolded hints. */
  readonly unfolded: readonly string[];
  readonly marks: boolean;
  /** A check was asked for by hand, and how many such checks have ended. */
  readonly asked: boolean;
  readonly checksDone: number;
  /** What the spreadsheet would not do, in words for the user. */
  readonly trouble: string | null;
  /** What the pane has just done, for the live region; the next report that nobody asked for takes it away. */
  readonly said: string | null;
  /** Item that should take the focus, once; `order` tells two requests for the same item apart. */
  readonly focus: { readonly key: string; readonly order: number } | null;
}

export type PaneAction =
  | { readonly type: 'live'; readonly live: LiveState }
  /** `focusInside`: the keyboard focus is in the list of findings right now. `said`: what led to this report. */
  | { readonly type: 'report'; readonly report: SheetReport; readonly focusInside: boolean; readonly said?: string | null }
  | { readonly type: 'selected'; readonly sheet: string; readonly selection: Rect }
  | { readonly type: 'tab'; readonly tab: PaneTab }
  | { readonly type: 'table'; readonly table: number }
  | { readonly type: 'toggleSeverity'; readonly severity: Severity }
  | { readonly type: 'filter'; readonly filter: SeverityFilter }
  | { readonly type: 'toggleFold'; readonly key: string }
  /** Opens the card, or shuts it when it is open. */
  | { readonly type: 'toggleCard'; readonly key: string }
  /** Shows the finding wherever it is: its table, its fold, its card. */
  | { readonly type: 'reveal'; readonly item: FindingItem; readonly table: number }
  | { readonly type: 'moveTo'; readonly key: string; readonly takeFocus: boolean }
  /** The request has been met: a list that is drawn anew must not pull the focus out of the sheet. */
  | { readonly type: 'focused' }
  | { readonly type: 'marks'; readonly marks: boolean }
  | { readonly type: 'asked' }
  | { readonly type: 'checkDone' }
  | { readonly type: 'trouble'; readonly trouble: string | null }
  | { readonly type: 'said'; readonly said: string };

export const initialPaneState: PaneState = {
  live: nothingChecked,
  report: null,
  selection: null,
  tab: 'check',
  table: 0,
  filter: defaultFilter,
  open: null,
  current: null,
  unfolded: [],
  marks: true,
  asked: false,
  checksDone: 0,
  trouble: null,
  said: null,
  focus: null,
};

/** What the list is made from; nothing else in the state changes it. */
export type Listed = Pick<PaneState, 'report' | 'table' | 'filter' | 'unfolded'>;

export function shownTable(state: Pick<PaneState, 'report' | 'table'>): TableReport | null {
  return state.report?.tables[state.table] ?? null;
}

/** Visible findings of one table, in sheet order. Keys are given before filtering, so that a filter changes none. */
export function visibleItems(state: Pick<PaneState, 'report' | 'filter'>, table: number): readonly FindingItem[] {
  const report = state.report?.tables[table];
  if (!report) return [];
  return keyedFindings(report.findings, table).filter(({ finding }) => state.filter[finding.severity]);
}

export function shownSections(state: Listed): readonly FindingSection[] {
  const report = shownTable(state);
  return report ? groupFindings(report.table, visibleItems(state, state.table), state.unfolded, state.table) : [];
}

/** What the marks on the sheet should show: every table, filtered as the list is. */
export function markedFindings(state: PaneState): readonly Finding[] {
  return (state.report?.tables ?? []).flatMap(({ findings }) => visibleFindings(findings, state.filter));
}

/** Visible findings of all tables of the sheet, for F8. */
export function allVisibleItems(state: PaneState): readonly { readonly item: FindingItem; readonly table: number }[] {
  return (state.report?.tables ?? []).flatMap((_, table) => visibleItems(state, table).map((item) => ({ item, table })));
}

function shownKeys(state: PaneState): readonly string[] {
  return focusableItems(shownSections(state)).map((item) => item.key);
}

/** Keeps open and current where they are still shown; what has gone hands over to its neighbour. */
function settle(before: PaneState, after: PaneState, takeFocus: boolean): PaneState {
  const keys = shownKeys(after);
  const open = after.open !== null && keys.includes(after.open) ? after.open : null;
  if (after.current === null) return { ...after, open };
  const current = survivor(shownKeys(before), keys, after.current);
  const gone = current !== null && current !== after.current;
  const focus = gone && takeFocus ? nextFocus(after, current) : after.focus;
  return { ...after, open, current, focus };
}

function nextFocus(state: PaneState, key: string): PaneState['focus'] {
  return { key, order: (state.focus?.order ?? 0) + 1 };
}

function withReport(state: PaneState, report: SheetReport, focusInside: boolean): PaneState {
  const sameSheet = state.report?.sheet === report.sheet;
  const table = sameSheet ? Math.min(state.table, Math.max(0, report.tables.length - 1)) : 0;
  const fresh = { ...state, report, table };
  return sameSheet ? settle(state, fresh, focusInside) : { ...fresh, open: null, current: null, unfolded: [], focus: null };
}

/** Another sheet: what was shown belongs to the one that was left. */
function withLive(state: PaneState, live: LiveState): PaneState {
  if (state.report === null || live.sheet === state.report.sheet) return { ...state, live };
  return { ...state, live, report: null, said: null, selection: null, table: 0, open: null, current: null, unfolded: [], focus: null };
}

/** The pane follows the selection into another table of the sheet. */
function withSelection(state: PaneState, sheet: string, selection: Rect): PaneState {
  if (sheet !== state.live.sheet) return state;
  const cell = { row: selection.top, column: selection.left };
  const tables = state.report?.tables ?? [];
  const here = tables.findIndex(({ table }) => contains(table.range, cell));
  const moved = { ...state, selection };
  return here < 0 || here === state.table ? moved : { ...moved, table: here, open: null, current: null };
}

/** What the list comes to is said: those who do not see it would not know that it has changed. */
function withFilter(state: PaneState, filter: SeverityFilter): PaneState {
  const after = settle(state, { ...state, filter }, false);
  return { ...after, said: listedWords(visibleItems(after, after.table).length) };
}

function reveal(state: PaneState, item: FindingItem, table: number): PaneState {
  const there: PaneState = { ...state, tab: 'check', table, open: item.key, current: item.key };
  const sections = shownSections(there);
  const folds = sections.flatMap(({ items }) => items.filter((entry) => entry.type === 'fold'));
  const fold = folds.find((entry) => entry.members.some((member) => member.key === item.key));
  const unfolded = fold && !fold.unfolded ? [...there.unfolded, fold.key] : there.unfolded;
  return { ...there, unfolded, focus: nextFocus(there, item.key) };
}

function toggle(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'live':
      return withLive(state, action.live);
    case 'report':
      return { ...withReport(state, action.report, action.focusInside), said: action.said ?? null };
    case 'selected':
      return withSelection(state, action.sheet, action.selection);
    case 'tab':
      return { ...state, tab: action.tab };
    case 'table':
      return { ...state, table: action.table, open: null, current: null };
    case 'toggleSeverity':
      return withFilter(state, { ...state.filter, [action.severity]: !state.filter[action.severity] });
    case 'filter':
      return withFilter(state, action.filter);
    case 'toggleFold':
      return settle(state, { ...state, unfolded: toggle(state.unfolded, action.key), current: action.key }, false);
    case 'toggleCard':
      return { ...state, open: state.open === action.key ? null : action.key, current: action.key };
    case 'reveal':
      return reveal(state, action.item, action.table);
    case 'moveTo':
      return { ...state, current: action.key, focus: action.takeFocus ? nextFocus(state, action.key) : state.focus };
    case 'focused':
      return { ...state, focus: null };
    case 'marks':
      return { ...state, marks: action.marks, trouble: null };
    case 'asked':
      return { ...state, asked: true, trouble: null };
    case 'checkDone':
      return { ...state, checksDone: state.checksDone + 1 };
    case 'trouble':
      return { ...state, trouble: action.trouble };
    case 'said':
      return { ...state, said: action.said };
  }
}
