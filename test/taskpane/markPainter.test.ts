/** When marks are painted and cleared, and in which order. */
import { expect, it } from 'vitest';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { createMarkPainter } from '../../src/taskpane/markPainter';
import { exampleGrid } from '../kit/exampleGrid';

const mark = { cell: { row: 1, column: 1 }, severity: 'error' as const };

function painter() {
  const host = createMemoryHost(['甲', '乙'].map((sheet) => ({ grid: { ...exampleGrid({}), sheet }, hidden: false })));
  let troubles = 0;
  const own = createMarkPainter(host, () => {
    troubles += 1;
  });
  return { host, own, troubles: () => troubles };
}

it('replaces the marks of a sheet', async () => {
  const { host, own } = painter();
  await own.paint('甲', [mark]);
  await own.paint('甲', []);
  expect(host.marksOn('甲')).toEqual([]);
});

it('clears the sheet it leaves', async () => {
  const { host, own } = painter();
  void own.paint('甲', [mark]);
  await own.paint('乙', [mark]);
  expect([host.marksOn('甲'), host.marksOn('乙')]).toEqual([[], [mark]]);
});

it('clears what it painted, and only that', async () => {
  const { host, own } = painter();
  await host.mark('乙', [mark]);
  await own.paint('甲', [mark]);
  await own.clear();
  await own.clear();
  expect([host.marksOn('甲'), host.marksOn('乙')]).toEqual([[], [mark]]);
});

it('tells of a refusal and goes on', async () => {
  const { host, own, troubles } = painter();
  await own.paint('甲', [mark]);
  host.removeSheet('甲');
  await own.paint('乙', [mark]);
  expect(troubles()).toBe(0);
  await own.paint('丙', [mark]);
  expect(troubles()).toBe(1);
  await own.paint('乙', [mark]);
  expect(host.marksOn('乙')).toEqual([mark]);
});
