/** What keys and clipboard do to the document. */
import { describe, expect, it } from 'vitest';
import { rectToA1 } from '../../src/grid/address';
import { selectCell, selectRect } from '../../src/host/workbench/selection';
import { commitTyping, copySelection, editRefusal, pasteText, runCommand, startingText } from '../../src/workbench/gridActions';
import { at, bench } from '../host/workbench/bench';

type Bench = Awaited<ReturnType<typeof bench>>;

function select({ store, sheet }: Bench, first: string, last = first): void {
  const rect = { top: at(first).row, left: at(first).column, bottom: at(last).row, right: at(last).column };
  store.setSelection(first === last ? selectCell(sheet(), at(first)) : selectRect(sheet(), rect));
}

function selected({ store }: Bench): string {
  const rect = store.getState().selections.get('表一')?.rect;
  return rect ? rectToA1(rect) : '';
}

describe('copy and paste', () => {
  it('copies what is displayed', async () => {
    const now = await bench();
    select(now, 'A4', 'D4');
    expect(copySelection(now.store)).toBe('壬\t5\t25%\t10');
  });

  it('a merged area copies as one cell', async () => {
    const now = await bench();
    select(now, 'C3');
    expect(copySelection(now.store)).toBe('合并');
  });

  it('a block lands from the first cell on, as one step; covered cells are left out', async () => {
    const now = await bench();
    select(now, 'A1');
    expect(pasteText(now.store, '1\t2\t3\n4\t5\t6\n7\t8\t9')).toContain('合并单元格');
    expect(['A1', 'C1', 'A2', 'B2', 'C2', 'C3', 'A3'].map(now.text)).toEqual(['1', '3', '4', '5', '', '', '7']);
    expect(selected(now)).toBe('A1:C3');
    now.store.undo();
    expect(pasteText(now.store, '1\t2\n')).toBeNull();
    now.store.undo();
    expect(['A1', 'B2', 'A3'].map(now.text)).toEqual(['甲', '合并', '庚']);
  });

  it('one cell fills the whole selection', async () => {
    const now = await bench();
    select(now, 'A1', 'B1');
    pasteText(now.store, '同');
    expect(['A1', 'B1', 'C1'].map(now.text)).toEqual(['同', '同', '丙']);
  });

  it('a formula in the way stays, and is named', async () => {
    const now = await bench();
    select(now, 'C4');
    expect(pasteText(now.store, '30%\t99')).toContain('D4 是公式单元格');
    expect(['C4', 'D4'].map(now.text)).toEqual(['30%', '10']);
  });
});

describe('typing', () => {
  it('a look at the cell changes nothing', async () => {
    const now = await bench();
    select(now, 'C4');
    expect(startingText(now.store)).toBe('25%');
    commitTyping(now.store, at('C4'), '表一', '25%');
    expect(now.store.undo()).toBe(false);
  });

  it('a formula cell cannot be edited and says why', async () => {
    const now = await bench();
    select(now, 'D4');
    expect(editRefusal(now.store)).toContain('D4 是公式单元格');
    select(now, 'C4');
    expect(editRefusal(now.store)).toBeNull();
  });
});

describe('commands', () => {
  it('clears the selection but no formula', async () => {
    const now = await bench();
    select(now, 'A4', 'D4');
    expect(runCommand(now.store, { kind: 'clear' })).toContain('D4');
    expect(['A4', 'B4', 'C4', 'D4'].map(now.text)).toEqual(['', '', '', '10']);
  });

  it('selects everything used', async () => {
    const now = await bench();
    runCommand(now.store, { kind: 'selectAll' });
    expect(selected(now)).toBe('A1:D4');
  });

  it('moves several rows at once and stops at the edge', async () => {
    const now = await bench();
    select(now, 'A1');
    runCommand(now.store, { kind: 'move', direction: 'up', extend: false, times: 12 });
    expect(selected(now)).toBe('A1');
    runCommand(now.store, { kind: 'move', direction: 'down', extend: false, times: 3 });
    expect(selected(now)).toBe('A4');
  });
});
