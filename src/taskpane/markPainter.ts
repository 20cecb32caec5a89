/** Puts marks on one sheet at a time, in the order asked for. */
import type { Mark, SpreadsheetHost } from '../host/spreadsheetHost';

export interface MarkPainter {
  /** Replaces the marks; those left on another sheet go first. What was asked for later takes the place of what still waits. */
  paint(sheet: string, marks: readonly Mark[]): Promise<boolean>;
  clear(): Promise<boolean>;
  /** Takes away marks of ours that somebody else has put there. */
  clearSheet(sheet: string): Promise<boolean>;
  /** The sheet that carries marks of this painter, or is about to; null where none does. */
  painted(): string | null;
}

/** `onTrouble` is told when the host refuses; the promises then give false, and never reject. */
export function createMarkPainter(host: SpreadsheetHost, onTrouble: (error: unknown, sheet: string | null) => void): MarkPainter {
  let painted: string | null = null;
  let claimed: string | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let wishes = 0;
  const enqueue = (sheet: string | null, work: () => Promise<void>): Promise<boolean> => {
    const done = queue.then(work).then(
      () => true,
      (error: unknown) => {
        onTrouble(error, sheet);
        return false;
      },
    );
    queue = done;
    return done;
  };
  /** While the host is busy only the latest wish waits. */
  const wish = (sheet: string | null, work: () => Promise<void>): Promise<boolean> => {
    wishes += 1;
    const own = wishes;
    return enqueue(sheet, async () => {
      if (own === wishes) await work();
    });
  };
  const claim = async (sheet: string, work: () => Promise<void>): Promise<boolean> => {
    claimed = sheet;
    const own = wishes + 1;
    const done = await wish(sheet, work);
    if (own === wishes) claimed = null;
    return done;
  };
  const clear = async (): Promise<void> => {
    const sheet = painted;
    painted = null;
    if (sheet !== null) await host.clearMarks(sheet);
  };
  return {
    paint: (sheet, marks) =>
      claim(sheet, async () => {
        // The sheet left behind may be gone by now; that must not keep the new one unmarked.
        if (painted !== null && painted !== sheet) await clear().catch(() => undefined);
        await host.mark(sheet, marks);
        painted = sheet;
      }),
    clear: () => {
      claimed = null;
      return wish(null, clear);
    },
    clearSheet: (sheet) => enqueue(sheet, () => (painted === sheet ? clear() : host.clearMarks(sheet))),
    painted: () => claimed ?? painted,
  };
}
