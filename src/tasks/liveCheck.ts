/** Keeps a report of the active sheet up to date while the user types. Only ever reads. */
import type { Ignore } from '../checking/ignores';
import { HostError } from '../host/spreadsheetHost';
import type { SheetChange, SheetInfo, SpreadsheetHost } from '../host/spreadsheetHost';
import type { SheetReport } from '../report/sheetReport';
import { cacheMerges, readingOnce } from './cachedMerges';
import type { CachedMerges } from './cachedMerges';
import type { checkSheet } from './checkSheet';
import { debounce, singleFlight, systemClock } from './pacing';
import type { CheckKind, Clock, Debounced } from './pacing';
import type { readWorkbookContext, WorkbookContext } from './workbookContext';

export type LiveErrorCode = HostError['code'] | 'unexpected';

/** `idle`: this sheet has not been asked for yet. */
export type LivePhase = 'idle' | 'checking' | 'checked' | 'failed';

export interface LiveState {
  /** The active sheet; null while it is not known, or where the workbook shows none. */
  readonly sheet: string | null;
  readonly phase: LivePhase;
  /** Rows, columns or merges moved since the last full read: only `checkNow` can help. */
  readonly outdated: boolean;
  /** When the last report of this sheet was made, in the clock's milliseconds. */
  readonly checkedAt: number | null;
  /** `message` is Chinese and made for the user; "" where the error was not foreseen. */
  readonly error: { readonly code: LiveErrorCode; readonly message: string } | null;
}

export interface LiveCheckOptions {
  /** Never called for a sheet that has been left in the meantime. */
  readonly onReport: (report: SheetReport) => void;
  readonly onState: (state: LiveState) => void;
  /** The findings ignored at the moment; asked at the beginning of every check, together with the sheets. Must not reject. */
  readonly ignores?: () => readonly Ignore[] | Promise<readonly Ignore[]>;
  /** false: the user's changes only make the report outdated, and a sheet is read when asked for. */
  readonly live?: () => boolean;
  readonly clock?: Clock;
  readonly check?: typeof checkSheet;
  readonly readContext?: typeof readWorkbookContext;
}

export interface LiveCheck {
  /** Full check of the active sheet, merged areas included; from then on typing re-checks. Resolves when the report is out, never rejects. */
  checkNow(): Promise<void>;
  /** As `checkNow`, but leaves no trace in the user's undo history where the merged areas are known from an earlier one. */
  checkQuietly(): Promise<void>;
  stop(): void;
}

/** Quiet milliseconds after the last keystroke. */
export const LIVE_DELAY = 400;
/** Someone who never pauses still gets an answer this often, in milliseconds. */
export const LIVE_MAX_WAIT = 2000;

export const nothingChecked: LiveState = { sheet: null, phase: 'idle', outdated: false, checkedAt: null, error: null };

interface Session {
  readonly host: SpreadsheetHost;
  readonly merges: CachedMerges;
  readonly clock: Clock;
  readonly options: LiveCheckOptions;
  state: LiveState;
  /** Evidence from the whole workbook, read once per explicit check. */
  context: WorkbookContext | null;
  asked: boolean;
  /** A silent check met a user who was typing in a cell: the next event makes up for it. */
  owed: boolean;
  stopped: boolean;
  /** Answers carry the generation they were asked in; another sheet or an explicit check makes them late. */
  generation: number;
}

function publish(session: Session, change: Partial<LiveState>): void {
  if (session.stopped) return;
  session.state = { ...session.state, ...change };
  session.options.onState(session.state);
}

// Reading and rules are most of the code; the pane shows its first screen before they are loaded.
const loadedCheck: typeof checkSheet = async (...args) => (await import('./checkSheet')).checkSheet(...args);
const loadedContext: typeof readWorkbookContext = async (...args) => (await import('./workbookContext')).readWorkbookContext(...args);

function activeOf(sheets: readonly SheetInfo[]): string | null {
  return sheets.find((sheet) => sheet.active)?.name ?? null;
}

async function findSheet(session: Session): Promise<void> {
  const asker = session.generation;
  try {
    const sheet = activeOf(await session.host.listSheets());
    if (asker === session.generation && session.state.sheet === null) publish(session, { sheet });
  } catch {
    // The first explicit check asks again and can say what is wrong.
  }
}

