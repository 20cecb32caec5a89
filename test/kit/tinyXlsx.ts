/** Small .xlsx files made in a test: from rows of values, or from XML parts written out by hand. */
import { strToU8, zipSync } from 'fflate';
import { columnName } from '../../src/grid/address';

type Constant = string | number | boolean | null;
/** A value, or a cell with a number format code, a formula (no "=") or raw XML of its own. */
export type TinyCell =
  | Constant
  | { readonly value?: Constant; readonly format?: string; readonly formula?: string; readonly xml?: string };

export interface TinySheet {
  readonly name: string;
  readonly rows: readonly (readonly TinyCell[])[];
  /** "A1:B2" */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** XML before and after <sheetData>. */
  readonly head?: string;
  readonly tail?: string;
}

export interface TinyWorkbook {
  readonly sheets: readonly TinySheet[];
  readonly date1904?: boolean;
  /** Further parts, or parts to put in place of the generated ones; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function typed(value: Constant): { readonly type: string; readonly content: string } {
  if (value === null) return { type: '', content: '' };
  if (typeof value === 'number') return { type: '', content: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escapeXml(value)}</t></is>` };
}

function cellXml(cell: TinyCell, address: string, formats: string[]): string {
  const detail = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  if (detail.xml !== undefined) return detail.xml;
  const value = detail.value ?? null;
  if (value === null && detail.format === undefined && detail.formula === undefined) return '';
  let style = '';
  if (detail.format !== undefined) {
    if (!formats.includes(detail.format)) formats.push(detail.format);
    style = ` s="${formats.indexOf(detail.format) + 1}"`;
  }
  if (detail.formula !== undefined) {
    const result = typeof value === 'string' ? { type: ' t="str"', content: `<v>${escapeXml(value)}</v>` } : typed(value);
    return `<c r="${address}"${style}${result.type}><f>${escapeXml(detail.formula)}</f>${result.content}</c>`;
  }
  const { type, content } = typed(value);
  return `<c r="${address}"${style}${type}>${content}</c>`;
}

function sheetXml(sheet: TinySheet, formats: string[]): string {
  const rows = sheet.rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, formats)).join('');
    return cells === '' ? '' : `<row r="${index + 1}">${cells}</row>`;
  });
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`).join('');
  const mergeCells = merges && `<mergeCells count="${sheet.merges?.length ?? 0}">${merges}</mergeCells>`;
  return (
    `<worksheet ${MAIN} xmlns:r="${OFFICE}">${sheet.head ?? ''}<sheetData>${rows.join('')}</sheetData>` +
    `${mergeCells}${sheet.tail ?? ''}</worksheet>`
  );
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escapeXml(code)}"/>`);
  const xfs = formats.map((_, index) => `<xf numFmtId="${170 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
  return (
    `<styleSheet ${MAIN}>${codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : ''}` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function skeleton(book: TinyWorkbook): Record<string, string> {
  const sheets = book.sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = book.sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const overrides = book.sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const properties = book.date1904 ? '<workbookPr date1904="1"/>' : '';
  const packageNs = 'http://schemas.openxmlformats.org/package/2006';
  return {
    '[Content_Types].xml':
      `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${packageNs}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${packageNs}/relationships">${relations.join('')}` +
      `<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  };
}

/** Zips parts given as text or bytes. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** A workbook that Excel, WPS and LibreOffice open. Row 0 of `rows` is sheet row 1; null is a blank cell. */
export function tinyXlsx(book: TinyWorkbook): Uint8Array {
  const formats: string[] = [];
  const parts: Record<string, string | Uint8Array> = skeleton(book);
  book.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, formats);
  });
  parts['xl/styles.xml'] = stylesXml(formats);
  for (const [name, content] of Object.entries(book.parts ?? {})) {
    if (content === null) delete parts[name];
    else parts[name] = content;
  }
  return zipParts(parts);
}
