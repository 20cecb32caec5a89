/** Microsoft's library as office.js has put it on the page, in the shape the adapter takes. To be asked after `Office.onReady`. */
import type { ExcelApi } from '../host/excel/excelApi';

export function pageExcel(): ExcelApi {
  return { excel: Excel, supports: (set, version) => Office.context.requirements.isSetSupported(set, version) };
}
