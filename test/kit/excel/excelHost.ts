/**
 * An Excel in memory that Microsoft's own client library talks to, unmodified, over its native bridge. It states what we believe about
 * Excel, with the issue or page it comes from where the belief is not plain; a real Excel has the last word.
 */
import { duplicateRule } from './actions/rules';
import { isSetSupported } from './apiSets';
import type { HostState, Session } from './hostState';
import { newGuid } from './hostState';
import type { ExcelOptions, ExcelStatistics, Faults, InMemoryExcel, RichApiBridge } from './inMemoryExcel';
import { areaToA1, parseArea, rectOfCell, sheetPrefix } from './model/areas';
import type { Document, Sheet } from './model/document';
import { newSheet, sheetOf, visibleSheets } from './model/document';
import { loadSheet } from './model/loadGrid';
import { snapshotCell, snapshotSheet, snapshotWorkbook } from './model/snapshot';
import { receive } from './protocol/transport';
import { userActions } from './userActions';

const LIMITS = { payloadBytes: 5 * 1024 * 1024, cellsWithValues: 5_000_000, mergedAreas: 512 };

function emptyDocument(): Document {
  return {
    ...{ sheets: [], activeId: '', selection: [rectOfCell({ row: 0, column: 0 })], xmlParts: [], calculationMode: 'Automatic' },
    ...{ names: new Map(), settings: new Map() },
  };
}

function newState({ sheets, host = 'excel2021', limits = {} }: ExcelOptions): HostState {
  const state: HostState = {
    ...{ version: host, limits: { ...LIMITS, ...limits }, document: emptyDocument(), undo: [], sessions: [], targets: new Set() },
    ...{ faults: { failures: [], droppedEvents: 0, connected: true }, batches: [], cellEdit: false, waiting: [], lastId: 0 },
  };
  const { document } = state;
  document.sheets = sheets === undefined ? [newSheet(newGuid(state), 'Sheet1')] : sheets.map((sheet) => loadSheet(newGuid(state), sheet));
  const [active] = visibleSheets(document);
  if (active === undefined) throw new Error('a workbook needs a visible sheet');
  document.activeId = active.id;
  return state;
}

function openSession(state: HostState): RichApiBridge {
  const bridge: RichApiBridge = { onMessageFromHost: null, sendMessageToHost: (text) => receive(state, session, text) };
  const session: Session = { bridge, references: new Map(), listening: new Set(), enableEvents: true };
  state.sessions.push(session);
  return bridge;
}

function faultsOf(state: HostState): Faults {
  const fail = (code: string, member?: string): void => {
    state.faults.failures = [...state.faults.failures, member === undefined ? { code } : { code, member }];
  };
  return {
    failNext: fail,
    throttle: (requests) => {
      for (let request = 0; request < requests; request += 1) fail('ActivityLimitReached');
    },
    dropEvents: (count) => void (state.faults.droppedEvents = count),
    duplicateRule: (sheet, id) => duplicateRule(state, sheetOf(state.document, sheet), id),
    disconnect: () => void (state.faults.connected = false),
  };
}

function statisticsOf(state: HostState): ExcelStatistics {
  return {
    get syncs() {
      return state.batches.length;
    },
    get batches() {
      return state.batches;
    },
    reset: () => void (state.batches = []),
  };
}

export function createInMemoryExcel(options: ExcelOptions = {}): InMemoryExcel {
  const state = newState(options);
  const sheetNamed = (name: string): Sheet => sheetOf(state.document, name);
  return {
    ...{ host: state.version, bridge: openSession(state), stats: statisticsOf(state), inject: faultsOf(state) },
    ...userActions(state),
    openWindow: () => openSession(state),
    isSetSupported: (name, version) => isSetSupported(state.version, name, version),
    sheet: (name) => snapshotSheet(sheetNamed(name)),
    cell: (name, a1) => {
      const { top, left } = parseArea(a1);
      return snapshotCell(sheetNamed(name), top, left);
    },
    get sheets() {
      return state.document.sheets.map(snapshotSheet);
    },
    get workbook() {
      return snapshotWorkbook(state.document);
    },
    get activeSheet() {
      return sheetNamed(state.document.activeId).name;
    },
    get selection() {
      return state.document.selection.map((rect) => sheetPrefix(this.activeSheet) + areaToA1(rect)).join(',');
    },
    get undoSteps() {
      return state.undo.length;
    },
  };
}
