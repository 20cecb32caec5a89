/** The same code in old and new releases. */
import { describe, expect, it } from 'vitest';
import { PROPERTY_SETS } from './apiSets';
import type { ExcelVersion } from './inMemoryExcel';
import { libraryText } from './loadOffice';
import type { Step } from './startExcel';
import { startExcel } from './startExcel';

const HOSTS: readonly ExcelVersion[] = ['excel2016', 'excel2019', 'excel2021', 'excel2024', 'excel365'];

const started = HOSTS.map((host) => ({ host, ...startExcel({ host }) }));

async function hostsWith(step: Step): Promise<readonly string[]> {
  const answers = await Promise.all(started.map(async ({ host, errorOf }) => [host, await errorOf(step)] as const));
  for (const [, code] of answers) expect([null, 'ApiNotFound']).toContain(code);
  return answers.filter(([, code]) => code === null).map(([host]) => host);
}

describe('releases', () => {
  it.each<[string, Step, number]>([
    ['the values of a range', (sheet) => void sheet.getRange('A1').load('values'), 0],
    ['conditional formats', (sheet) => void sheet.getRange('A1').conditionalFormats.load('items/id'), 1],
    ['several areas', (sheet) => void sheet.getRanges('A1,B2').load('address'), 2],
    ['merged areas', (sheet) => void sheet.getUsedRange().getMergedAreasOrNullObject().load('areaCount'), 2],
    ['changes of any sheet', (_, context) => void context.workbook.worksheets.onChanged.add(async () => {}), 2],
    ['hidden rows', (sheet) => void sheet.getRange('A1').load('rowHidden'), 1],
    ['renamed sheets, which this client finds in Excel on the web only', (_, context) => void context.workbook.worksheets.onNameChanged.add(async () => {}), 5],
    ['row heights', (sheet) => void sheet.getRange('A1').load('format/rowHeight'), 1],
  ])('%s', async (_, step, first) => {
    expect(await hostsWith(step)).toEqual(HOSTS.slice(first));
  });

  it('report their requirement sets', () => {
    const newest = started.map(({ excel }) => [1, 8, 14, 17, 20, 21].filter((minor) => excel.isSetSupported('ExcelApi', `1.${minor}`)).pop());
    expect(newest).toEqual([1, 8, 14, 17, 20]);
    expect(started.filter(({ excel }) => excel.isSetSupported('ExcelApiDesktop'))).toEqual([]);
  });

  it("has no members above the client's own 1.15", async () => {
    const newest = started[started.length - 1];
    await newest?.run((sheet) => expect('setRanges' in sheet.getRange('A1').conditionalFormats.add('Custom')).toBe(false));
  });
});

describe('the table of newer properties', () => {
  const checks = [...libraryText().matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g)];
  const sets = new Map(checks.map(([, member = '', version = '']) => [member, version]));
  /** The client checks a property that belongs to a newer class where the class is reached. */
  const ofClass: Readonly<Record<string, string>> = { ConditionalFormat: 'Range.conditionalFormats', RangeAreas: 'Worksheet.getRanges', WorksheetProtection: 'Worksheet.protection' };

  it.each(Object.entries(PROPERTY_SETS))('%s: %s, as in the client', (member, version) => {
    const [className = ''] = member.split('.');
    expect(sets.get(member) ?? sets.get(ofClass[className] ?? '')).toBe(version);
  });
});
