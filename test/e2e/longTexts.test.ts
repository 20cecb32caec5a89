/** Texts longer than their cells: over blank neighbours, never over what another cell holds. */
import { expect, it } from 'vitest';
import { tinyXlsx } from '../kit/tinyXlsx';
import { describeWorkbench } from './workbenchPage';

const long = '面向社区居民和青少年的科学素质提升系列科普讲座活动';

describeWorkbench('a text longer than its cell', (bench) => {
  /** Whether the picture of a cell is another one when A1 holds the long text instead of a short one. */
  async function reaches(address: string, neighbours: readonly (string | number | null)[]): Promise<boolean> {
    const picture = async (first: string): Promise<Buffer> => {
      const name = `${first.length}.xlsx`;
      await bench.openBytes(name, tinyXlsx({ sheets: [{ name: '表一', rows: [[first, ...neighbours], [null, null, null, null, '末']] }] }));
      await expect.poll(bench.fileName).toBe(name);
      await bench.cell('E2').click();
      return bench.cell(address).screenshot();
    };
    return !(await picture('短')).equals(await picture(long));
  }

  it.each([
    ['B1', [null, null], true],
    ['C1', [null, null], true],
    ['B1', ['乙', null], false],
    ['C1', ['乙', null], false],
    ['B1', [null, 7], true],
    ['C1', [null, 7], false],
  ] as const)('reaches %s beside %j: %s', async (address, neighbours, expected) => expect(await reaches(address, neighbours)).toBe(expected));

  it('a number that does not fit says so', async () => {
    await bench.openBytes('数.xlsx', tinyXlsx({ sheets: [{ name: '表一', rows: [[{ value: 123456789012, format: '#,##0.00' }, null]] }] }));
    await expect.poll(bench.fileName).toBe('数.xlsx');
    expect(await bench.cell('A1').innerText()).toBe('123,456,789,012.00');
    expect(await bench.cell('A1').evaluate((cell) => [cell.scrollWidth > cell.clientWidth, getComputedStyle(cell).textOverflow])).toEqual([true, 'ellipsis']);
  });
});
