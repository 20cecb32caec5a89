/** Edits on top of the file: steps, the way back, what is saved. */
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../../src/grid/address';
import { changedCells, isDirty } from '../../../src/host/workbench/document';
import { saveDocument, savedName } from '../../../src/host/workbench/saveDocument';
import { at, bench, small } from './bench';

describe('writing', () => {
  it('a block is one step; undo and redo restore it exactly', async () => {
    const { store, text, sheet } = await bench();
    const original = sheet().grid.rows[3]?.[2];
    store.write('表一', [{ cell: at('A1'), value: '新' }, { cell: at('C4'), value: 0.5 }], 'user');
    expect([text('A1'), text('C4')]).toEqual(['新', '50%']);
    expect(store.undo()).toBe(true);
    expect([text('A1'), text('C4')]).toEqual(['甲', '25%']);
    expect(sheet().grid.rows[3]?.[2]).toBe(original);
    expect(store.undo()).toBe(false);
    expect(store.redo()).toBe(true);
    expect([text('A1'), text('C4')]).toEqual(['新', '50%']);
    expect(store.redo()).toBe(false);
  });

  it('a new step ends what could be done again', async () => {
    const { store } = await bench();
    store.write('表一', [{ cell: at('A1'), value: '一' }], 'user');
    store.undo();
    store.write('表一', [{ cell: at('A1'), value: '二' }], 'user');
    expect(store.redo()).toBe(false);
  });

  it('formula and covered cells stay; the rest of the block is written', async () => {
    const { store, text } = await bench();
    const outcome = store.write('表一', ['C4', 'D4', 'C3'].map((a1) => ({ cell: at(a1), value: 1 })), 'user');
    expect(outcome.formulas.map(({ cell }) => toA1(cell))).toEqual(['D4']);
    expect([text('C4'), text('D4'), text('C3')]).toEqual(['100%', '10', '']);
  });

  it('the same value again is no step', async () => {
    const { store } = await bench();
    expect(store.write('表一', [{ cell: at('A1'), value: '甲' }], 'user').written).toBe(false);
    expect(store.undo()).toBe(false);
  });

  it('a cleared cell keeps its number format', async () => {
    const { store, text } = await bench();
    store.write('表一', [{ cell: at('C4'), value: null }], 'user');
    store.write('表一', [{ cell: at('C4'), value: 0.3 }], 'user');
    expect(text('C4')).toBe('30%');
  });

  it('a blank cell has the number format that the file gives it', async () => {
    const { host, text, sheet } = await bench({ name: '表一', rows: [['3月底', { value: null, format: '0%' }, '6月底']] });
    expect(sheet().grid.rows[0]?.[1]).toBeUndefined();
    const cell = at('B1');
    expect(await host.apply('表一', [{ kind: 'set', cell, before: '', after: '100%' }])).toMatchObject({ ok: true });
    expect([text('B1'), sheet().grid.rows[0]?.[1]?.value]).toEqual(['100%', 1]);
  });

  it('writing outside of the used range makes the sheet larger, undo keeps the rest', async () => {
    const { store, sheet, text } = await bench();
    store.write('表一', [{ cell: at('F9'), value: '外' }], 'user');
    expect([sheet().grid.rowCount, sheet().grid.columnCount]).toEqual([9, 6]);
    expect(sheet().grid.rows.every((row) => Array.isArray(row))).toBe(true);
    store.undo();
    expect(text('F9')).toBe('');
  });

  it('rows that were not written keep their identity', async () => {
    const { store, sheet } = await bench();
    const before = sheet().grid.rows;
    store.write('表一', [{ cell: at('A1'), value: '新' }], 'user');
    expect(sheet().grid.rows.map((row, index) => row === before[index])).toEqual([false, true, true, true]);
  });
});

describe('what is saved', () => {
  it('only cells that differ from the file, each once', async () => {
    const { store } = await bench();
    store.write('表一', [{ cell: at('A1'), value: '一' }], 'user');
    store.write('表一', [{ cell: at('A1'), value: '二' }, { cell: at('B4'), value: 7 }], 'user');
    store.write('表一', [{ cell: at('B4'), value: 5 }], 'user');
    expect(changedCells(store.getState().document)).toEqual([{ sheet: '表一', cell: at('A1'), value: '二' }]);
  });

  it('what is typed while the file is being written stays unsaved', async () => {
    const { store } = await bench();
    store.write('表一', [{ cell: at('A1'), value: '先' }], 'user');
    const handed = store.getState().document;
    store.write('表一', [{ cell: at('A2'), value: '后' }], 'user');
    store.saved(handed);
    expect(isDirty(store.getState().document)).toBe(true);
    store.undo();
    expect(isDirty(store.getState().document)).toBe(false);
  });

  it('a step of very many cells can be taken back', async () => {
    const { store, text } = await bench();
    const many = Array.from({ length: 200_000 }, (_, row) => ({ cell: { row, column: 0 }, value: row }));
    store.write('表一', many, 'user');
    store.undo();
    expect(text('A1')).toBe('甲');
  });

  it('unsaved changes come and go with undo', async () => {
    const { store } = await bench();
    const dirty = (): boolean => isDirty(store.getState().document);
    const seen = [dirty()];
    store.write('表一', [{ cell: at('A1'), value: '一' }], 'user');
    seen.push(dirty());
    store.saved(store.getState().document);
    seen.push(dirty());
    store.undo();
    seen.push(dirty());
    store.redo();
    seen.push(dirty());
    expect(seen).toEqual([false, true, false, true, false]);
  });

  it('nothing changed: the very same bytes', async () => {
    const { store, bytes } = await bench();
    expect((await saveDocument(store.getState().document)).bytes).toBe(bytes);
  });

  it.each([
    ['目标表.xlsx', '目标表.xlsx'],
    ['目标表.XLSM', '目标表.XLSM'],
    ['目标表.xls', '目标表.xlsx'],
    ['目标表.et', '目标表.xlsx'],
    ['2025.1 稿', '2025.1 稿.xlsx'],
  ])('%s is saved as %s', (name, saved) => expect(savedName(name)).toBe(saved));
});

describe('events', () => {
  it('undo and redo tell the same origin as the step, on its sheet', async () => {
    const { store } = await bench(small, { ...small, name: '表二' });
    const seen: unknown[] = [];
    store.onEvents({
      changed: ({ sheet, cells, origin }) => seen.push(['changed', sheet, cells?.map(toA1).join(), origin]),
      activated: (sheet) => seen.push(['activated', sheet]),
    });
    store.write('表一', [{ cell: at('A1'), value: '一' }], 'ours');
    store.activate('表二');
    store.undo();
    expect(seen).toEqual([
      ['changed', '表一', 'A1', 'ours'],
      ['activated', '表二'],
      ['activated', '表一'],
      ['changed', '表一', 'A1', 'ours'],
    ]);
  });

  it('each sheet keeps its own selection', async () => {
    const { store } = await bench(small, { ...small, name: '表二' });
    store.goTo('表一', { top: 3, left: 1, bottom: 3, right: 1 });
    store.goTo('表二', { top: 0, left: 0, bottom: 0, right: 0 });
    store.activate('表一');
    expect(store.getState().selections.get('表一')?.anchor).toEqual(at('B4'));
  });
});
