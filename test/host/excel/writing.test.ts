/** Writing into Excel's cells: what is meant arrives, or nothing is written at all. */
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/grid/grid';
import { CONTENT } from '../../../src/host/excel/cellBlock';
import type { SpreadsheetHost } from '../../../src/host/spreadsheetHost';
import type { ExcelVersion, InMemoryExcel } from '../../kit/excel/inMemoryExcel';
import { at, pairs, refused, set, SHEET, texts, written } from '../contractKit';
import { openExcel } from './excelBench';

const AWKWARD: readonly string[] = [
  ...['=100%', '+5%', '-5%', '@x', '007', '13070025P00004210001T', "'引号", "''", '=', '+', '-', '#N/A', '#REF!', '1E5', '1e-3', '１２３', '５０％'],
  ...['100%', '5 %', '1/2', '1 1/2', '1-2', '2025-1-1', '2025/11/30', '2025年11月底前', '11月30日', '8:30', '上午8时', 'May 5', 'TRUE', 'false', '(5)', '¥5', '￥5.00', '$5', '1,000', '.5', '12.'],
  ...['123456789012345678', '第一行\n第二行', '≥30次', '  两端有空格  ', '=HYPERLINK("x")', '一', '二〇二五年', '5 p', '项'.repeat(32_767), '9'.repeat(300)],
];

async function write(host: SpreadsheetHost, cell: string, after: string): Promise<void> {
  const [before = ''] = await texts(host, [cell]);
  written(await host.apply(SHEET, [set(cell, before, after)]));
}

function look(excel: InMemoryExcel, a1: string) {
  const { value, text, formula, numberFormat } = excel.cell(SHEET, a1);
  return { value, text, formula, numberFormat };
}

describe.each<ExcelVersion>(['excel2021', 'excel365'])('%s: texts', (version) => {
  it('arrive as they are in a cell of General format, and in one of text format', async () => {
    const { excel, host } = openExcel({ host: version });
    excel.formatAsUser(SHEET, 'B5', { numberFormat: '@' });
    for (const after of AWKWARD) {
      await write(host, 'B3', after);
      await write(host, 'B5', after);
      expect(look(excel, 'B3'), after).toEqual({ value: after, text: after, formula: undefined, numberFormat: undefined });
      expect(look(excel, 'B5'), after).toEqual({ value: after, text: after, formula: undefined, numberFormat: '@' });
      const grid = await host.readSheet(SHEET);
      expect(cellAt(grid, at('B3'))).toEqual({ value: after, text: after });
    }
  });

  it('come back the same when they are taken back and done again', async () => {
    const { excel, host } = openExcel({ host: version });
    for (const before of AWKWARD) {
      await write(host, 'B3', before);
      const start = look(excel, 'B3');
      const done = written(await host.apply(SHEET, [set('B3', before, '另一段')]));
      written(await host.restore(SHEET, pairs(done.before, done.after)));
      expect(look(excel, 'B3'), before).toEqual(start);
    }
  });
});

