/** Which requirement sets each release of Excel reports. Source: Microsoft's table of requirement sets per host and version. */
import type { ExcelVersion } from './inMemoryExcel';

type Sets = Readonly<Record<string, string>>;

const DESKTOP: Sets = { RichApiRuntime: '1.1', RichApiRuntimeFlag: '1.1', DelayForCellEdit: '1.1', DialogApi: '1.1', AddinCommands: '1.1' };

const SETS: Readonly<Record<ExcelVersion, Sets>> = {
  excel2016: { ExcelApi: '1.1', DialogApi: '1.1', AddinCommands: '1.1' },
  excel2019: { ...DESKTOP, ExcelApi: '1.8' },
  excel2021: { ...DESKTOP, ExcelApi: '1.14' },
  excel2024: { ...DESKTOP, ExcelApi: '1.17', DialogApi: '1.2' },
  excel365: { ...DESKTOP, ExcelApi: '1.20', ExcelApiUndo: '1.8', DialogApi: '1.2', SharedRuntime: '1.2' },
};

/** Negative, zero or positive. "1.9" comes before "1.14". */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

export function isSetSupported(host: ExcelVersion, name: string, version = '1.1'): boolean {
  const have = SETS[host][name];
  return have !== undefined && compareVersions(have, version) >= 0;
}

/**
 * Properties that came later than ExcelApi 1.1. The client checks them when they are read; a host also where they are
 * only named in a load. The set of each is the one the client names.
 */
export const PROPERTY_SETS: Readonly<Record<string, string>> = {
  'ConditionalFormat.id': '1.6',
  'ConditionalFormat.priority': '1.6',
  'ConditionalFormat.stopIfTrue': '1.6',
  'ConditionalFormat.type': '1.6',
  'NamedItem.comment': '1.4',
  'NamedItem.formula': '1.7',
  'NamedItem.scope': '1.4',
  'Range.columnHidden': '1.2',
  'Range.hidden': '1.2',
  'Range.isEntireColumn': '1.7',
  'Range.isEntireRow': '1.7',
  'Range.rowHidden': '1.2',
  'RangeAreas.address': '1.9',
  'RangeAreas.areaCount': '1.9',
  'RangeAreas.cellCount': '1.9',
  'RangeFormat.columnWidth': '1.2',
  'RangeFormat.indentLevel': '1.9',
  'RangeFormat.rowHeight': '1.2',
  'RangeFormat.shrinkToFit': '1.9',
  'RangeFont.strikethrough': '1.9',
  'Worksheet.tabColor': '1.7',
  'WorksheetProtection.options': '1.2',
  'WorksheetProtection.protected': '1.2',
};
