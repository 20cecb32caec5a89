/** Zoom steps, and the sizes that a zoom gives. */
import { describe, expect, it } from 'vitest';
import { clampZoom, zoomedSheet } from '../../src/workbench/zoomedSheet';
import { bench } from '../host/workbench/bench';

describe('clampZoom', () => {
  it.each([
    [1, 1],
    [1.1 + 0.1, 1.2],
    [0.04, 0.5],
    [9, 2],
    [NaN, 1],
  ])('%d → %d', (wanted, zoom) => expect(clampZoom(wanted)).toBe(zoom));
});

describe('zoomedSheet', () => {
  it('at 100 % is the sheet itself; else its sizes grow and keep their identity through edits', async () => {
    const now = await bench();
    const sheet = now.sheet();
    expect(zoomedSheet(sheet, 1)).toBe(sheet);
    const large = zoomedSheet(sheet, 2);
    expect(large.layout.columnWidths).toEqual(sheet.layout.columnWidths.map((width) => width * 2));
    now.store.write('表一', [{ cell: { row: 0, column: 0 }, value: '改' }], 'user');
    expect(zoomedSheet(now.sheet(), 2).layout).toBe(large.layout);
  });
});
