/** What every adapter of the port must do. Run it with `hostContract(name, make)` in the adapter's own test. */
import { describe, expect, it, vi } from 'vitest';
import { toA1 } from '../../src/grid/address';
import { cellAt, textAt } from '../../src/grid/grid';
import { HostError } from '../../src/host/spreadsheetHost';
import type { Mark } from '../../src/host/spreadsheetHost';
import { restoring, storing } from './contractKeeping';
import type { MakeHost } from './contractKit';
import { area, at, listen, names, refused, set, SHEET, texts } from './contractKit';
import { contractSheets } from './contractSheets';

function reading(make: MakeHost): void {
  it('lists the sheets in tab order, hidden ones too, and which one is active', async () => {
    const { host } = await make(contractSheets);
    expect(await host.listSheets()).toEqual([
      { name: '目标表', hidden: false, active: true },
      { name: '说明 (二)', hidden: false, active: false },
      { name: '字典', hidden: true, active: false },
    ]);
  });

  it('reads what the cells show, blank ones as nothing', async () => {
    const { host } = await make(contractSheets);
    expect(await texts(host, ['A1', 'B2', 'C2', 'C3', 'C4', 'A5', 'B6', 'C6'])).toEqual(['科普活动绩效目标表', '科普大篷车', '', '≥30次', '60%', '备用', '12', '95']);
    const grid = await host.readSheet(SHEET);
    expect(grid.sheet).toBe(SHEET);
    expect(cellAt(grid, at('C2'))).toBeUndefined();
    expect(cellAt(grid, at('A4'))).toBeUndefined();
    expect(grid.rowCount).toBeGreaterThanOrEqual(6);
    expect(grid.columnCount).toBeGreaterThanOrEqual(3);
  });

  it('reads values, number formats and formulas', async () => {
    const { host } = await make(contractSheets);
    const grid = await host.readSheet(SHEET);
    expect(cellAt(grid, at('C4'))).toMatchObject({ value: 0.6, numberFormat: '0%' });
    expect(cellAt(grid, at('B6'))).toMatchObject({ value: 12, formula: '=5+7' });
    expect(cellAt(grid, at('C6'))?.formula).toBeUndefined();
  });

  it('reads merged areas and hidden rows', async () => {
    const { host } = await make(contractSheets);
    const grid = await host.readSheet(SHEET);
    expect([...(grid.merges ?? [])].sort((a, b) => a.top - b.top)).toEqual([area('A1:C1'), area('A3:A4')]);
    expect([...grid.hiddenRows]).toEqual([4]);
  });

  it('leaves merged areas out on request where reading them leaves a trace', async () => {
    const { host } = await make(contractSheets);
    const { merges } = await host.readSheet(SHEET, { merges: false });
    if (host.capabilities.mergesReadSilently) expect(merges).toHaveLength(2);
    else expect(merges).toBeNull();
  });

  it('reads a hidden sheet', async () => {
    const { host } = await make(contractSheets);
    expect(await texts(host, ['A1', 'B1'], '字典')).toEqual(['百分比', '%']);
  });

  it('a grid read before a change stays as it was', async () => {
    const { host } = await make(contractSheets);
    const before = await host.readSheet(SHEET);
    await host.apply(SHEET, [set('C3', '≥30次', '≥40次')]);
    expect(textAt(before, 2, 2)).toBe('≥30次');
  });

  it('says that a sheet is gone', async () => {
    const { host } = await make(contractSheets);
    const calls = [
      host.readSheet('没有'),
      host.apply('没有', [set('A1', '', '甲')]),
      host.restore('没有', []),
      host.mark('没有', []),
      host.clearMarks('没有'),
      host.select('没有', area('A1')),
    ];
    for (const result of await Promise.allSettled(calls)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'no-sheet' } });
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(HostError);
    }
  });
}

