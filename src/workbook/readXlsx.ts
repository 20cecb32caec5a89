/** Opens an .xlsx (or .xlsm, .xltx): cells, merges, formats, widths and styles. */
import { readXlsx as readCells } from 'hucre/xlsx';
import { styleReader } from './cellStyles';
import { filledAreas } from './filledAreas';
import { gridFromSheet } from './gridFromSheet';
import { xlsxNotices } from './notices';
import { readerPackage } from './readerPackage';
import { digitPixels, sheetLayout, standardWidth } from './sheetLayout';
import { readStoredTexts } from './storedTexts';
import type { OpenOptions, Workbook } from './workbook';
import { partText, readPackage } from './xlsxPackage';

/** Throws WorkbookError; other errors mean a damaged file. */
export async function readXlsx(bytes: Uint8Array, options: OpenOptions): Promise<Workbook> {
  const source = readPackage(bytes);
  const notices = xlsxNotices(source);
  // Number formats come with the styles, so styles are read in any case.
  const read = await readCells(readerPackage(source), { readStyles: true });
  const styleOf = options.styles === false ? null : styleReader(read.themeColors ?? [], read.defaultFont);
  const { date1904 } = source;
  const sheets = source.sheets.flatMap(({ name, hidden, part }, index) => {
    const sheet = read.sheets[index];
    if (!sheet) return [];
    const xml = partText(source, part);
    const grid = gridFromSheet({ name, sheet, date1904, filledAreas: filledAreas(xml) });
    const layout = sheetLayout({
      grid,
      sheet,
      digitPixels: digitPixels(read.defaultFont?.name),
      standardWidth: standardWidth(xml),
      styleOf,
    });
    return [{ name, hidden, grid, layout }];
  });
  const stored = readStoredTexts(partText(source, source.workbookPart));
  return { format: 'xlsx', date1904, notices, sheets, stored };
}
