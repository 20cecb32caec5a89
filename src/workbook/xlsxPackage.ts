/** The parts of an .xlsx package that matter here: which part is which worksheet, styles, shared texts, theme. */
import type { Parts } from './packageLimits';
import { unzipWithin, xmlText } from './packageLimits';
import type { WorkbookError } from './workbookError';
import { damagedFile, foreignFile, unsupportedFile } from './workbookError';
import type { Tag } from './xmlScan';
import { attributeOf, tagsOf } from './xmlScan';

export interface SheetPart {
  readonly name: string;
  /** Part name without a leading slash: "xl/worksheets/sheet1.xml". */
  readonly part: string;
  readonly hidden: boolean;
}

export interface XlsxPackage {
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly date1904: boolean;
  /** Worksheets in tab order; chart and macro sheets are left out. */
  readonly sheets: readonly SheetPart[];
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
  readonly themePart: string | null;
}

interface Relation {
  readonly id: string;
  /** Last word of the type, which transitional and strict files share: "worksheet". */
  readonly type: string;
  readonly target: string;
}

/** "../media/a.png" seen from "xl/drawings" → "xl/media/a.png"; a leading slash means the package root. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Part names are compared without regard to case, as the packaging standard says. */
function findPart(parts: Parts, name: string): string | null {
  if (parts[name]) return name;
  const lower = name.toLowerCase();
  return Object.keys(parts).find((part) => part.toLowerCase() === lower) ?? null;
}

function textOf(parts: Parts, part: string): string {
  const bytes = parts[part];
  if (!bytes) throw damagedFile(undefined, `文件内缺少 ${part}`);
  return xmlText(bytes);
}

function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const file = findPart(parts, `${folder}_rels/${part.slice(slash)}.rels`);
  if (!file) return [];
  const xml = textOf(parts, file);
  const relations: Relation[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.local !== 'Relationship' || tag.kind === 'close' || attributeOf(xml, tag, 'TargetMode') === 'External') continue;
    const type = attributeOf(xml, tag, 'Type') ?? '';
    const target = resolve(folder, attributeOf(xml, tag, 'Target') ?? '');
    relations.push({
      id: attributeOf(xml, tag, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: findPart(parts, target) ?? target,
    });
  }
  return relations;
}

/** What a zip container without a workbook seems to be. */
function refuseOtherZip(parts: Parts): WorkbookError {
  const has = (start: string): boolean => Object.keys(parts).some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) return unsupportedFile('二进制工作簿（.xlsb）');
  if (has('word/')) return foreignFile('Word 文档');
  if (has('ppt/')) return foreignFile('演示文稿');
  if (has('mimetype') && has('content.xml')) return foreignFile('OpenDocument 文档（.ods 或 .odt）');
  if (has('ofd.xml') || has('OFD.xml')) return foreignFile('OFD 版式文档');
  if (has('[Content_Types].xml')) return damagedFile(undefined, '文件内缺少工作簿部件');
  return foreignFile('压缩包');
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function sheetPart(xml: string, tag: Tag, relations: readonly Relation[]): SheetPart | null {
  const id = attributeOf(xml, tag, 'id');
  const relation = relations.find((candidate) => candidate.id === id);
  if (relation?.type !== 'worksheet') return null;
  const state = attributeOf(xml, tag, 'state');
  return {
    name: attributeOf(xml, tag, 'name') ?? '',
    part: relation.target,
    hidden: state === 'hidden' || state === 'veryHidden',
  };
}

/** Throws WorkbookError: damaged, too-large, foreign (another kind of zip), unsupported (.xlsb). */
export function readPackage(bytes: Uint8Array): XlsxPackage {
  const parts = unzipWithin(bytes);
  const root = relationsOf(parts, '').find((relation) => relation.type === 'officeDocument');
  const workbookPart = root?.target ?? findPart(parts, 'xl/workbook.xml');
  if (!workbookPart || !parts[workbookPart] || !/\.xml$/i.test(workbookPart) || /^(word|ppt)\//.test(workbookPart)) {
    throw refuseOtherZip(parts);
  }
  const relations = relationsOf(parts, workbookPart);
  const xml = textOf(parts, workbookPart);
  const sheets: SheetPart[] = [];
  let date1904 = false;
  let listed = false;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') continue;
    listed = listed || tag.local === 'sheet';
    if (tag.local === 'workbookPr') date1904 = isOn(attributeOf(xml, tag, 'date1904'));
    const sheet = tag.local === 'sheet' ? sheetPart(xml, tag, relations) : null;
    if (sheet) sheets.push(sheet);
  }
  if (!listed) throw damagedFile(undefined, '文件内没有工作表清单');
  const partOf = (type: string): string | null => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target !== undefined && parts[target] ? target : null;
  };
  return {
    parts,
    workbookPart,
    date1904,
    sheets,
    stylesPart: partOf('styles'),
    sharedStringsPart: partOf('sharedStrings'),
    themePart: partOf('theme'),
  };
}

/** XML text of a part that readPackage named. */
export function partText(source: XlsxPackage, part: string): string {
  return textOf(source.parts, part);
}
