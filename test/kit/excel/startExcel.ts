/** For the tests of the in-memory Excel itself: one with a client on it, and errors caught. */
import { contractSheets } from '../../host/contractSheets';
import { createInMemoryExcel } from './excelHost';
import type { ExcelOptions, InMemoryExcel } from './inMemoryExcel';
import type { LoadedOffice } from './loadOffice';
import { loadOffice } from './loadOffice';

export type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

export interface Started extends LoadedOffice {
  readonly excel: InMemoryExcel;
  /** One run, one sync, on the active sheet. */
  run(step: Step, options?: Excel.RunOptions): Promise<void>;
  /** The code of the error that it ends in; null where it succeeds. */
  errorOf(step: Step): Promise<string | null>;
}

/** Over the sheets of the host contract unless told otherwise; 目标表 is active. */
export function startExcel(options: ExcelOptions = {}): Started {
  const excel = createInMemoryExcel({ sheets: contractSheets, ...options });
  const office = loadOffice(excel);
  const run: Started['run'] = (step, runOptions = {}) =>
    office.Excel.run(runOptions, async (context) => {
      step(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
  const errorOf: Started['errorOf'] = async (step) => {
    try {
      await run(step);
      return null;
    } catch (error) {
      if (error instanceof Error && 'code' in error) return String(error.code);
      throw error;
    }
  };
  return { ...office, excel, run, errorOf };
}

/** Events come after the answers. */
export async function eventsArrive(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
