/** One fix, all safe ones, and the way back: on real files, byte by byte. */
import { describe, expect, it } from 'vitest';
import type { Fix } from '../../src/domain/finding';
import { parseA1, toA1 } from '../../src/grid/address';
import type { CellAddress } from '../../src/grid/address';
import type { Edit } from '../../src/grid/edit';
import { textAt } from '../../src/grid/grid';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import type { MemoryHost } from '../../src/host/memory/memoryHost';
import type { SpreadsheetHost } from '../../src/host/spreadsheetHost';
import { isDirty } from '../../src/host/workbench/document';
import { openWorkbench } from '../../src/host/workbench/openWorkbench';
import { saveDocument } from '../../src/host/workbench/saveDocument';
import { checkWorkbook } from '../../src/tasks/checkWorkbook';
import { emptyJournal, recorded } from '../../src/tasks/journal';
import type { Journal } from '../../src/tasks/journal';
import { applyFix, applySafeFixes, safeFixes } from '../../src/tasks/mend';
import type { SafeFix } from '../../src/tasks/mend';
import { redo, undo } from '../../src/tasks/turning';
import { corpusBytes } from '../kit/corpus';
import { exampleGrid } from '../kit/exampleGrid';

const sheet = '示例';

function at(a1: string): CellAddress {
  const cell = parseA1(a1);
  if (!cell) throw new Error(`no address: ${a1}`);
  return cell;
}

function set(a1: string, before: string, after: string): Edit {
  return { kind: 'set', cell: at(a1), before, after };
}

function fixOf(...edits: readonly Edit[]): Fix {
  return { title: '改好', safe: true, edits };
}

/** Rows 10 to 15 are the indicators; F10 shows ≥12场, F11 ≥95%. */
function example(options: { readonly insertRows?: boolean } = {}): MemoryHost {
  return createMemoryHost([{ grid: exampleGrid({}), hidden: false }], options);
}

async function shown(host: SpreadsheetHost, ...cells: readonly string[]): Promise<string[]> {
  const grid = await host.readSheet(sheet);
  return cells.map((a1) => textAt(grid, at(a1).row, at(a1).column));
}

async function fixed(host: SpreadsheetHost, journal: Journal, fix: Fix): Promise<Journal> {
  const result = await applyFix(host, sheet, fix);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return recorded(journal, result.change);
}

function safe(...fixes: readonly Fix[]): SafeFix[] {
  const finding = { rule: 'X1', name: 'x', severity: 'error', cells: [at('A1')], message: '', basis: '', fix: null, choices: [] } as const;
  return fixes.map((fix) => ({ sheet, title: '', finding, fix }));
}

/** The result in few words: "done", or why not and where. */
function outcome(result: { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly cells: readonly CellAddress[] }): string {
  return result.ok ? 'done' : [result.reason, ...result.cells.map(toA1)].join(' ');
}

describe('one fix', () => {
  it('is written whole, with what is needed to take it back', async () => {
    const host = example();
    const result = await applyFix(host, sheet, fixOf(set('F10', '≥12场', '≥13场'), set('F11', '≥95%', '≥96%')));
    expect(result).toEqual({
      ok: true,
      change: {
        title: '改好',
        sheet,
        before: [{ cell: at('F10'), value: '≥12场', text: '≥12场' }, { cell: at('F11'), value: '≥95%', text: '≥95%' }],
        after: [{ cell: at('F10'), value: '≥13场', text: '≥13场' }, { cell: at('F11'), value: '≥96%', text: '≥96%' }],
      },
    });
  });

  it('is refused where a cell shows something else by now, and nothing is written', async () => {
    const host = example();
    host.type(sheet, at('F11'), '≥97%');
    const result = await applyFix(host, sheet, fixOf(set('F10', '≥12场', '≥13场'), set('F11', '≥95%', '≥96%')));
    expect(result).toEqual({ ok: false, reason: 'stale', cells: [at('F11')], sheet });
    expect(await shown(host, 'F10', 'F11')).toEqual(['≥12场', '≥97%']);
  });

  it('that inserts a row is refused where the host cannot', async () => {
    const result = await applyFix(example({ insertRows: false }), sheet, fixOf({ kind: 'insertRow', row: 10 }));
    expect(outcome(result)).toBe('unsupported');
  });
});

