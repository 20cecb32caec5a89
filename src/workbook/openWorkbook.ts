/** Opens a workbook file: the one door between bytes and grids. */
import { contentKind } from './contentKind';
import { readXls } from './readXls';
import { readXlsx } from './readXlsx';
import type { OpenOptions, Workbook } from './workbook';
import { damagedFile, emptyFile, foreignFile, unsupportedFile, WorkbookError } from './workbookError';

async function read(bytes: Uint8Array, options: OpenOptions): Promise<Workbook> {
  const content = contentKind(bytes);
  switch (content.kind) {
    case 'zip':
      return readXlsx(bytes, options);
    case 'compound':
      return readXls(bytes);
    case 'empty':
      throw emptyFile();
    case 'old-biff':
      throw unsupportedFile('Excel 4.0 及更早版本的 .xls');
    case 'foreign':
      throw foreignFile(content.what);
  }
}

/**
 * `bytes`: the file, .xlsx, .xlsm, .xls or .et, told by its content. `fileName` helps only where the content says
 * nothing: an .et of WPS that is not in the .xls format. Rejects with WorkbookError, never with anything else.
 */
export async function openWorkbook(bytes: Uint8Array, fileName = '', options: OpenOptions = {}): Promise<Workbook> {
  try {
    return await read(bytes, options);
  } catch (cause) {
    if (/\.et$/i.test(fileName) && !(cause instanceof WorkbookError && cause.code !== 'foreign')) {
      throw unsupportedFile('这种 WPS 专有格式的 .et 文件');
    }
    throw cause instanceof WorkbookError ? cause : damagedFile(cause);
  }
}
