/** The workbench keeps the host contract, on a real file. */
import { describe, expect, it } from 'vitest';
import { parseA1 } from '../../../src/grid/address';
import type { CellAddress } from '../../../src/grid/address';
import type { Edit } from '../../../src/grid/edit';
import { isDirty } from '../../../src/host/workbench/document';
import { openWorkbench } from '../../../src/host/workbench/openWorkbench';
import { saveDocument } from '../../../src/host/workbench/saveDocument';
import { numberFormatAt } from '../../../src/host/workbench/openSheet';
import { valueOfTyping } from '../../../src/host/workbench/typing';
import type { MakeHost } from '../contractKit';
import { hostContract } from '../contract';
import { contractSheets } from '../contractSheets';
import { contractFile } from './contractFile';

const make: MakeHost = async (sheets) => {
  const { store, host } = await openWorkbench(contractFile(sheets), '合同.xlsx');
  return {
    host,
    typeAsUser: async (name, cell, text) => {
      const sheet = store.getState().document.sheets.find((each) => each.name === name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      store.write(name, [{ cell, value: valueOfTyping(text, numberFormatAt(sheet, cell), store.display) }], 'user');
    },
    activateAsUser: async (name) => store.activate(name),
    undoAsUser: async () => void store.undo(),
    marksOn: async (name) => store.getState().marks.get(name) ?? [],
  };
};

hostContract('workbench', make);

function set(a1: string, before: string, after: string): Edit {
  const cell = parseA1(a1);
  if (!cell) throw new Error(`not an address: ${a1}`);
  return { kind: 'set', cell, before, after };
}

describe('createWorkbenchHost', () => {
  const b2: CellAddress = { row: 1, column: 1 };

  it('marks never reach the file', async () => {
    const bytes = contractFile(contractSheets);
    const { store, host } = await openWorkbench(bytes, '合同.xlsx');
    await host.mark('目标表', [{ cell: b2, severity: 'error' }]);
    expect((await saveDocument(store.getState().document)).bytes).toBe(bytes);
  });

  it('what a fix wrote is in the saved file, and one undo takes it back', async () => {
    const { store, host } = await openWorkbench(contractFile(contractSheets), '合同.xlsx');
    await host.apply('目标表', [{ kind: 'set', cell: b2, before: '科普大篷车', after: '科普报告会' }]);
    const saved = await saveDocument(store.getState().document);
    const again = await openWorkbench(saved.bytes, '再次.xlsx');
    expect((await again.host.readSheet('目标表')).rows[1]?.[1]?.text).toBe('科普报告会');
    expect(store.undo()).toBe(true);
    expect((await host.readSheet('目标表')).rows[1]?.[1]?.text).toBe('科普大篷车');
  });

  it('what is restored is as the file has it: number, text and blank', async () => {
    const bytes = contractFile(contractSheets);
    const { store, host } = await openWorkbench(bytes, '合同.xlsx');
    const edits = [set('C4', '60%', '八成'), set('B2', '科普大篷车', '讲座'), set('C2', '', '说明')];
    const applied = await host.apply('目标表', edits);
    if (!applied.ok) throw new Error(applied.reason);
    const contents = applied.before.map((put, index) => ({ put, expected: applied.after[index]?.text ?? '' }));
    expect(await host.restore('目标表', contents)).toMatchObject({ ok: true });
    expect((await host.readSheet('目标表')).rows[3]?.[2]).toEqual({ value: 0.6, text: '60%', numberFormat: '0%' });
    expect((await saveDocument(store.getState().document)).bytes).toBe(bytes);
    expect(isDirty(store.getState().document)).toBe(false);
    expect([store.undo(), store.redo()]).toEqual([false, true]);
    expect((await host.readSheet('目标表')).rows[3]?.[2]?.text).toBe('八成');
    expect(isDirty(store.getState().document)).toBe(true);
  });

  it('rows cannot be moved here, and it says so', async () => {
    const { host } = await openWorkbench(contractFile(contractSheets), '合同.xlsx');
    expect(host.capabilities.insertRows).toBe(false);
    expect(await host.apply('目标表', [{ kind: 'insertRow', row: 3 }])).toEqual({ ok: false, reason: 'unsupported', cells: [] });
  });
});

describe('texts kept with the file', () => {
  const long = `“不合格”\n${'上级要求，另有说明。'.repeat(400)}😀`;

  it('are in the saved file, hidden, and are there again when it is opened', async () => {
    const { store, host } = await openWorkbench(contractFile(contractSheets), '合同.xlsx');
    await host.store.write('ignores', long);
    const saved = (await saveDocument(store.getState().document)).bytes;
    const again = await openWorkbench(saved, '再次.xlsx');
    expect(await again.host.store.read('ignores')).toBe(long);
    await again.host.store.write('ignores', null);
    const emptied = await openWorkbench((await saveDocument(again.store.getState().document)).bytes, '三次.xlsx');
    expect(await emptied.host.store.read('ignores')).toBeNull();
  });

  it('go along with changed cells', async () => {
    const { store, host } = await openWorkbench(contractFile(contractSheets), '合同.xlsx');
    await host.store.write('ignores', '一');
    await host.apply('目标表', [set('B2', '科普大篷车', '讲座')]);
    const again = await openWorkbench((await saveDocument(store.getState().document)).bytes, '再次.xlsx');
    expect([await again.host.store.read('ignores'), (await again.host.readSheet('目标表')).rows[1]?.[1]?.text]).toEqual(['一', '讲座']);
  });

  it('are unsaved until they are saved, or put back as they were: then the bytes are the very same', async () => {
    const bytes = contractFile(contractSheets);
    const { store, host } = await openWorkbench(bytes, '合同.xlsx');
    const dirty = (): boolean => isDirty(store.getState().document);
    await host.store.write('ignores', '一');
    expect(dirty()).toBe(true);
    await host.store.write('ignores', null);
    expect(dirty()).toBe(false);
    expect((await saveDocument(store.getState().document)).bytes).toBe(bytes);

    await host.store.write('ignores', '一');
    const handed = store.getState().document;
    await host.store.write('ignores', '二');
    store.saved(handed);
    expect(dirty()).toBe(true);
    await host.store.write('ignores', '一');
    expect(dirty()).toBe(false);
    await host.store.write('ignores', null);
    expect(dirty()).toBe(true);
  });

  it('are no step of 撤销', async () => {
    const { store, host } = await openWorkbench(contractFile(contractSheets), '合同.xlsx');
    await host.store.write('ignores', '一');
    expect(store.undo()).toBe(false);
    expect(await host.store.read('ignores')).toBe('一');
  });

  it('are kept where an old .xls becomes a new file', async () => {
    const { store, host } = await openWorkbench(contractFile(contractSheets), '旧.xls');
    await host.store.write('ignores', long);
    const { document } = store.getState();
    const { bytes, converted } = await saveDocument({ ...document, workbook: { ...document.workbook, format: 'xls' } });
    expect(converted).toBe(true);
    expect(await (await openWorkbench(bytes, '新.xlsx')).host.store.read('ignores')).toBe(long);
  });

  it('have keys that a file can carry', async () => {
    const { host } = await openWorkbench(contractFile(contractSheets), '合同.xlsx');
    await expect(host.store.write('忽略', '一')).rejects.toThrow(RangeError);
  });
});
