/** How long the workbench takes to open a large sheet and to take an edit: the model alone, without a page. */
import { openWorkbench } from '../../src/host/workbench/openWorkbench';
import { saveDocument } from '../../src/host/workbench/saveDocument';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { bigSheet, bigSheetName } from './bigSheet';
import { timed } from './timing';
import type { Timing } from './timing';

/** The size that the page promises to open within 1.5 s and to edit within 50 ms. */
const size = { rows: 3_000, columns: 20 };

export interface OpenAndEdit {
  readonly size: typeof size;
  /** Bytes to grids and layout. */
  readonly read: Timing;
  /** Bytes to a document that can be edited, reading included. */
  readonly open: Timing;
  /** One cell as the user types it. */
  readonly type: Timing;
  /** One cell as a fix writes it. */
  readonly fix: Timing;
  readonly undo: Timing;
  /** With a handful of changed cells. */
  readonly save: Timing;
}

/** Every edit is one more step to keep: only so many as a user makes. */
const briefly = { atLeast: 100, milliseconds: 0 };

/** Throws where an edit does not arrive: the figure would mean nothing. */
export async function measureOpenAndEdit(): Promise<OpenAndEdit> {
  const bytes = bigSheet(size);
  const read = await timed(() => openWorkbook(bytes, '大表.xlsx'));
  const open = await timed(() => openWorkbench(bytes, '大表.xlsx'));
  const { store, host } = await openWorkbench(bytes, '大表.xlsx');
  const cell = { row: size.rows / 2, column: 6 };
  let turn = 0;
  const type = await timed(async () => {
    turn += 1;
    if (!store.write(bigSheetName, [{ cell, value: `第${turn}次` }], 'user').written) throw new Error('the edit was not written');
  }, briefly);
  const undo = await timed(async () => {
    if (!store.undo() || !store.redo()) throw new Error('nothing to undo');
  }, briefly);
  const fix = await timed(async () => {
    const before = `第${turn}次`;
    turn += 1;
    const result = await host.apply(bigSheetName, [{ kind: 'set', cell, before, after: `第${turn}次` }]);
    if (!result.ok) throw new Error(`the fix was refused: ${result.reason}`);
  }, briefly);
  // A document that has gone through hundreds of steps is not what a user saves.
  const fresh = await openWorkbench(bytes, '大表.xlsx');
  fresh.store.write(bigSheetName, [0, 5, 10].map((column) => ({ cell: { row: 100, column }, value: '改' })), 'user');
  const save = await timed(() => saveDocument(fresh.store.getState().document));
  return { size, read, open, type, fix, undo, save };
}
