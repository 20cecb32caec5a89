/** Shared work: results in the order of the items, whichever lane is faster. */
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/inOrder';

const items = Array.from({ length: 40 }, (_, index) => index);
const pause = (turns: number): Promise<void> => (turns === 0 ? Promise.resolve() : Promise.resolve().then(() => pause(turns - 1)));

describe('inOrder', () => {
  it.each([1, 2, 3, 8])('%i lanes: every item once, in order', async (count) => {
    const worked: number[] = [];
    const taken: number[] = [];
    const lanes = Array.from({ length: count }, (_, lane) => async (item: number) => {
      await pause(((item * 7 + lane * 5) % 11) * 3);
      worked.push(item);
      return { item };
    });
    await inOrder(items, lanes, async ({ item }) => {
      await pause(item % 3);
      taken.push(item);
    });
    expect(taken).toEqual(items);
    expect([...worked].sort((a, b) => a - b)).toEqual(items);
  });

  it('does not run far ahead of a slow item', async () => {
    let furthest = 0;
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const lane = async (item: number) => {
      if (item === 0) await slow;
      furthest = Math.max(furthest, item);
      return { item };
    };
    const done = inOrder(items, [lane, lane], () => Promise.resolve());
    await pause(2000);
    expect(furthest).toBeLessThan(10);
    release();
    await done;
    expect(furthest).toBe(39);
  });

  it('no items, no work', async () => {
    await inOrder([], [() => Promise.reject(new Error('asked'))], () => Promise.resolve());
  });

  it('rejects where a lane or the taker fails', async () => {
    const lane = (item: number) => (item === 3 ? Promise.reject(new Error('断')) : Promise.resolve({ item }));
    await expect(inOrder(items, [lane], () => Promise.resolve())).rejects.toThrow('断');
    await expect(inOrder(items, [(item) => Promise.resolve({ item })], () => Promise.reject(new Error('满')))).rejects.toThrow('满');
  });
});
