/** Runs work in Excel: waits for the user's typing or not, as one undo step where Excel can, with errors in the port's terms. */
import type { ExcelApi, Timers } from './excelApi';
import { asHostError, CELL_EDIT, codeOf, UNDO_NOT_SUPPORTED } from './excelErrors';

export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** All reject with HostError, or with an error that nobody foresaw. */
export interface Connection {
  /** For what the user asked for: waits until the user has ended typing in a cell. */
  readonly patient: <T>(work: Work<T>) => Promise<T>;
  /** For what nobody asked for: `busy` while the user types in a cell. */
  readonly silent: <T>(work: Work<T>) => Promise<T>;
  /** As `patient`, for changes: one step of Excel's own undo where it can take them back. */
  readonly change: <T>(work: Work<T>) => Promise<T>;
}

/** Milliseconds after which the user is told what the pane waits for. */
const PATIENCE = 1000;

/** `tell`: the user has to end typing in a cell (true), or has done so. */
export function connect({ excel, supports }: ExcelApi, timers: Timers, tell: (waiting: boolean) => void): Connection {
  const run = async <T>(options: Excel.RunOptions, work: Work<T>): Promise<T> => {
    try {
      return await excel.run(options, work);
    } catch (error) {
      throw asHostError(error);
    }
  };

  const isEditing = async (): Promise<boolean> => {
    try {
      await excel.run(async (context) => {
        context.workbook.worksheets.load('items/id');
        await context.sync();
      });
      return false;
    } catch (error) {
      return codeOf(error) === CELL_EDIT;
    }
  };

  /** Excel does not say that it waits; a call that does not wait finds out. */
  const watched = async <T>(running: Promise<T>): Promise<T> => {
    const state = { going: true, told: false };
    const ask = async (): Promise<void> => {
      state.told = (await isEditing()) && state.going;
      if (state.told) tell(true);
    };
    const timer = timers.start(() => void ask(), PATIENCE);
    try {
      return await running;
    } finally {
      state.going = false;
      timers.cancel(timer);
      if (state.told) tell(false);
    }
  };

  const patient = <T>(work: Work<T>, options: Excel.RunOptions = {}): Promise<T> => watched(run({ delayForCellEdit: true, ...options }, work));

  return {
    patient: (work) => patient(work),
    silent: (work) => run({}, work),
    change: async (work) => {
      if (!supports('ExcelApi', '1.20')) return patient(work);
      try {
        return await patient(work, { mergeUndoGroup: true });
      } catch (error) {
        // Some calls cannot be taken back, and hosts differ in which (issues 6491, 6711).
        if (codeOf(error) !== UNDO_NOT_SUPPORTED) throw error;
        return patient(work);
      }
    },
  };
}
