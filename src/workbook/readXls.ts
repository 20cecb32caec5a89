/** Opens an old .xls, and an .et of WPS where it is the same container. */
import type { Sheet } from 'hucre/xlsx';
import { readXls as readValues } from 'hucre/xlsx';
import type { BiffSheet } from './biffLayout';
import { readBiffLayout } from './biffLayout';
import { readBiffNames } from './biffNames';
import type { CompoundFile } from './compoundFile';
import { readCompoundFile } from './compoundFile';
import { gridFromSheet } from './gridFromSheet';
import { XLS_NOTICE } from './notices';
import { digitPixels, pointsToPixels } from './sheetLayout';
import type { SheetLayout, Workbook, WorkbookSheet } from './workbook';
import { damagedFile, encryptedFile, foreignFile, unsupportedFile } from './workbookError';

const STANDARD_WIDTH = 9;

function layoutOf(biff: BiffSheet, rowCount: number, columnCount: number): SheetLayout {
  // Old Chinese workbooks are set in 宋体.
  const digit = digitPixels('宋体');
  return {
    columnWidths: Array.from({ length: columnCount }, (_, column) =>
      biff.hiddenColumns.has(column) ? 0 : Math.round((biff.columnWidths.get(column) ?? STANDARD_WIDTH) * digit),
    ),
    rowHeights: Array.from({ length: rowCount }, (_, row) => {
      const height = biff.rowHeights.get(row);
      if (biff.hiddenRows.has(row)) return 0;
      return height === undefined ? undefined : pointsToPixels(height);
    }),
    frozenRows: biff.frozenRows,
    frozenColumns: biff.frozenColumns,
    styles: [],
  };
}

function workbookSheet(biff: BiffSheet, sheet: Sheet, date1904: boolean): WorkbookSheet {
  const grid = gridFromSheet({
    name: biff.name,
    // The list of rows has holes where a row is blank.
    sheet: { ...sheet, rows: Array.from(sheet.rows, (row: Sheet['rows'][number] | undefined) => row ?? []) },
    date1904,
    formatAt: (row, column) => biff.formats.get(`${row},${column}`),
    hiddenRows: biff.hiddenRows,
    hiddenColumns: biff.hiddenColumns,
  });
  return { name: biff.name, hidden: biff.hidden, grid, layout: layoutOf(biff, grid.rowCount, grid.columnCount) };
}

/** The stream with the cells. Throws WorkbookError: encrypted, foreign, unsupported. */
function workbookStream(file: CompoundFile): Uint8Array {
  if (file.names.includes('EncryptedPackage')) throw encryptedFile();
  const stream = file.stream('Workbook');
  if (stream) return stream;
  if (file.names.includes('Book')) throw unsupportedFile('Excel 95 及更早版本的 .xls');
  if (file.names.includes('WordDocument')) throw foreignFile('Word 文档');
  if (file.names.includes('PowerPoint Document')) throw foreignFile('演示文稿');
  throw unsupportedFile('这种格式的文件（例如部分 WPS 专有的 .et 文件）');
}

/** Throws WorkbookError; other errors mean a damaged file. */
export async function readXls(bytes: Uint8Array): Promise<Workbook> {
  const stream = workbookStream(readCompoundFile(bytes));
  const layout = readBiffLayout(stream);
  if (!layout.biff8) throw unsupportedFile('Excel 95 及更早版本的 .xls');
  if (layout.encrypted) throw encryptedFile();
  const { sheets } = await readValues(bytes);
  if (sheets.length !== layout.sheets.length) throw damagedFile(undefined);
  return {
    format: 'xls',
    date1904: layout.date1904,
    notices: [XLS_NOTICE],
    stored: readBiffNames(stream),
    sheets: layout.sheets.flatMap((biff, index) => {
      const sheet = sheets[index];
      return biff.worksheet && sheet ? [workbookSheet(biff, sheet, layout.date1904)] : [];
    }),
  };
}