function writing(make: MakeHost): void {
  it('writes all edits, into blank cells too', async () => {
    const { host } = await make(contractSheets);
    const result = await host.apply(SHEET, [set('C3', '≥30次', '≥40次'), set('C2', '', '说明')]);
    expect(result.ok).toBe(true);
    expect(await texts(host, ['C3', 'C2', 'B3'])).toEqual(['≥40次', '说明', '活动次数']);
  });

  it('text arrives as text', async () => {
    const { host } = await make(contractSheets);
    const meant = ['=100%', '+5%', '@x', '007', '13070025P00004210001T', '1-2', '第一行\n第二行'];
    for (const after of meant) {
      const [before = ''] = await texts(host, ['B2']);
      await host.apply(SHEET, [set('B2', before, after)]);
      const cell = cellAt(await host.readSheet(SHEET), at('B2'));
      expect([cell?.value, cell?.text, cell?.formula]).toEqual([after, after, undefined]);
    }
  });

  it('a number cell stays a number and keeps its format', async () => {
    const { host } = await make(contractSheets);
    await host.apply(SHEET, [set('C4', '60%', '80%')]);
    expect(cellAt(await host.readSheet(SHEET), at('C4'))).toEqual({ value: 0.8, text: '80%', numberFormat: '0%' });
  });

  it('empties a cell', async () => {
    const { host } = await make(contractSheets);
    await host.apply(SHEET, [set('C3', '≥30次', '')]);
    expect(cellAt(await host.readSheet(SHEET), at('C3'))).toBeUndefined();
  });

  it('gives the content from before, exact enough to be put back', async () => {
    const { host } = await make(contractSheets);
    const result = await host.apply(SHEET, [set('C3', '≥30次', '≥40次'), set('C4', '60%', '80%'), set('C2', '', '说明')]);
    expect(result).toMatchObject({
      ok: true,
      before: [
        { cell: at('C3'), value: '≥30次', text: '≥30次' },
        { cell: at('C4'), value: 0.6, text: '60%' },
        { cell: at('C2'), value: null, text: '' },
      ],
      after: [
        { cell: at('C3'), value: '≥40次', text: '≥40次' },
        { cell: at('C4'), value: 0.8, text: '80%' },
        { cell: at('C2'), value: '说明', text: '说明' },
      ],
    });
  });

  it.each([
    { what: 'a cell that shows something else', edit: set('C4', '50%', '70%'), answer: ['stale', ['C4']] },
    { what: 'the value instead of the text', edit: set('C4', '0.6', '70%'), answer: ['stale', ['C4']] },
    { what: 'a formula', edit: set('B6', '12', '13'), answer: ['readonly', ['B6']] },
    { what: 'a cell covered by a merged area', edit: set('A4', '', '质量指标'), answer: ['readonly', ['A4']] },
  ])('writes nothing at all where one edit meets $what', async ({ edit, answer }) => {
    const { host } = await make(contractSheets);
    const result = await host.apply(SHEET, [set('B2', '科普大篷车', '采暖费'), edit, set('C6', '95', '96')]);
    expect(refused(result)).toEqual(answer);
    expect(await texts(host, ['B2', 'C4', 'B6', 'C6'])).toEqual(['科普大篷车', '60%', '12', '95']);
  });

  it('names every stale cell', async () => {
    const { host } = await make(contractSheets);
    const result = await host.apply(SHEET, [set('B2', '旧', '新'), set('C3', '≥30次', '≥40次'), set('C6', '', '1')]);
    expect(refused(result)).toEqual(['stale', ['B2', 'C6']]);
  });

  it('compares with what the user typed meanwhile', async () => {
    const { host, typeAsUser } = await make(contractSheets);
    await typeAsUser(SHEET, at('C3'), '≥35次');
    expect(refused(await host.apply(SHEET, [set('C3', '≥30次', '≥40次')]))).toEqual(['stale', ['C3']]);
    expect((await host.apply(SHEET, [set('C3', '≥35次', '≥40次')])).ok).toBe(true);
  });

  it('inserts and deletes rows, or says that it cannot and writes nothing', async () => {
    const { host } = await make(contractSheets);
    const result = await host.apply(SHEET, [{ kind: 'insertRow', row: 3 }, set('B4', '', '新增一行'), set('C3', '≥30次', '≥40次')]);
    if (!host.capabilities.insertRows) {
      expect(refused(result)).toEqual(['unsupported', []]);
      expect(await texts(host, ['C3', 'B4'])).toEqual(['≥30次', '累计进度']);
      return;
    }
    expect(result.ok).toBe(true);
    expect(await texts(host, ['C3', 'B4', 'B5', 'A6'])).toEqual(['≥40次', '新增一行', '累计进度', '备用']);
    const inserted = await host.readSheet(SHEET);
    expect(inserted.merges).toContainEqual(area('A3:A5'));
    expect([...inserted.hiddenRows]).toEqual([5]);

    await host.apply(SHEET, [{ kind: 'deleteRow', row: 3 }]);
    expect(await texts(host, ['B4', 'A5'])).toEqual(['累计进度', '备用']);
    const deleted = await host.readSheet(SHEET);
    expect(deleted.merges).toContainEqual(area('A3:A4'));
    expect([...deleted.hiddenRows]).toEqual([4]);
  });
}

