/**
 * A small package with only the parts a grid is made of, names and lists written anew: what the library reads cannot
 * trip over charts, pictures or comments, and what it would drop or misread is put right beforehand.
 */
import { strToU8, zipSync } from 'fflate';
import { columnIndex } from '../grid/address';
import { builtInFormat, builtInFormatIds } from './numberFormats';
import { xmlText } from './packageLimits';
import { damagedFile } from './workbookError';
import type { XlsxPackage } from './xlsxPackage';
import { partText } from './xlsxPackage';
import { attributeOf, encodeXml, nextTag, tagsOf } from './xmlScan';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Beyond this many cells inside the rectangle of used cells, blank formatted cells at its far end are dropped:
 * the library fills the whole rectangle, and one stray format in XFD1048576 makes it 17 billion cells.
 */
const DENSE_CELLS = 300_000;

/** The closing tag of a sheet lies within so many last characters, comments and line ends after it included. */
const CLOSING_CHARS = 4000;

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const CELL_REFERENCE = /<(?:[\w.-]+:)?c\s[^>]*?\br\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["']/g;

function extentOfCells(xml: string): Extent {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(CELL_REFERENCE)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnIndex(letters) + 1);
  }
  return { rows, columns };
}

interface BlankCell extends Extent {
  readonly start: number;
  readonly end: number;
}

/** Drops blank cells to the right of and below all filled ones. Cells without an address are left alone. */
function withoutFarBlanks(xml: string): string {
  const blanks: BlankCell[] = [];
  let rows = 0;
  let columns = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.local !== 'c' || tag.kind === 'close') continue;
    const [, letters = '', digits = ''] = /^([A-Za-z]+)(\d+)$/.exec(attributeOf(xml, tag, 'r') ?? '') ?? [];
    if (letters === '') continue;
    const place = { rows: Number(digits), columns: columnIndex(letters) + 1 };
    const next = tag.kind === 'empty' ? null : nextTag(xml, tag.end);
    if (tag.kind === 'empty' || next?.kind === 'close') {
      blanks.push({ ...place, start: tag.start, end: next?.end ?? tag.end });
    } else {
      rows = Math.max(rows, place.rows);
      columns = Math.max(columns, place.columns);
    }
  }
  const kept: string[] = [];
  let from = 0;
  for (const blank of blanks) {
    if (blank.rows <= rows && blank.columns <= columns) continue;
    kept.push(xml.slice(from, blank.start));
    from = blank.end;
  }
  kept.push(xml.slice(from));
  return kept.join('');
}

/** The library reads on where the XML breaks off; half a sheet shown as a whole one would be worse than none. */
function assertComplete(xml: string): void {
  if (!/<\/(?:[\w.-]+:)?worksheet\s*>/.test(xml.slice(-CLOSING_CHARS))) throw damagedFile(undefined, '工作表的内容不完整');
}

function sheetXml(xml: string): string {
  assertComplete(xml);
  const { rows, columns } = extentOfCells(xml);
  return rows * columns > DENSE_CELLS ? withoutFarBlanks(xml) : xml;
}

/** Adds the codes of built-in ids, which depend on the language and which the library knows in English only. */
function withBuiltInFormats(xml: string): string {
  const defined = new Set<number>();
  let root = -1;
  let prefix = '';
  let listEnd = -1;
  let emptyList = false;
  for (const tag of tagsOf(xml)) {
    if (tag.kind !== 'close' && root < 0) {
      root = tag.end;
      prefix = tag.name.slice(0, tag.name.length - tag.local.length);
    }
    if (tag.local === 'numFmt' && tag.kind !== 'close') defined.add(Number(attributeOf(xml, tag, 'numFmtId')));
    if (tag.local === 'numFmts') {
      listEnd = tag.kind === 'open' ? listEnd : tag.start;
      emptyList = tag.kind === 'empty';
    }
    // The list comes first in a style sheet; formats inside <dxfs> further down are not ours.
    if (tag.local === 'fonts') break;
  }
  const ids = builtInFormatIds().filter((id) => !defined.has(id));
  const entries = ids.map(
    (id) => `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(builtInFormat(id) ?? '')}"/>`,
  );
  if (root < 0) return xml;
  if (listEnd >= 0 && !emptyList) return xml.slice(0, listEnd) + entries.join('') + xml.slice(listEnd);
  return `${xml.slice(0, root)}<${prefix}numFmts>${entries.join('')}</${prefix}numFmts>${xml.slice(root)}`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(entries: readonly string[]): Uint8Array {
  return strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`);
}

/** Sheet n of the result is sheet n of `source.sheets`, named "n". */
export function readerPackage(source: XlsxPackage): Uint8Array {
  const sheets = source.sheets.map((_, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="s${index}"/>`);
  const links = source.sheets.map((_, index) => relation(`s${index}`, 'worksheet', `sheets/${index}.xml`));
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    '_rels/.rels': relations([relation('w', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${source.date1904 ? 1 : 0}"/>` +
        `<sheets>${sheets.join('')}</sheets></workbook>`,
    ),
  };
  source.sheets.forEach((sheet, index) => {
    files[`xl/sheets/${index}.xml`] = strToU8(sheetXml(partText(source, sheet.part)));
  });
  if (source.stylesPart !== null) {
    links.push(relation('st', 'styles', 'styles.xml'));
    files['xl/styles.xml'] = strToU8(withBuiltInFormats(partText(source, source.stylesPart)));
  }
  if (source.sharedStringsPart !== null) {
    links.push(relation('ss', 'sharedStrings', 'strings.xml'));
    files['xl/strings.xml'] = strToU8(partText(source, source.sharedStringsPart));
  }
  const theme = source.themePart === null ? undefined : source.parts[source.themePart];
  if (theme) files['xl/theme/theme1.xml'] = strToU8(xmlText(theme));
  files['xl/_rels/workbook.xml.rels'] = relations(links);
  return zipSync(files, { level: 0 });
}