describe('undo and redo', () => {
  it('step through the changes, exactly', async () => {
    const host = example();
    const states = [await host.readSheet(sheet)];
    let journal = emptyJournal;
    for (const fix of [fixOf(set('F10', '≥12场', '≥13场')), fixOf(set('F10', '≥13场', ''), set('G10', '年度工作计划', '另定'))]) {
      journal = await fixed(host, journal, fix);
      states.push(await host.readSheet(sheet));
    }
    for (const [turn, state] of [[undo, 1], [undo, 0], [redo, 1], [redo, 2], [undo, 1]] as const) {
      const turned = await turn(host, journal);
      expect(outcome(turned.result)).toBe('done');
      expect((await host.readSheet(sheet)).rows).toEqual(states[state]?.rows);
      journal = turned.journal;
    }
  });

  it('say that there is nothing', async () => {
    for (const turn of [undo, redo]) {
      expect(await turn(example(), emptyJournal)).toEqual({ journal: emptyJournal, result: { ok: false, reason: 'nothing', cells: [], sheet: '' } });
    }
  });

  it('are refused with the cells that were changed since; the change stays in the journal', async () => {
    const host = example();
    const journal = await fixed(host, emptyJournal, fixOf(set('F10', '≥12场', '≥13场'), set('F11', '≥95%', '≥96%')));
    host.type(sheet, at('F11'), '≥97%');
    const turned = await undo(host, journal);
    expect([outcome(turned.result), turned.journal]).toEqual(['stale F11', journal]);
    expect(await shown(host, 'F10', 'F11')).toEqual(['≥13场', '≥97%']);

    host.type(sheet, at('F11'), '≥96%');
    const undone = await undo(host, journal);
    host.type(sheet, at('F10'), '≥14场');
    const again = await redo(host, undone.journal);
    expect([outcome(again.result), again.journal]).toEqual(['stale F10', undone.journal]);
    expect(await shown(host, 'F10', 'F11')).toEqual(['≥14场', '≥95%']);
  });

  it('take an inserted row out and put it in again', async () => {
    const host = example();
    const original = await host.readSheet(sheet);
    const journal = await fixed(host, emptyJournal, fixOf({ kind: 'insertRow', row: 10 }, set('C11', '', '新指标')));
    const inserted = await host.readSheet(sheet);
    const back = await undo(host, journal);
    expect(outcome(back.result)).toBe('done');
    expect(await host.readSheet(sheet)).toEqual(original);
    const again = await redo(host, back.journal);
    expect(outcome(again.result)).toBe('done');
    expect(await host.readSheet(sheet)).toEqual(inserted);
  });

  it('never take out a row that the user has filled in', async () => {
    const host = example();
    const journal = await fixed(host, emptyJournal, fixOf({ kind: 'insertRow', row: 10 }));
    host.type(sheet, at('F11'), '≥3次');
    const turned = await undo(host, journal);
    expect([outcome(turned.result), turned.journal]).toEqual(['stale F11', journal]);
    expect(await shown(host, 'F11')).toEqual(['≥3次']);
  });

  it('say that a deleted row cannot come back', async () => {
    const host = example();
    const journal = await fixed(host, emptyJournal, fixOf({ kind: 'deleteRow', row: 10 }));
    expect(outcome((await undo(host, journal)).result)).toBe('unsupported');
  });
});

describe('all safe fixes', () => {
  const three = safe(fixOf(set('F10', '≥12场', '≥13场')), fixOf(set('F11', '旧', '新')), fixOf(set('F12', '2025年11月底前', '2025年12月底前')));

  it('go on past a refused one and tell how far they are', async () => {
    const host = example();
    const progress: string[] = [];
    const result = await applySafeFixes(host, three, { onProgress: (done, all) => progress.push(`${done}/${all}`) });
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
    expect(result.changes.flatMap(({ after }) => after.map(({ cell }) => toA1(cell)))).toEqual(['F10', 'F12']);
    expect(result.refused.map(({ fix, result: why }) => [fix === three[1], outcome(why)])).toEqual([[true, 'stale F11']]);
    expect([result.stopped, result.failure]).toEqual([false, null]);
  });

  it('end between two fixes where the user stops them', async () => {
    const host = example();
    let done = 0;
    const result = await applySafeFixes(host, three, { onProgress: (count) => (done = count), stopped: () => done === 1 });
    expect([result.changes.length, result.stopped]).toEqual([1, true]);
    expect(await shown(host, 'F10', 'F12')).toEqual(['≥13场', '2025年11月底前']);
  });

  it('let a click through while they run long', async () => {
    const host = example();
    let stopped = false;
    setTimeout(() => (stopped = true), 0);
    const many = Array.from({ length: 400_000 }, () => three[1]).filter((fix) => fix !== undefined);
    const result = await applySafeFixes(host, many, { stopped: () => stopped });
    expect(result.stopped).toBe(true);
  });

  it('keep what was written where the host fails midway', async () => {
    const memory = example();
    let calls = 0;
    const host: SpreadsheetHost = { ...memory, apply: (name, edits) => (++calls > 1 ? Promise.reject(new Error('断开')) : memory.apply(name, edits)) };
    const result = await applySafeFixes(host, three);
    expect([result.changes.length, result.stopped, result.failure?.message]).toEqual([1, true, '断开']);
    await expect(applySafeFixes(host, three)).rejects.toThrow('断开');
  });

  it('are those of the reports, none that decides, moves rows or meets another in a cell', async () => {
    const [report] = await checkWorkbook(example());
    const [table] = report?.tables ?? [];
    if (!report || !table) throw new Error('no table');
    const fixes = [
      fixOf(set('F10', '≥12场', '≥13场')),
      { ...fixOf(set('F11', '≥95%', '≥96%')), safe: false },
      fixOf({ kind: 'insertRow', row: 10 }),
      fixOf(set('F12', '2025年11月底前', '2025年12月底前'), set('F10', '≥12场', '≥14场')),
      fixOf(set('F12', '2025年11月底前', '2025年10月底前')),
    ];
    const findings = fixes.map((fix) => ({ rule: 'X1', name: 'x', severity: 'error', cells: [at('A1')], message: '', basis: '', fix, choices: [] }) as const);
    const found = safeFixes([{ ...report, tables: [{ ...table, findings }] }]);
    expect(found.map(({ fix }) => fixes.indexOf(fix))).toEqual([0, 4]);
    expect(found[0]).toMatchObject({ sheet, title: '科普讲座经费', finding: findings[0] });
  });
});