function events(make: MakeHost): void {
  it("tells the user's typing from our own writing", async () => {
    const { host, typeAsUser } = await make(contractSheets);
    const { changes, stop } = listen(host);
    await typeAsUser(SHEET, at('C3'), '≥35次');
    await vi.waitFor(() => expect(changes).toHaveLength(1));
    await host.apply(SHEET, [set('C3', '≥35次', '≥40次'), set('C2', '', '说明')]);
    await vi.waitFor(() => expect(changes.length).toBeGreaterThan(1));
    stop();
    const [typed, ...written] = changes;
    expect(typed).toMatchObject({ sheet: SHEET, origin: 'user', structure: false });
    expect(names(typed, 'C3')).toBe(true);
    for (const change of written) expect(change).toMatchObject({ sheet: SHEET, origin: 'ours', structure: false });
    for (const cell of ['C3', 'C2']) expect(written.some((change) => names(change, cell))).toBe(true);
  });

  it("tells of the spreadsheet's own 撤销 whose step it took back, where it can tell", async () => {
    const { host, typeAsUser, undoAsUser } = await make(contractSheets);
    if (undoAsUser === undefined) return;
    await host.apply(SHEET, [set('C3', '≥30次', '≥40次')]);
    await typeAsUser(SHEET, at('B2'), '采暖费');
    const { changes, stop } = listen(host);
    await undoAsUser();
    await undoAsUser();
    await vi.waitFor(() => expect(changes).toHaveLength(2));
    stop();
    expect(changes).toMatchObject([
      { sheet: SHEET, cells: [at('B2')], origin: 'user', turned: true },
      { sheet: SHEET, cells: [at('C3')], origin: 'ours', turned: true },
    ]);
    expect(await texts(host, ['B2', 'C3'])).toEqual(['科普大篷车', '≥30次']);
  });

  it('says nothing of a refused write and of marks', async () => {
    const { host, typeAsUser } = await make(contractSheets);
    const { changes, stop } = listen(host);
    await host.apply(SHEET, [set('C3', '旧', '新')]);
    await host.mark(SHEET, [{ cell: at('C3'), severity: 'error' }]);
    await typeAsUser(SHEET, at('B2'), '采暖费'); // the one event that has to come
    await vi.waitFor(() => expect(changes.length).toBeGreaterThan(0));
    stop();
    expect(changes.map(({ origin }) => origin)).toEqual(['user']);
  });

  it('says which sheet the user turns to', async () => {
    const { host, activateAsUser } = await make(contractSheets);
    const { seen, stop } = listen(host);
    await activateAsUser('说明 (二)');
    await vi.waitFor(() => expect(seen).toContainEqual(['activated', '说明 (二)']));
    stop();
    expect((await host.listSheets()).filter(({ active }) => active).map(({ name }) => name)).toEqual(['说明 (二)']);
  });

  it('selects cells and activates their sheet', async () => {
    const { host } = await make(contractSheets);
    const { seen, stop } = listen(host);
    await host.select('说明 (二)', area('B2:C3'));
    if (host.capabilities.selectionTold) await vi.waitFor(() => expect(seen).toContainEqual(['selected', '说明 (二)', area('B2:C3')]));
    stop();
    expect((await host.listSheets()).find(({ active }) => active)?.name).toBe('说明 (二)');
  });

  it('tells what is selected', async () => {
    const { host } = await make(contractSheets);
    await host.select('说明 (二)', area('B2:C3'));
    expect(await host.readSelection()).toEqual({ sheet: '说明 (二)', rect: area('B2:C3') });
  });

  it('is silent after the subscription has ended, for that subscriber only', async () => {
    const { host, typeAsUser } = await make(contractSheets);
    const ended = listen(host);
    const going = listen(host);
    ended.stop();
    ended.stop();
    await typeAsUser(SHEET, at('B2'), '采暖费');
    await vi.waitFor(() => expect(going.changes).toHaveLength(1));
    going.stop();
    expect(ended.changes).toEqual([]);
  });
}

