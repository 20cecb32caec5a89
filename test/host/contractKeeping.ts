/** The host contract's part on keeping: contents put back exactly, and texts that stay with the file. */
import { expect, it, vi } from 'vitest';
import { cellAt } from '../../src/grid/grid';
import type { SpreadsheetHost } from '../../src/host/spreadsheetHost';
import type { MakeHost, Written } from './contractKit';
import { at, listen, pairs, refused, set, SHEET, texts, written } from './contractKit';
import { contractSheets } from './contractSheets';

/** Exact contents put back. */
export function restoring(make: MakeHost): void {
  const edits = [set('C3', '≥30次', '≥40次'), set('C4', '60%', '80%'), set('C2', '', '说明'), set('C6', '95', '九十五')];
  const cells = ['C3', 'C4', 'C2', 'C6'];
  const applied = async (host: SpreadsheetHost): Promise<Written> => written(await host.apply(SHEET, edits));

  it('puts back exactly what was there: numbers as numbers, blank as blank, and forth again', async () => {
    const { host } = await make(contractSheets);
    const original = await host.readSheet(SHEET);
    const { before, after } = await applied(host);
    const changed = await host.readSheet(SHEET);
    const back = written(await host.restore(SHEET, pairs(before, after)));
    const restored = await host.readSheet(SHEET);
    for (const a1 of cells) expect(cellAt(restored, at(a1))).toEqual(cellAt(original, at(a1)));
    expect([back.before, back.after]).toEqual([after, before]);
    await host.restore(SHEET, pairs(after, before));
    const again = await host.readSheet(SHEET);
    for (const a1 of cells) expect(cellAt(again, at(a1))).toEqual(cellAt(changed, at(a1)));
  });

  it('writes nothing at all where one cell shows something else meanwhile', async () => {
    const { host, typeAsUser } = await make(contractSheets);
    const { before, after } = await applied(host);
    await typeAsUser(SHEET, at('C2'), '另有说明');
    expect(refused(await host.restore(SHEET, pairs(before, after)))).toEqual(['stale', ['C2']]);
    expect(await texts(host, cells)).toEqual(['≥40次', '80%', '另有说明', '九十五']);
  });

  it.each([
    { what: 'a formula cell', cell: 'B6', expected: '12' },
    { what: 'a covered cell', cell: 'A4', expected: '' },
  ])('never writes $what', async ({ cell, expected }) => {
    const { host } = await make(contractSheets);
    const contents = [{ put: { cell: at('B2'), value: '旧', text: '旧' }, expected: '科普大篷车' }, { put: { cell: at(cell), value: 1, text: '1' }, expected }];
    expect(refused(await host.restore(SHEET, contents))).toEqual(['readonly', [cell]]);
    expect(await texts(host, ['B2', cell])).toEqual(['科普大篷车', expected]);
  });

  it('never brings back a formula', async () => {
    const { host } = await make(contractSheets);
    const contents = [{ put: { cell: at('C6'), value: 3, text: '3', formula: '=1+2' }, expected: '95' }];
    expect(refused(await host.restore(SHEET, contents))).toEqual(['readonly', ['C6']]);
  });

  it('says that it was us, and rejects where the sheet is gone', async () => {
    const { host } = await make(contractSheets);
    const { before, after } = await applied(host);
    const { changes, stop } = listen(host);
    await host.restore(SHEET, pairs(before, after));
    await vi.waitFor(() => expect(changes.length).toBeGreaterThan(0));
    stop();
    for (const change of changes) expect(change).toMatchObject({ sheet: SHEET, origin: 'ours', structure: false });
    await expect(host.restore('没有', [])).rejects.toMatchObject({ code: 'no-sheet' });
  });
}

/** Small texts kept with the file. */
export function storing(make: MakeHost): void {
  it('keeps texts by key, unseen on the sheets', async () => {
    const { host } = await make(contractSheets);
    const sheets = await host.listSheets();
    const long = `${'一“二”"三"\n&<>😀'.repeat(300)}\u0041`;
    expect(await host.store.read('ignores')).toBeNull();
    await host.store.write('ignores', long);
    await host.store.write('rules', '');
    expect([await host.store.read('ignores'), await host.store.read('rules')]).toEqual([long, '']);
    await host.store.write('ignores', '二');
    await host.store.write('rules', null);
    await host.store.write('rules', null);
    expect([await host.store.read('ignores'), await host.store.read('rules')]).toEqual(['二', null]);
    expect(await host.listSheets()).toEqual(sheets);
  });
}