describe('on real files', () => {
  /** Fixes, undoes all, does all again; the bytes that would be saved after each. */
  async function journey(file: string, choose: (host: SpreadsheetHost) => Promise<readonly SafeFix[]>) {
    const original = corpusBytes(file);
    const { store, host } = await openWorkbench(original, file);
    const saved = async (): Promise<Uint8Array> => (await saveDocument(store.getState().document)).bytes;
    const { changes } = await applySafeFixes(host, await choose(host));
    let journal = changes.reduce(recorded, emptyJournal);
    const bytes = { original, fixed: await saved(), undone: original, redone: original };
    for (const { turn, key } of [{ turn: undo, key: 'undone' }, { turn: redo, key: 'redone' }] as const) {
      for (let index = 0; index < changes.length; index += 1) {
        const turned = await turn(host, journal);
        expect(outcome(turned.result)).toBe('done');
        journal = turned.journal;
      }
      bytes[key] = await saved();
      expect(isDirty(store.getState().document)).toBe(key === 'redone');
    }
    return { ...bytes, changes };
  }

  const allSafe = async (host: SpreadsheetHost): Promise<readonly SafeFix[]> => safeFixes(await checkWorkbook(host));
  /** Every fix that is offered and moves no rows, whether it decides something or not. */
  const allOffered = async (host: SpreadsheetHost): Promise<readonly SafeFix[]> => {
    const reports = await checkWorkbook(host);
    return safeFixes(
      reports.map((report) => ({
        ...report,
        tables: report.tables.map((table) => ({
          ...table,
          findings: table.findings.map((finding) => ({ ...finding, fix: finding.fix && { ...finding.fix, safe: true } })),
        })),
      })),
    );
  };

  const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

  it.each([
    { file: '002-zhangjiakou-2025.xlsx', what: 'all safe fixes', choose: allSafe },
    { file: '002-zhangjiakou-2025.xlsx', what: 'all offered fixes', choose: allOffered },
  ])('$file: $what undone give the original file, done again the same bytes', async ({ file, choose }) => {
    const { original, fixed: fixedBytes, undone, redone, changes } = await journey(file, choose);
    expect(changes.length).toBeGreaterThan(0);
    expect(equal(fixedBytes, original)).toBe(false);
    expect(equal(undone, original)).toBe(true);
    expect(equal(redone, fixedBytes)).toBe(true);
  });

  it('numbers are fixed as numbers: nothing safe is left to do, and the cells keep their format', async () => {
    const { store, host } = await openWorkbench(corpusBytes('002-zhangjiakou-2025.xlsx'), '目标表.xlsx');
    const { changes } = await applySafeFixes(host, await allSafe(host));
    const written = changes.flatMap(({ before, after }) => after.map(({ value, text }, index) => [before[index]?.text, text, value]));
    expect(written).toEqual([['6000%', '60%', 0.6], ['9000%', '90%', 0.9], ['10000%', '100%', 1]]);
    const again = await openWorkbench((await saveDocument(store.getState().document)).bytes, '再次.xlsx');
    expect(await allSafe(again.host)).toEqual([]);
  });
});