async function readReport(session: Session, kind: CheckKind): Promise<SheetReport | null> {
  const { host, merges, options } = session;
  const ignoring = options.ignores?.();
  let sheets: readonly SheetInfo[] | undefined;
  if (kind === 'full') {
    const asker = session.generation;
    sheets = await host.listSheets();
    const sheet = activeOf(sheets);
    if (asker === session.generation && sheet !== session.state.sheet) publish(session, { sheet, checkedAt: null });
  }
  const { sheet } = session.state;
  if (sheet === null) return null;
  const view = kind === 'full' ? readingOnce(host, merges.full, sheet) : merges.silent;
  if (kind === 'full' || (session.context === null && host.capabilities.mergesReadSilently)) {
    session.context = await (options.readContext ?? loadedContext)(view, sheets);
  }
  const context = session.context ? { context: session.context } : {};
  return (options.check ?? loadedCheck)(view, sheet, ignoring ? { ...context, ignores: await ignoring } : context);
}

function fail(session: Session, error: unknown, kind: CheckKind): void {
  const known = error instanceof HostError;
  // A cell being edited refuses every call.
  if (kind === 'silent' && known && error.code === 'busy') {
    session.owed = true;
    publish(session, { phase: session.state.checkedAt === null ? 'idle' : 'checked' });
    return;
  }
  publish(session, { phase: 'failed', error: { code: known ? error.code : 'unexpected', message: known ? error.message : '' } });
}

async function runOnce(session: Session, kind: CheckKind): Promise<void> {
  if (session.stopped) return;
  const asker = session.generation;
  session.owed = false;
  publish(session, { phase: 'checking', error: null });
  try {
    const report = await readReport(session, kind);
    if (asker !== session.generation) return;
    const outdated = kind === 'silent' && session.state.outdated && !(report && session.merges.knows(report.sheet));
    if (report) session.options.onReport(report);
    publish(session, report ? { phase: 'checked', checkedAt: session.clock.now(), outdated } : { phase: 'idle', outdated });
  } catch (error) {
    if (asker === session.generation) fail(session, error, kind);
  }
}

function isLive({ options }: Session): boolean {
  return options.live?.() ?? true;
}

function onChanged(session: Session, typing: Debounced, change: SheetChange): void {
  const { merges, host, state } = session;
  if (change.structure) {
    merges.forget(change.sheet);
    if (host.capabilities.mergesReadSilently) session.context = null;
  }
  if (!session.asked || change.sheet !== state.sheet || state.phase === 'idle') return;
  if (merges.knows(change.sheet) && (change.origin === 'ours' || isLive(session))) {
    typing.touch();
    return;
  }
  typing.cancel();
  if (!state.outdated && state.checkedAt !== null) publish(session, { outdated: true });
}

/**
 * Follows the active sheet of `host`. Nothing is read until `checkNow` is called once; then typing, and going to another sheet whose
 * merged areas are known or can be read silently, brings a new report within half a second.
 */
export function startLiveCheck(host: SpreadsheetHost, options: LiveCheckOptions): LiveCheck {
  const session: Session = {
    host,
    merges: cacheMerges(host),
    clock: options.clock ?? systemClock,
    options,
    state: nothingChecked,
    context: null,
    asked: false,
    owed: false,
    stopped: false,
    generation: 0,
  };
  const request = singleFlight((kind) => runOnce(session, kind));
  const typing = debounce(() => void request('silent'), LIVE_DELAY, LIVE_MAX_WAIT, session.clock);
  const activated = (sheet: string): void => {
    if (sheet === session.state.sheet) {
      // The same name again: another workbook may have been opened in its place.
      if (session.asked && session.state.phase !== 'idle') typing.touch();
      return;
    }
    session.generation += 1;
    typing.cancel();
    publish(session, { ...nothingChecked, sheet });
    if (session.asked && session.merges.knows(sheet) && isLive(session)) void request('silent');
  };
  const unsubscribe = host.subscribe({
    activated,
    changed: (change) => {
      onChanged(session, typing, change);
    },
    // An edit that was given up changes nothing, but the user moves on.
    selected: () => {
      if (session.owed && isLive(session)) typing.touch();
    },
  });
  const ask = (kind: CheckKind): Promise<void> => {
    session.asked = true;
    session.generation += 1;
    typing.cancel();
    return request(kind);
  };
  void findSheet(session);
  return {
    checkNow: () => ask('full'),
    checkQuietly: () => {
      const { sheet } = session.state;
      const isKnown = sheet !== null && session.merges.knows(sheet);
      return ask(isKnown && !host.capabilities.mergesReadSilently ? 'silent' : 'full');
    },
    stop: () => {
      session.stopped = true;
      session.generation += 1;
      typing.cancel();
      unsubscribe();
    },
  };
}
