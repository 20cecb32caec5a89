/** When marks are painted and cleared, and in which order. */
import { expect, it } from 'vitest';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { createMarkPainter } from '../../src/taskpane/markPainter';
import { exampleGrid } from '../kit/exampleGrid';

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

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

it('leaves out what has been overtaken while the host was busy', async () => {
  const { host, own } = painter();
  let done = (): void => undefined;
  const asked: number[] = [];
  const busy = createMarkPainter(
    {
      ...host,
      mark: (_, marks) => {
        asked.push(marks.length);
        return new Promise((resolve) => {
          done = resolve;
        });
      },
    },
    () => undefined,
  );
  const first = busy.paint('甲', [mark]);
  await settled();
  const later = [busy.paint('甲', []), busy.paint('甲', [mark, mark])];
  done();
  await first;
  await settled();
  done();
  await Promise.all(later);
  expect(asked).toEqual([1, 2]);
  expect([busy.painted(), own.painted()]).toEqual(['甲', null]);
});

it('clears what others have put there, and says whether that worked', async () => {
  const { host, own, troubles } = painter();
  await host.mark('乙', [mark]);
  expect(await own.clearSheet('乙')).toBe(true);
  expect(host.marksOn('乙')).toEqual([]);
  host.removeSheet('乙');
  expect(await own.clearSheet('乙')).toBe(false);
  expect(troubles()).toBe(1);
});
