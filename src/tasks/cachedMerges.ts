/** Remembers merged areas from a full read, so that later reads leave no trace in the user's undo history. */
import type { Rect } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { SpreadsheetHost } from '../host/spreadsheetHost';

export interface CachedMerges {
  /** Reads everything, merged areas included, and remembers those. For explicit clicks. */
  readonly full: SpreadsheetHost;
  /** Reads silently and adds the remembered merged areas. For checks that nobody asked for. */
  readonly silent: SpreadsheetHost;
  /** Whether a silent read of this sheet can know its merged areas. */
  knows(sheet: string): boolean;
  /** The sheet's rows, columns or merges moved: what was remembered is wrong now. */
  forget(sheet: string): void;
}

/** Both views pass everything but `readSheet` through to `host`; a host that reads merges silently is passed through whole. */
export function cacheMerges(host: SpreadsheetHost): CachedMerges {
  if (host.capabilities.mergesReadSilently) {
    return { full: host, silent: host, knows: () => true, forget: () => undefined };
  }
  const known = new Map<string, readonly Rect[]>();
  return {
    full: withRead(host, async (sheet) => {
      const grid = await host.readSheet(sheet, { merges: true });
      if (grid.merges) known.set(sheet, grid.merges);
      return grid;
    }),
    silent: withRead(host, async (sheet) => {
      const grid = await host.readSheet(sheet, { merges: false });
      return grid.merges ? grid : { ...grid, merges: known.get(sheet) ?? null };
    }),
    knows: (sheet) => known.has(sheet),
    forget: (sheet) => {
      known.delete(sheet);
    },
  };
}

/** `host` for one check: `sheet` is read through `full` and only once, however often it is asked for. */
export function readingOnce(host: SpreadsheetHost, full: SpreadsheetHost, sheet: string): SpreadsheetHost {
  let grid: Promise<Grid> | null = null;
  return withRead(host, (name, options) => (name === sheet ? (grid ??= full.readSheet(name)) : host.readSheet(name, options)));
}

/** The host's methods may live on a class, so they are handed on one by one instead of spread. */
function withRead(host: SpreadsheetHost, readSheet: SpreadsheetHost['readSheet']): SpreadsheetHost {
  return {
    name: host.name,
    capabilities: host.capabilities,
    listSheets: () => host.listSheets(),
    readSheet,
    apply: (sheet, edits) => host.apply(sheet, edits),
    restore: (sheet, contents) => host.restore(sheet, contents),
    store: host.store,
    mark: (sheet, marks) => host.mark(sheet, marks),
    clearMarks: (sheet) => host.clearMarks(sheet),
    markedSheets: () => host.markedSheets(),
    select: (sheet, rect) => host.select(sheet, rect),
    readSelection: () => host.readSelection(),
    subscribe: (events) => host.subscribe(events),
  };
}
