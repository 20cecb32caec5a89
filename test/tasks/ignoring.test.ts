/** Ignoring, from a click to the file and back again. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ignoreOf, withIgnore, withoutIgnore } from '../../src/checking/ignores';
import type { Ignore } from '../../src/checking/ignores';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { HostError } from '../../src/host/spreadsheetHost';
import type { SpreadsheetHost } from '../../src/host/spreadsheetHost';
import { openWorkbench } from '../../src/host/workbench/openWorkbench';
import type { OpenedWorkbench } from '../../src/host/workbench/openWorkbench';
import { saveDocument } from '../../src/host/workbench/saveDocument';
import type { SheetReport, TableReport } from '../../src/report/sheetReport';
import { checkSheet } from '../../src/tasks/checkSheet';
import { checkWorkbook } from '../../src/tasks/checkWorkbook';
import { readIgnores, renewIgnores, saveIgnores } from '../../src/tasks/ignoring';
import { startLiveCheck } from '../../src/tasks/liveCheck';
import { corpusBytes } from '../kit/corpus';
import { exampleGrid } from '../kit/exampleGrid';

const FILE = '000-yutian-2025.xlsx';
const REASON = '上级要求：口径沿用“上年”\n见批复';

async function kept(host: SpreadsheetHost): Promise<readonly Ignore[]> {
  const ignores = await readIgnores(host);
  if (ignores === null) throw new Error('the list cannot be read');
  return ignores;
}

async function reports(host: SpreadsheetHost): Promise<readonly SheetReport[]> {
  const ignores = await kept(host);
  const sheets = await host.listSheets();
  return Promise.all(sheets.map(({ name }) => checkSheet(host, name, { ignores })));
}

interface Counted {
  readonly shown: number;
  readonly ignored: readonly string[];
}

/** "V501 上级要求" of what is ignored. */
async function counted(host: SpreadsheetHost): Promise<Counted> {
  const tables = (await reports(host)).flatMap((report) => report.tables);
  return {
    shown: tables.reduce((sum, { findings }) => sum + findings.length, 0),
    ignored: tables.flatMap(({ ignored }) => ignored.map(({ finding, reason }) => `${finding.rule} ${reason}`)),
  };
}

async function firstWith(host: SpreadsheetHost, rule: string): Promise<TableReport & { readonly sheet: string }> {
  for (const { sheet, tables } of await reports(host)) {
    const report = tables.find(({ findings }) => findings.some((finding) => finding.rule === rule));
    if (report) return { ...report, sheet };
  }
  throw new Error(`${rule} says nothing`);
}

/** Ignores the first finding of a rule; gives the cell that it is about. */
async function ignore(host: SpreadsheetHost, rule: string, reason = REASON) {
  const { table, findings, sheet } = await firstWith(host, rule);
  const finding = findings.find((candidate) => candidate.rule === rule);
  const [cell] = finding?.cells ?? [];
  if (!finding || !cell) throw new Error(`${rule} says nothing`);
  await saveIgnores(host, withIgnore(await kept(host), ignoreOf(table, finding, reason)));
  return { sheet, cell, ignore: ignoreOf(table, finding, reason) };
}

async function opened(bytes = corpusBytes(FILE)): Promise<OpenedWorkbench> {
  return openWorkbench(bytes, FILE);
}

async function savedBytes({ store }: OpenedWorkbench): Promise<Uint8Array> {
  return (await saveDocument(store.getState().document)).bytes;
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, fresh] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(fresh)).toEqual(Object.keys(old));
  return Object.keys(old).filter((part) => Buffer.compare(old[part] ?? Buffer.alloc(0), fresh[part] ?? Buffer.alloc(0)) !== 0);
}

