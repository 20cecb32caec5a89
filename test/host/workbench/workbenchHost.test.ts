/** The workbench keeps the host contract, on a real file. */
import { describe, expect, it } from 'vitest';
import type { CellAddress } from '../../../src/grid/address';
import { openWorkbench } from '../../../src/host/workbench/openWorkbench';
import { saveDocument } from '../../../src/host/workbench/saveDocument';
import { numberFormatAt } from '../../../src/host/workbench/openSheet';
import { valueOfTyping } from '../../../src/host/workbench/typing';
import type { MakeHost } from '../contract';
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
    marksOn: async (name) => store.getState().marks.get(name) ?? [],
  };
};

hostContract('workbench', make);

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

  it('rows cannot be moved here, and it says so', async () => {
    const { host } = await openWorkbench(contractFile(contractSheets), '合同.xlsx');
    expect(host.capabilities.insertRows).toBe(false);
    expect(await host.apply('目标表', [{ kind: 'insertRow', row: 3 }])).toEqual({ ok: false, reason: 'unsupported', cells: [] });
  });
});
