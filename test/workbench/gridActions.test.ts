// @vitest-environment jsdom
/** What keys and clipboard do to the document. */
import { describe, expect, it } from 'vitest';
import { rectToA1 } from '../../src/grid/address';
import { extendTo, selectCell, selectLines, selectRect } from '../../src/host/workbench/selection';
import { commitTyping, editRefusal, runCommand, startingText } from '../../src/workbench/gridActions';
import { copySelection, paste } from '../../src/workbench/gridClipboard';
import { at, bench } from '../host/workbench/bench';

const pasteText = (store: Bench['store'], text: string): string | null => paste(store, { html: '', text });

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

  it('where merged areas would hide texts, the block is laid over the cells that show, and says so', async () => {
    const now = await bench({ name: '表一', rows: [['甲', '乙', null, '丁'], ['戊', '己', null, '庚']], merges: ['B1:C1', 'B2:C2'] });
    select(now, 'A1');
    expect(pasteText(now.store, '1\t2\t3\n4\t5\t6')).toContain('合并后的格子');
    expect(['A1', 'B1', 'D1', 'A2', 'B2', 'D2'].map(now.text)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(selected(now)).toBe('A1:D2');
    now.store.undo();
    expect(['A1', 'B2', 'D2'].map(now.text)).toEqual(['甲', '己', '庚']);
  });

  it('a table comes before the plain text, its merged cells stay where they are', async () => {
    const now = await bench({ name: '表一', rows: [['甲', '乙', '丙'], ['丁', '戊', '己']] });
    select(now, 'A1');
    const html = '<table><tr><td colspan=2>一<br>二</td><td>三</td></tr><tr><td>四</td><td>五</td><td>六</td></tr></table>';
    expect(paste(now.store, { html, text: '不用' })).toBeNull();
    expect(['A1', 'B1', 'C1', 'A2', 'B2', 'C2'].map(now.text)).toEqual(['一\n二', '', '三', '四', '五', '六']);
  });

  it('HTML without a table leaves it to the plain text; one merged cell counts as one', async () => {
    const now = await bench();
    select(now, 'A1');
    paste(now.store, { html: '<p>段落</p>', text: '文字' });
    expect(now.text('A1')).toBe('文字');
    paste(now.store, { html: '<table><tr><td colspan=2>单格</td></tr></table>', text: '' });
    expect(['A1', 'B1'].map(now.text)).toEqual(['单格', '乙']);
  });

  it('one cell fills the whole selection', async () => {
    const now = await bench();
    select(now, 'A1', 'B1');
    pasteText(now.store, '同');
    expect(['A1', 'B1', 'C1'].map(now.text)).toEqual(['同', '同', '丙']);
  });

  it.each([
    ['a row down a selection as wide', 'A1', 'B4', '1\t2', ['A1', 'B2', 'A4', 'B4', 'C1'], ['1', '2', '1', '2', '丙']],
    ['a row down a selection one cell wide', 'A1', 'A2', '1\t2', ['A1', 'B1', 'A2', 'B2', 'A3'], ['1', '2', '1', '2', '庚']],
    ['a column across', 'A1', 'D2', '1\n2', ['A1', 'D1', 'A2', 'D2', 'A3'], ['1', '1', '2', '2', '庚']],
    ['a block both ways', 'A1', 'D4', '1\t2\n3\t4', ['A1', 'D1', 'A4', 'C3', 'D4'], ['1', '2', '3', '1', '4']],
    ['not into what is no whole multiple', 'A1', 'A3', '1\n2', ['A1', 'A2', 'A3'], ['1', '2', '庚']],
  ])('repeats %s', async (_, first, last, text, cells, expected) => {
    const rows = ['甲乙丙丁', '戊己子丑', '庚辛寅卯', '壬癸辰巳'].map((line) => [...line]);
    const now = await bench({ name: '表一', rows });
    select(now, first, last);
    expect(pasteText(now.store, text)).toBeNull();
    expect(cells.map(now.text)).toEqual(expected);
    now.store.undo();
    expect(cells.map(now.text)).toEqual(cells.map((a1) => rows[at(a1).row]?.[at(a1).column]));
  });

  it('does not repeat where merged areas would hide texts', async () => {
    const now = await bench({ name: '表一', rows: [['甲', null, '丙'], ['丁', '戊', '己']], merges: ['A1:B1'] });
    select(now, 'A1', 'B2');
    expect(pasteText(now.store, '1\t2')).toContain('合并');
    expect(['A2', 'B2'].map(now.text)).toEqual(['丁', '戊']);
  });

  it('a selection drawn backwards takes the block from its top left cell on', async () => {
    const now = await bench();
    now.store.setSelection(extendTo(now.sheet(), selectCell(now.sheet(), at('C1')), at('B1')));
    pasteText(now.store, '1\t2');
    expect(['A1', 'B1', 'C1', 'D1'].map(now.text)).toEqual(['甲', '1', '2', '丁']);
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

  it.each([
    ["'007", '007'],
    ["'60", '60'],
    ["'=1+1", '=1+1'],
    ["''", "'"],
    ["5'", "5'"],
  ])('%s is the text %s: an apostrophe in front is not part of it', async (typed, value) => {
    const now = await bench();
    commitTyping(now.store, at('A1'), '表一', typed);
    expect(now.sheet().grid.rows[0]?.[0]?.value).toBe(value);
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

  it('clears a column by its header and nothing beside it, though a merged area crosses it', async () => {
    const now = await bench();
    now.store.setSelection(selectLines(now.sheet(), { top: 0, left: 2, bottom: 3, right: 2 }));
    runCommand(now.store, { kind: 'clear' });
    expect(['B1', 'C1', 'B2', 'C4', 'D1'].map(now.text)).toEqual(['乙', '', '合并', '', '丁']);
  });

  it('selects everything used', async () => {
    const now = await bench();
    runCommand(now.store, { kind: 'selectAll' });
    expect(selected(now)).toBe('A1:D4');
  });

  it('Ctrl with an arrow goes to the edge of the data, with Shift the selection follows', async () => {
    const now = await bench();
    select(now, 'A1');
    runCommand(now.store, { kind: 'edge', direction: 'down', extend: false });
    expect(selected(now)).toBe('A4');
    runCommand(now.store, { kind: 'edge', direction: 'right', extend: true });
    expect(selected(now)).toBe('A4:D4');
    runCommand(now.store, { kind: 'start', wholeSheet: true, extend: true });
    expect(selected(now)).toBe('A1:A4');
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
