/** What a file holds that the page does not draw, said once when the file is opened. */
import type { XlsxPackage } from './xlsxPackage';
import { partText } from './xlsxPackage';

export const XLS_NOTICE =
  '这是旧版 .xls（或 .et）文件，保存时将另存为 .xlsx。文字、数值、数字格式、合并单元格和行高列宽会带过去；公式只保留计算结果，字体、边框、底色、批注和图片不会带过去。';

/** Parts that show up on a sheet, by where they live in the package. */
const DRAWN_PARTS: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)charts?\/[^/]+\.xml$/i, '图表'],
  [/(^|\/)media\//i, '图片'],
  [/(^|\/)comments[^/]*\.xml$|threadedComments\//i, '批注'],
  [/(^|\/)pivotTables\//i, '数据透视表'],
  [/(^|\/)(ctrlProps|activeX|embeddings)\//i, '控件或嵌入对象'],
  [/(^|\/)slicers\//i, '切片器'],
];

const SHEET_MARKS: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w.-]+:)?conditionalFormatting[\s>]/, '条件格式'],
  [/<(?:[\w.-]+:)?dataValidation[\s>]/, '数据有效性（下拉列表等）'],
  [/<(?:[\w.-]+:)?sparkline[\s>]/, '迷你图'],
];

function hasTextBox(source: XlsxPackage): boolean {
  return Object.keys(source.parts).some(
    (part) => /(^|\/)drawings\/[^/]+\.xml$/i.test(part) && /<(?:[\w.-]+:)?txBody[\s>]/.test(partText(source, part)),
  );
}

function drawnThings(source: XlsxPackage): readonly string[] {
  const names = Object.keys(source.parts);
  const things = DRAWN_PARTS.filter(([where]) => names.some((name) => where.test(name))).map(([, what]) => what);
  if (hasTextBox(source)) things.push('文本框');
  const sheets = source.sheets.map((sheet) => partText(source, sheet.part));
  return [...things, ...SHEET_MARKS.filter(([mark]) => sheets.some((xml) => mark.test(xml))).map(([, what]) => what)];
}

export function hasFormulas(sheetXml: string): boolean {
  return /<(?:[\w.-]+:)?f[\s/>]/.test(sheetXml);
}

/** Names of the sheets whose cells are locked. */
function protectedSheets(source: XlsxPackage): readonly string[] {
  const isLocked = (xml: string): boolean => /<(?:[\w.-]+:)?sheetProtection\s[^>]*?\bsheet\s*=\s*["'](?:1|true)["']/.test(xml);
  return source.sheets.filter(({ part }) => isLocked(partText(source, part))).map(({ name }) => name);
}

export function xlsxNotices(source: XlsxPackage): readonly string[] {
  const notices: string[] = [];
  const things = drawnThings(source);
  if (things.length > 0) notices.push(`文件中的${things.join('、')}会原样保留，但此处不显示。`);
  if (source.sheets.some((sheet) => hasFormulas(partText(source, sheet.part)))) {
    notices.push('文件含有公式：此处显示上次保存的计算结果，修改后不会重新计算；用 Excel 或 WPS 打开保存后的文件时会自动重算。');
  }
  const locked = protectedSheets(source);
  if (locked.length > 0) {
    notices.push(`工作表${locked.map((name) => `“${name}”`).join('、')}设有保护：此处不受限制，请只改允许填写的单元格；保护会原样保留。`);
  }
  if (Object.keys(source.parts).some((part) => /vbaProject\.bin$/i.test(part))) {
    notices.push('文件含有宏：宏会原样保留，但不会运行；请以 .xlsm 为扩展名保存。');
  }
  return notices;
}