function marking(make: MakeHost): void {
  const marks: readonly Mark[] = [
    { cell: at('C3'), severity: 'error' },
    { cell: at('A3'), severity: 'info' },
    { cell: at('C2'), severity: 'warning' },
  ];

  it('never alters the sheet', async () => {
    const { host } = await make(contractSheets);
    const before = await host.readSheet(SHEET);
    await host.mark(SHEET, marks);
    expect(await host.readSheet(SHEET)).toEqual(before);
    await host.clearMarks(SHEET);
    expect(await host.readSheet(SHEET)).toEqual(before);
  });

  it('replaces the marks of that sheet alone, and takes them away', async () => {
    const { host, marksOn } = await make(contractSheets);
    if (marksOn === undefined) return;
    const shown = async (sheet: string): Promise<string[]> => (await marksOn(sheet)).map(({ cell, severity }) => `${toA1(cell)} ${severity}`).sort();
    await host.mark(SHEET, marks);
    await host.mark('字典', [{ cell: at('A1'), severity: 'info' }]);
    expect(await shown(SHEET)).toEqual(['A3 info', 'C2 warning', 'C3 error']);
    await host.mark(SHEET, [{ cell: at('C3'), severity: 'warning' }]);
    expect(await shown(SHEET)).toEqual(['C3 warning']);
    await host.clearMarks(SHEET);
    await host.clearMarks(SHEET);
    expect([await shown(SHEET), await shown('字典')]).toEqual([[], ['A1 info']]);
  });

  it('knows which sheets carry marks', async () => {
    const { host } = await make(contractSheets);
    expect(await host.markedSheets()).toEqual([]);
    await host.mark('字典', [{ cell: at('A1'), severity: 'info' }]);
    await host.mark(SHEET, marks);
    expect(await host.markedSheets()).toEqual([SHEET, '字典']);
    await host.clearMarks(SHEET);
    await host.mark('字典', []);
    expect(await host.markedSheets()).toEqual([]);
  });
}

/** `make` builds a fresh workbook that holds the given sheets, the first of them active. */
export function hostContract(name: string, make: MakeHost): void {
  describe(`${name}: reading`, () => reading(make));
  describe(`${name}: writing`, () => writing(make));
  describe(`${name}: restoring`, () => restoring(make));
  describe(`${name}: store`, () => storing(make));
  describe(`${name}: events`, () => events(make));
  describe(`${name}: marks`, () => marking(make));
}
