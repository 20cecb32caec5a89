/** Keeping in step with a spreadsheet that has a 撤销 of its own. */
import { describe, expect, it } from 'vitest';
import { parseA1, toA1 } from '../../src/grid/address';
import type { CellAddress } from '../../src/grid/address';
import { textAt } from '../../src/grid/grid';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import type { MemoryHost } from '../../src/host/memory/memoryHost';
import { emptyJournal, recorded } from '../../src/tasks/journal';
import type { Change, Journal } from '../../src/tasks/journal';
import { followTurn, redo, undo } from '../../src/tasks/turning';
import type { TurnResult } from '../../src/tasks/turning';
import { exampleGrid } from '../kit/exampleGrid';

const sheet = '示例';

function at(a1: string): CellAddress {
  const cell = parseA1(a1);
  if (!cell) throw new Error(`no address: ${a1}`);
  return cell;
}

/** F10 shows ≥12场, F11 ≥95%. */
const memory = (): MemoryHost => createMemoryHost([{ grid: exampleGrid({}), hidden: false }]);

/** "F10:≥12场>≥13场", several at once. */
async function changed(host: MemoryHost, journal: Journal, ...texts: readonly string[]): Promise<Journal> {
  const edits = texts.map((text) => {
    const [, cell = '', before = '', after = ''] = /^(\w+):(.*)>(.*)$/.exec(text) ?? [];
    return { kind: 'set', cell: at(cell), before, after } as const;
  });
  const result = await host.apply(sheet, edits);
  if (!result.ok) throw new Error(result.reason);
  const { before, after } = result;
  return recorded(journal, { title: texts.join(), sheet, before, after });
}

function type(host: MemoryHost, a1: string, text: string): void {
  host.type(sheet, at(a1), text);
}

async function shown(host: MemoryHost, ...cells: readonly string[]): Promise<string[]> {
  const grid = await host.readSheet(sheet);
  return cells.map((a1) => textAt(grid, at(a1).row, at(a1).column));
}

function outcome(result: TurnResult): string {
  if (!result.ok) return [result.reason, ...result.cells.map(toA1)].join(' ');
  return result.elsewhere ? 'elsewhere' : 'done';
}

describe('撤销 of what the user has taken back in the spreadsheet already', () => {
  it('moves the journal on and writes nothing, and so does 重做', async () => {
    const host = memory();
    const journal = await changed(host, emptyJournal, 'F10:≥12场>≥13场');
    type(host, 'F10', '≥12场');
    const back = await undo(host, journal);
    expect([outcome(back.result), back.journal.done.length, back.journal.undone.length]).toEqual(['elsewhere', 0, 1]);
    type(host, 'F10', '≥13场');
    const forth = await redo(host, back.journal);
    expect([outcome(forth.result), forth.journal]).toEqual(['elsewhere', journal]);
    expect(await shown(host, 'F10')).toEqual(['≥13场']);
  });

  it('takes back the rest where that was a part', async () => {
    const host = memory();
    const journal = await changed(host, emptyJournal, 'F10:≥12场>≥13场', 'F11:≥95%>≥96%');
    type(host, 'F10', '≥12场');
    const back = await undo(host, journal);
    expect([outcome(back.result), back.journal.undone]).toEqual(['done', journal.done]);
    expect(await shown(host, 'F10', 'F11')).toEqual(['≥12场', '≥95%']);
  });

  it('is refused where one cell shows neither, and names that cell alone', async () => {
    const host = memory();
    const journal = await changed(host, emptyJournal, 'F10:≥12场>≥13场', 'F11:≥95%>≥96%');
    type(host, 'F10', '≥12场');
    type(host, 'F11', '≥99%');
    const back = await undo(host, journal);
    expect([outcome(back.result), back.journal]).toEqual(['stale F11', journal]);
    expect(await shown(host, 'F10', 'F11')).toEqual(['≥12场', '≥99%']);
  });
});

describe('following the sheet', () => {
  const told = async (host: MemoryHost, journal: Journal): Promise<string> => {
    const followed = await followTurn(host, journal);
    return followed ? `${followed.turn} ${followed.change.title}` : 'nothing';
  };

  it('moves one change, when all of its cells have turned', async () => {
    const host = memory();
    const first = await changed(host, emptyJournal, 'F10:≥12场>≥13场');
    const journal = await changed(host, first, 'F11:≥95%>≥96%', 'F12:2025年11月底前>2025年12月底前');
    expect(await told(host, journal)).toBe('nothing');
    type(host, 'F11', '≥95%');
    expect(await told(host, journal)).toBe('nothing');
    type(host, 'F12', '2025年11月底前');
    const followed = await followTurn(host, journal);
    expect([followed?.turn, followed?.journal]).toEqual(['undo', { done: first.done, undone: journal.done.slice(1) }]);
    type(host, 'F11', '≥96%');
    type(host, 'F12', '2025年12月底前');
    expect((await followTurn(host, followed?.journal ?? emptyJournal))?.turn).toBe('redo');
  });

  it('looks at the last change only', async () => {
    const host = memory();
    const first = await changed(host, emptyJournal, 'F10:≥12场>≥13场');
    const journal = await changed(host, first, 'F11:≥95%>≥96%');
    type(host, 'F10', '≥12场');
    expect(await told(host, journal)).toBe('nothing');
  });

  it('leaves changes alone of which contents tell nothing', async () => {
    const host = memory();
    const inserted: Change = { title: '插行', sheet, before: [], after: [], edits: [{ kind: 'insertRow', row: 10 }] };
    expect(await told(host, recorded(emptyJournal, inserted))).toBe('nothing');
    expect(await told(host, emptyJournal)).toBe('nothing');
  });
});