describe('a fix in Excel', () => {
  it('and its undo bring back values, formulas and number formats exactly', async () => {
    const { excel, host } = openExcel();
    const formats = { C3: '#,##0.00', C4: '0%', C5: 'yyyy/m/d', B5: '@', A5: '0.00_);[Red](0.00)' };
    for (const [a1, numberFormat] of Object.entries(formats)) excel.formatAsUser(SHEET, a1, { numberFormat });
    for (const [a1, text] of Object.entries({ C3: '7000', C5: '45000', B5: '007', A5: '-1.5', C2: '=C3/2' })) excel.typeAsUser(SHEET, a1, text);
    const before = excel.workbook;
    const shown = await texts(host, ['C3', 'C4', 'C5', 'B5', 'A5', 'A2']);
    const cells = ['C3', 'C4', 'C5', 'B5', 'A5', 'A2'];
    const done = written(await host.apply(SHEET, cells.map((cell, index) => set(cell, shown[index] ?? '', index === 1 ? '75%' : `改正${index}`))));
    expect(excel.workbook).not.toEqual(before);
    expect(excel.cell(SHEET, 'C4')).toMatchObject({ value: 0.75, numberFormat: '0%' });
    written(await host.restore(SHEET, pairs(done.before, done.after)));
    expect(excel.workbook).toEqual(before);
  });

  it('is refused where the cell has changed meanwhile, and nothing is written', async () => {
    const { excel, host } = openExcel();
    await host.readSheet(SHEET);
    excel.typeAsUser(SHEET, 'C3', '≥35次');
    const before = excel.workbook;
    expect(refused(await host.apply(SHEET, [set('B2', '科普大篷车', '采暖费'), set('C3', '≥30次', '≥40次')]))).toEqual(['stale', ['C3']]);
    expect(excel.workbook).toEqual(before);
  });

  it('writes to unlocked cells of a protected sheet only', async () => {
    const { excel, host } = openExcel();
    excel.formatAsUser(SHEET, 'C3', { locked: false });
    excel.protect(SHEET);
    const before = excel.workbook;
    expect(refused(await host.apply(SHEET, [set('C3', '≥30次', '≥40次'), set('B2', '科普大篷车', '采暖费')]))).toEqual(['protected', ['B2']]);
    expect(refused(await host.apply(SHEET, [{ kind: 'insertRow', row: 2 }]))).toEqual(['protected', []]);
    expect(excel.workbook).toEqual(before);
    written(await host.apply(SHEET, [set('C3', '≥30次', '≥40次')]));
    expect(excel.cell(SHEET, 'C3').value).toBe('≥40次');
  });

  it('that fails on its way is taken back', async () => {
    const { excel, host } = openExcel();
    const before = excel.workbook;
    const edits = [set('C3', '≥30次', '≥40次'), set('C4', '60%', '80%'), set('C2', '', '说明')];
    // Asked right after the first value has been written.
    excel.inject.failNext('GeneralException', `Range(${CONTENT})`);
    await expect(host.apply(SHEET, edits)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(excel.workbook).toEqual(before);
    expect(excel.stats.batches.map(({ error }) => error)).toEqual([null, 'GeneralException', null]);
  });

  it('is refused whole where Excel dropped a text because the user has merged cells since they were read', async () => {
    const { excel, host } = openExcel();
    const end = host.subscribe({});
    await host.readSheet(SHEET);
    excel.mergeAsUser(SHEET, 'B8:D9');
    const before = excel.workbook;
    expect(await host.apply(SHEET, [set('B2', '科普大篷车', '流动科技馆'), set('C8', '', '落空')])).toEqual({ ok: false, reason: 'readonly', cells: [at('C8')] });
    expect(excel.workbook).toEqual(before);
    end();
  });

  it('finds covered cells among more than 512 merged areas', async () => {
    const { excel, host } = openExcel();
    for (let row = 10; row < 610; row += 1) excel.mergeAsUser(SHEET, `A${row}:B${row}`);
    expect(refused(await host.apply(SHEET, [set('B609', '', '甲')]))).toEqual(['readonly', ['B609']]);
    expect(refused(await host.apply(SHEET, [set('A609', '', '甲')]))).toEqual('written');
  });

  it('writes a cell twice, in order', async () => {
    const { host } = openExcel();
    const done = written(await host.apply(SHEET, [set('C3', '≥30次', '甲'), set('C3', '甲', '乙')]));
    expect(done.after).toEqual([{ cell: at('C3'), value: '乙', text: '乙' }]);
    expect(await texts(host, ['C3'])).toEqual(['乙']);
  });

  it('moves rows, and tells what stood in those that went', async () => {
    const { excel, host } = openExcel();
    const done = written(await host.apply(SHEET, [{ kind: 'deleteRow', row: 1 }, set('C2', '≥30次', '≥40次'), { kind: 'insertRow', row: 2 }, set('B3', '', '新'), set('B4', '累计进度', '进度')]));
    expect(done.before).toEqual([
      { cell: at('A2'), value: '项目名称', text: '项目名称' },
      { cell: at('B2'), value: '科普大篷车', text: '科普大篷车' },
      { cell: at('C2'), value: '≥30次', text: '≥30次' },
      { cell: at('B3'), value: null, text: '' },
      { cell: at('B4'), value: '累计进度', text: '累计进度' },
    ]);
    expect(['C2', 'B3', 'B4', 'B6'].map((a1) => excel.cell(SHEET, a1).value)).toEqual(['≥40次', '新', '进度', 12]);
  });
});
