/** Puts marks on one sheet at a time, in the order asked for. */
import type { Mark, SpreadsheetHost } from '../host/spreadsheetHost';

export interface MarkPainter {
  /** Replaces the marks; those left on another sheet go first. */
  paint(sheet: string, marks: readonly Mark[]): Promise<void>;
  clear(): Promise<void>;
}

/** `onTrouble` is told when the host refuses; the promises never reject. */
export function createMarkPainter(host: SpreadsheetHost, onTrouble: () => void): MarkPainter {
  let painted: string | null = null;
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(onTrouble);
    return queue;
  };
  const clear = async (): Promise<void> => {
    const sheet = painted;
    painted = null;
    if (sheet !== null) await host.clearMarks(sheet);
  };
  return {
    paint: (sheet, marks) =>
      enqueue(async () => {
        // The sheet left behind may be gone by now; that must not keep the new one unmarked.
        if (painted !== null && painted !== sheet) await clear().catch(() => undefined);
        painted = sheet;
        await host.mark(sheet, marks);
      }),
    clear: () => enqueue(clear),
  };
}
