/** The adapter over the in-memory Excel, under Microsoft's client. */
import type { CellAddress } from '../../../src/grid/address';
import { parseRange, toA1 } from '../../../src/grid/address';
import type { Timers } from '../../../src/host/excel/excelApi';
import { pageTimers } from '../../../src/host/excel/excelApi';
import { createExcelHost } from '../../../src/host/excel/excelHost';
import { HostError } from '../../../src/host/spreadsheetHost';
import type { Mark, MarkSeverity, SpreadsheetHost } from '../../../src/host/spreadsheetHost';
import { createInMemoryExcel } from '../../kit/excel/excelHost';
import type { ExcelOptions, InMemoryExcel, RichApiBridge } from '../../kit/excel/inMemoryExcel';
import { loadOffice } from '../../kit/excel/loadOffice';
import type { HostUnderTest } from '../contractKit';
import { contractSheets } from '../contractSheets';

export interface ExcelBench {
  readonly excel: InMemoryExcel;
  readonly host: SpreadsheetHost;
}

/** Another pane on the same workbook: its own library, its own adapter. */
export function hostOn(excel: InMemoryExcel, bridge?: RichApiBridge, timers: Timers = pageTimers): SpreadsheetHost {
  const { Excel } = loadOffice(excel, bridge);
  return createExcelHost({ excel: Excel, supports: (set, version) => excel.isSetSupported(set, version) }, timers);
}

/** With the sheets of the host contract where `options` name none. */
export function openExcel(options: ExcelOptions = {}, timers?: Timers): ExcelBench {
  const excel = createInMemoryExcel({ sheets: contractSheets, ...options });
  return { excel, host: hostOn(excel, undefined, timers) };
}

const SEVERITY = /^=LEN\("jxmb1:(error|warning|info)"\)>0$/;

function isSeverity(text: string | undefined): text is MarkSeverity {
  return text === 'error' || text === 'warning' || text === 'info';
}

/** What the rules on the sheet mark; of a merged area the first cell. */
export function marksOn(excel: InMemoryExcel, sheet: string): readonly Mark[] {
  return excel.sheet(sheet).rules.flatMap(({ formula = '', areas }) => {
    const severity = SEVERITY.exec(formula)?.[1];
    if (!isSeverity(severity)) return [];
    return areas.map((area): Mark => {
      const rect = parseRange(area);
      if (rect === null) throw new Error(`not a range: ${area}`);
      return { cell: { row: rect.top, column: rect.left }, severity };
    });
  });
}

/** The in-memory Excel answers in microtasks: whatever the pane has begun is done after this. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The HostError that `work` ends with. */
export async function failureOf(work: Promise<unknown>): Promise<HostError> {
  const cause: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (cause instanceof HostError) return cause;
  throw new Error(`a HostError was expected, not ${String(cause)}`);
}

/** For the host contract. A user is slower than a round trip. */
export function underTest({ excel, host }: ExcelBench): HostUnderTest {
  return {
    host,
    typeAsUser: async (sheet: string, cell: CellAddress, text: string) => {
      await settled();
      excel.typeAsUser(sheet, toA1(cell), text);
    },
    activateAsUser: async (sheet) => {
      await settled();
      excel.activateAsUser(sheet);
    },
    marksOn: async (sheet) => marksOn(excel, sheet),
  };
}