describe('a finding ignored in a real workbook', () => {
  it('is still ignored after saving and opening again, with its reason, the rest of the file untouched', async () => {
    const bench = await opened();
    const before = await counted(bench.host);
    await ignore(bench.host, 'V501');
    await ignore(bench.host, 'C702', '历史口径');
    const bytes = await savedBytes(bench);
    expect(await counted((await opened(bytes)).host)).toEqual({ shown: before.shown - 2, ignored: [`V501 ${REASON}`, 'C702 历史口径'] });
    expect(changedParts(corpusBytes(FILE), bytes)).toEqual(['xl/workbook.xml']);
  });

  it('speaks again once it is taken back, and the file is what it was', async () => {
    const bench = await opened();
    const before = await counted(bench.host);
    const { ignore: taken } = await ignore(bench.host, 'V501');
    const again = await opened(await savedBytes(bench));
    await saveIgnores(again.host, withoutIgnore(await kept(again.host), taken));
    expect(await counted(again.host)).toEqual(before);
    expect(changedParts(corpusBytes(FILE), await savedBytes(again))).toEqual([]);
    // Taken back before the file was saved: the very same bytes.
    await saveIgnores(bench.host, []);
    expect(await savedBytes(bench)).toBe(bench.store.getState().document.bytes);
  });

  it('speaks again once its value has changed', async () => {
    const bench = await opened();
    const { sheet, cell } = await ignore(bench.host, 'V501');
    expect((await counted(bench.host)).ignored).toEqual([`V501 ${REASON}`]);
    const value = (await bench.host.readSheet(sheet)).rows[cell.row]?.[cell.column]?.text ?? '';
    await bench.host.apply(sheet, [{ kind: 'set', cell, before: value, after: `${value}0` }]);
    expect((await counted(bench.host)).ignored).toEqual([]);
    expect((await firstWith(bench.host, 'V501')).findings.filter(({ rule, cells }) => rule === 'V501' && cells[0]?.row === cell.row)).toHaveLength(1);
  });

  it('is not ignored by the command', async () => {
    const bench = await opened();
    const before = await checkWorkbook(bench.host);
    await ignore(bench.host, 'V501');
    expect(await checkWorkbook(bench.host)).toEqual(before);
  });
});

const example = { indicators: [['产出指标', '数量指标', '举办科普讲座', '≥12'], ['效益指标', '社会效益指标', '听讲居民人数', '≥600人']] } as const;

function memory() {
  return createMemoryHost([{ grid: exampleGrid(example), hidden: false }]);
}

it('a finding stays ignored when a row is inserted above it', async () => {
  const host = memory();
  const { shown } = await counted(host);
  const { sheet, cell } = await ignore(host, 'V501');
  const result = await host.apply(sheet, [{ kind: 'insertRow', row: cell.row }]);
  expect(result.ok).toBe(true);
  expect(await counted(host)).toEqual({ shown: shown - 1, ignored: [`V501 ${REASON}`] });
});

describe('the list kept with the file', () => {
  it('is empty at first, and leaves nothing behind when it is empty again', async () => {
    const host = memory();
    expect(await readIgnores(host)).toEqual([]);
    const { ignore: taken } = await ignore(host, 'V501');
    expect(await readIgnores(host)).toEqual([taken]);
    await saveIgnores(host, []);
    expect(await host.store.read('ignores')).toBeNull();
  });

  it.each([['cut short', '[{"rule":"V501","ta'], ['of a later version', '{"version":2,"ignores":[]}'], ['foreign', '忽略']])('%s, is told and left alone', async (_, text) => {
    const host = memory();
    await host.store.write('ignores', text);
    expect(await readIgnores(host)).toBeNull();
    expect(await host.store.read('ignores')).toBe(text);
  });

  it('that cannot be read is set aside when a new one is begun; one that can be read stays', async () => {
    const host = memory();
    const aside = () => host.store.read('ignores_unread');
    await renewIgnores(host);
    expect(await aside()).toBeNull();
    await host.store.write('ignores', '[{"rule":');
    await renewIgnores(host);
    expect([await readIgnores(host), await aside()]).toEqual([[], '[{"rule":']);
    const { ignore: taken } = await ignore(host, 'V501');
    await renewIgnores(host);
    expect([await readIgnores(host), await aside()]).toEqual([[taken], '[{"rule":']);
    await host.store.write('ignores', '{}');
    await renewIgnores(host);
    expect(await aside()).toBe('[{"rule":\n{}');
  });

  it('that the host cannot keep is told', async () => {
    const refuse = () => Promise.reject(new HostError('工作簿结构受保护。请先撤销保护再试。', 'protected'));
    const host = { ...memory(), store: { read: () => Promise.resolve(null), write: refuse } };
    await expect(ignore(host, 'V501')).rejects.toMatchObject({ code: 'protected' });
  });
});

it('a live check asks for the list before every check', async () => {
  const host = memory();
  const seen: Counted[] = [];
  const live = startLiveCheck(host, {
    onReport: ({ tables }) => {
      const [table] = tables;
      seen.push({ shown: table?.findings.length ?? 0, ignored: table?.ignored.map(({ reason }) => reason) ?? [] });
    },
    onState: () => undefined,
    ignores: () => ignores,
  });
  let ignores = await kept(host);
  await live.checkNow();
  ignores = [(await ignore(host, 'V501', '历史口径')).ignore];
  await live.checkNow();
  live.stop();
  const [first, second] = seen;
  expect(first?.ignored).toEqual([]);
  expect(second).toEqual({ shown: (first?.shown ?? 0) - 1, ignored: ['历史口径'] });
});
