/** Work shared out among several lanes, its results taken in the order of the items. */

/** Does one piece of work; called again only when the last call has ended. */
export type Lane<Item, Result> = (item: Item) => Promise<Result>;

/** So many results per lane may wait for a slow one before them: a folder of workbooks need not stay in memory. */
const AHEAD = 4;

/**
 * Each lane takes the next item when it is free; `take` gets the results one by one, in the order of the items. Rejects with
 * the first failure of a lane or of `take`.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  lanes: readonly Lane<Item, Result>[],
  take: (result: Result) => Promise<void>,
): Promise<void> {
  const done = new Map<number, Result>();
  let next = 0;
  let taken = 0;
  let taking = Promise.resolve();
  let wake: (() => void)[] = [];

  async function takeReady(): Promise<void> {
    for (let result = done.get(taken); result !== undefined; result = done.get(taken)) {
      done.delete(taken);
      await take(result);
      taken += 1;
      for (const resume of wake) resume();
      wake = [];
    }
  }

  async function work(lane: Lane<Item, Result>): Promise<void> {
    for (let index = next++; index < items.length; index = next++) {
      while (index - taken >= lanes.length * AHEAD) await new Promise<void>((resolve) => wake.push(resolve));
      const item = items[index];
      if (item === undefined) continue;
      done.set(index, await lane(item));
      taking = taking.then(takeReady);
      await taking;
    }
  }

  await Promise.all(lanes.map(work));
  await taking;
}
