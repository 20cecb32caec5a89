/** The safe fixes on the sample workbooks, edit by edit as they were judged; nothing else in the files changes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixBytes, openForFix } from '../../src/cli/fixFile';
import { toA1 } from '../../src/grid/address';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { run } from '../cli/commandIn';
import { corpusBytes, corpusPath } from '../kit/corpus';

interface JudgedEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly rules: readonly string[];
  readonly before: string;
  readonly after: string;
  /** "right: …", with the reason; nothing wrong may stand here. */
  readonly verdict: string;
}

interface Golden {
  readonly file: string;
  readonly edits: readonly JudgedEdit[];
}

const here = new URL('./', import.meta.url);
const goldens = readdirSync(here)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, here), 'utf8')) as Golden);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-fixes-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

type Shown = Omit<JudgedEdit, 'rules' | 'verdict'>;

/** Every cell of both files that shows another text. */
async function differences(before: Uint8Array, after: Uint8Array): Promise<readonly Shown[]> {
  const [first, second] = [await openWorkbook(before), await openWorkbook(after)];
  return first.sheets.flatMap(({ name, grid }, index) => {
    const other = second.sheets[index]?.grid;
    const cells: Shown[] = [];
    for (let row = 0; row < Math.max(grid.rowCount, other?.rowCount ?? 0); row += 1) {
      for (let column = 0; column < Math.max(grid.columnCount, other?.columnCount ?? 0); column += 1) {
        const [old, now] = [grid.rows[row]?.[column]?.text ?? '', other?.rows[row]?.[column]?.text ?? ''];
        if (old !== now) cells.push({ sheet: name, cell: toA1({ row, column }), before: old, after: now });
      }
    }
    return cells;
  });
}

/** Names of the parts that differ. */
function differingParts(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [first, second] = [unzipSync(a), unzipSync(b)];
  expect(Object.keys(second)).toEqual(Object.keys(first));
  return Object.keys(first).filter((name) => Buffer.compare(Buffer.from(first[name] ?? []), Buffer.from(second[name] ?? [])) !== 0);
}

it('covers the five samples and every dirty variant', () => {
  const dirty = readdirSync(corpusPath('dirty')).map((name) => `dirty/${name}`);
  const samples = readdirSync(corpusPath('.')).filter((name) => /^\d{3}-/.test(name));
  expect(goldens.map(({ file }) => file).sort()).toEqual([...samples, ...dirty].sort());
});

describe.each(goldens.map((golden) => [golden.file, golden] as const))('%s', (file, { edits }) => {
  const judged = edits.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after }));

  it('every edit was judged right', () => {
    expect(edits.filter(({ verdict }) => !/^right: ./.test(verdict))).toEqual([]);
  });

  it('has these fixes, by these rules', async () => {
    const bytes = corpusBytes(file);
    const { mended } = await fixBytes(bytes, await openForFix(bytes, file), [], createMemoryHost);
    const made = mended.cells.map(({ sheet, cell, rules, before, after }) => ({ sheet, cell: toA1(cell), rules, before, after }));
    expect(made).toEqual(edits.map(({ verdict: _verdict, ...edit }) => edit));
    expect([mended.settled, mended.refused]).toEqual([true, []]);
  });

  it('the command changes these cells and nothing else, once', async () => {
    const [out, again] = [join(folder, 'out.xlsx'), join(folder, 'again.xlsx')];
    await run(folder, 'fix', corpusPath(file), '--out', out);
    await run(folder, 'fix', out, '--out', again);
    const [original, fixed] = [corpusBytes(file), new Uint8Array(readFileSync(out))];
    expect(await differences(original, fixed)).toEqual(judged);
    const sheets = new Set(judged.map(({ sheet }) => sheet)).size;
    const parts = differingParts(original, fixed);
    expect(parts.filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(sheets);
    // Where formulas stand, the workbook part asks for a recalculation.
    expect(parts.filter((name) => !name.startsWith('xl/worksheets/') && name !== 'xl/workbook.xml')).toEqual([]);
    expect(Buffer.compare(readFileSync(out), readFileSync(again))).toBe(0);
  });
});
