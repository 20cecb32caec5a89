/** How far texts may run out of their cells. */
import { describe, expect, it } from 'vitest';
import { sheetExtent } from '../../src/host/workbench/openSheet';
import { areaOf } from '../../src/host/workbench/mergeIndex';
import { cellAt } from '../../src/grid/grid';
import { overflowLook } from '../../src/workbench/overflowLook';
import { sheetFrame } from '../../src/workbench/sheetFrame';
import { at, bench } from '../host/workbench/bench';

const long = '一句比单元格长得多的话';

async function look(row: readonly (string | number | null)[], a1: string, options: { readonly merges?: readonly string[]; readonly frozen?: number; readonly hidden?: number } = {}) {
  const { sheet } = await bench({ name: '表一', rows: [row], merges: options.merges ?? [] });
  const now = sheet();
  const extent = sheetExtent(now);
  const frame = sheetFrame({
    layout: { ...now.layout, columnWidths: [100, 50, 30, 20, 10] },
    frozen: { rows: 0, columns: options.frozen ?? 0 },
    hiddenRows: new Set(),
    hiddenColumns: new Set(options.hidden === undefined ? [] : [options.hidden]),
    rowCount: extent.rows,
    columnCount: 5,
    zoom: 1,
  });
  return overflowLook(now, frame, areaOf(now.merges, at(a1)), cellAt(now.grid, at(a1)));
}

const room = (pixels: number) => ({ clipPath: `inset(0 ${-pixels}px 0 0)` });

describe('overflowLook', () => {
  it.each([
    ['over blank cells up to the next text', [long, null, null, '丁'], {}, room(80)],
    ['to the end of the sheet', [long], {}, room(110)],
    ['not over a text', [long, '乙'], {}, room(0)],
    ['not over a merged area', [long, null, null], { merges: ['B1:C1'] }, room(0)],
    ['not out of a merged area', [long, null, null], { merges: ['A1:B1'] }, room(0)],
    ['not out of frozen columns', [long], { frozen: 2 }, room(50)],
    ['hidden columns give no room', [long], { hidden: 1 }, room(60)],
    ['broken lines stay in their cell', [`${long}\n${long}`], {}, {}],
    ['blank cells need nothing', [null, long], {}, {}],
    ['a number never, and it shows that it is cut', [1234567890123, null], {}, { overflow: 'hidden', textOverflow: 'ellipsis' }],
  ])('%s', async (_, row, options, expected) => expect(await look(row, 'A1', options)).toEqual(expected));
});
