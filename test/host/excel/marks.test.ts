/** Marks on an Excel sheet: rules of our own among the user's, whose rules and formats stay as they are. */
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/host/spreadsheetHost';
import type { InMemoryExcel, RuleType } from '../../kit/excel/inMemoryExcel';
import { at, SHEET } from '../contractKit';
import { failureOf, hostOn, marksOn, openExcel } from './excelBench';

const TYPES: readonly RuleType[] = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

const marks: readonly Mark[] = [
  { cell: at('A3'), severity: 'warning' },
  { cell: at('C3'), severity: 'error' },
  { cell: at('B4'), severity: 'error' },
  { cell: at('C4'), severity: 'info' },
];

/** Thirty rules of every kind, some over the cells to be marked, and fills of the user's own. */
function decorate(excel: InMemoryExcel): string[] {
  const ids = Array.from({ length: 30 }, (_, index) => {
    const type = TYPES[index % TYPES.length] ?? 'Custom';
    const areas = index % 3 === 0 ? 'A1:C6' : `B${(index % 6) + 1}:C${(index % 6) + 1},A2`;
    const formula = `=AND($C${index + 1}="",LEN("jxmb")>${index})`;
    return excel.addRuleAsUser(SHEET, { type, areas, stopIfTrue: index % 5 === 0, format: { fill: '#00FF00' }, ...(type === 'Custom' ? { formula } : {}) });
  });
  excel.formatAsUser(SHEET, 'A1:C3', { fill: '#FFFF00', fontColor: '#112233', bold: true });
  return ids;
}

function ours(excel: InMemoryExcel) {
  return excel.sheet(SHEET).rules.filter(({ formula }) => formula?.includes('jxmb1:'));
}

describe('marks in Excel', () => {
  it('leave thirty rules and the fills of the user as they were, order and all', async () => {
    const { excel, host } = openExcel();
    decorate(excel);
    const before = excel.workbook;
    await host.mark(SHEET, marks);
    await host.mark(SHEET, marks.slice(0, 2));
    expect(excel.sheet(SHEET).rules).toHaveLength(32);
    expect(excel.sheet(SHEET).rules.slice(2)).toEqual(before.sheets[0]?.rules);
    expect(excel.sheet(SHEET).cells).toEqual(before.sheets[0]?.cells);
    await host.clearMarks(SHEET);
    expect(excel.workbook).toEqual(before);
  });

  it('are one rule per severity, gravest on top, over the whole of a merged area', async () => {
    const { excel, host } = openExcel();
    await host.mark(SHEET, marks);
    expect(ours(excel)).toMatchObject([
      { type: 'Custom', formula: '=LEN("jxmb1:error")>0', areas: ['C3', 'B4'], stopIfTrue: false, format: { fill: '#FFC7CE', bold: true } },
      { type: 'Custom', formula: '=LEN("jxmb1:warning")>0', areas: ['A3:A4'], stopIfTrue: false, format: { fill: '#FFEB9C' } },
      { type: 'Custom', formula: '=LEN("jxmb1:info")>0', areas: ['C4'], stopIfTrue: false, format: { fill: '#DDEBF7' } },
    ]);
  });

  it('split long lists of cells', async () => {
    const { excel, host } = openExcel();
    const many = Array.from({ length: 600 }, (_, row): Mark => ({ cell: { row: row * 2, column: 3 }, severity: 'error' }));
    await host.mark(SHEET, many);
    expect(ours(excel).length).toBeGreaterThan(2);
    for (const { areas } of ours(excel)) expect(areas.join(',').length).toBeLessThanOrEqual(1000);
    expect(marksOn(excel, SHEET)).toHaveLength(600);
    await host.clearMarks(SHEET);
    expect(ours(excel)).toEqual([]);
  });

  it('are found and taken away where rules that the user duplicated cannot be read', async () => {
    const { excel, host } = openExcel();
    const ids = decorate(excel);
    await host.mark(SHEET, marks);
    excel.inject.duplicateRule(SHEET, ids[0] ?? '');
    excel.inject.duplicateRule(SHEET, ids[8] ?? '');
    const users = excel.sheet(SHEET).rules.filter(({ formula }) => !formula?.includes('jxmb1:'));
    expect(await host.markedSheets()).toEqual([SHEET]);
    await host.mark(SHEET, marks.slice(0, 1));
    expect(marksOn(excel, SHEET)).toEqual(marks.slice(0, 1));

    const custom = excel.sheet(SHEET).rules.filter(({ type }) => type === 'Custom').length;
    excel.stats.reset();
    await host.clearMarks(SHEET);
    // All at once (fails), the list, one by one, and the removal.
    expect(excel.stats.syncs).toBe(3 + custom);
    expect(excel.sheet(SHEET).rules).toEqual(users);
  });

  it('from an earlier session are known again, on hidden and renamed sheets too', async () => {
    const { excel, host } = openExcel();
    await host.mark(SHEET, marks);
    await host.mark('字典', [{ cell: at('A1'), severity: 'info' }]);
    excel.renameSheet(SHEET, '目标表（改）');
    const later = hostOn(excel, excel.openWindow());
    expect(await later.markedSheets()).toEqual(['目标表（改）', '字典']);
    await later.clearMarks('目标表（改）');
    expect(await later.markedSheets()).toEqual(['字典']);
  });

  it('need the right to format cells on a protected sheet', async () => {
    const { excel, host } = openExcel();
    await host.mark(SHEET, marks);
    const before = excel.sheet(SHEET).rules;
    excel.protect(SHEET);
    const failure = await failureOf(host.mark(SHEET, marks.slice(1)));
    expect([failure.code, failure.message]).toEqual(['protected', `工作表“${SHEET}”受保护，不能在表上标记；问题仍列在窗格里。要在表上标记，请先解除保护，或在保护时允许“设置单元格格式”。`]);
    await expect(host.clearMarks(SHEET)).rejects.toMatchObject({ code: 'protected' });
    expect(excel.sheet(SHEET).rules).toEqual(before);
    excel.unprotect(SHEET);
    excel.protect(SHEET, { allowFormatCells: true });
    await host.clearMarks(SHEET);
    expect(excel.sheet(SHEET).rules).toEqual([]);
  });

  it('are painted from several windows without a trace of each other', async () => {
    const { excel, host } = openExcel();
    const other = hostOn(excel, excel.openWindow());
    await host.mark(SHEET, marks);
    await Promise.all([host.mark(SHEET, marks.slice(0, 1)), other.mark(SHEET, marks.slice(0, 1))]);
    expect(marksOn(excel, SHEET).length).toBeGreaterThan(0);
    await Promise.all([host.clearMarks(SHEET), other.clearMarks(SHEET)]);
    expect(excel.sheet(SHEET).rules).toEqual([]);
  });

  it('go over the whole of an area among more than 512 merged ones', async () => {
    const { excel, host } = openExcel();
    for (let row = 10; row < 610; row += 1) excel.mergeAsUser('说明 (二)', `B${row}:C${row}`);
    await host.mark('说明 (二)', [{ cell: at('B600'), severity: 'error' }]);
    expect(excel.sheet('说明 (二)').rules.map(({ areas }) => areas)).toEqual([['B600:C600']]);
  });
});
