/** Questions to Excel that are answered together, in as few round trips as their size allows. */
import { isHopeless } from './excelErrors';

/** One question: `load` asks it, and it counts `cells` towards what fits into one round trip. */
export interface Ask {
  readonly cells: number;
  readonly load: () => void;
}

/**
 * A reading, written as a generator: it yields a question and goes on when the answer is there. A question that fails is thrown
 * into it, and it may ask in another way. Objects of a failed question must not be used again.
 */
export type Asking<T> = Generator<Ask, T, undefined>;

/** So many cells with values, texts, formulas and number formats stay well below 4 MB; Excel on the web takes 5. */
export const CELLS_PER_SYNC = 15_000;

/** Asks for what `load` loads, and gives it when the answer is there. */
export function* loaded<T extends object>(cells: number, load: () => T): Asking<T> {
  const answers: T[] = [];
  yield { cells, load: () => void answers.push(load()) };
  const found = answers[answers.length - 1];
  if (found === undefined) throw new Error('a question was answered without having been asked');
  return found;
}

interface Open {
  readonly asking: Asking<void>;
  readonly ask: Ask;
}

function opened(asking: Asking<void>, { done, value }: IteratorResult<Ask, void>): readonly Open[] {
  return done === true ? [] : [{ asking, ask: value }];
}

/** How many of the first questions fit into one round trip; one always does. */
function fitting(open: readonly Open[]): number {
  let cells = 0;
  const end = open.findIndex(({ ask }, index) => {
    cells += ask.cells;
    return index > 0 && cells > CELLS_PER_SYNC;
  });
  return end < 0 ? open.length : end;
}

async function roundTrip(sync: () => Promise<void>, group: readonly Open[]): Promise<readonly Open[]> {
  try {
    for (const { ask } of group) ask.load();
    await sync();
  } catch (error) {
    if (group.length === 1 || isHopeless(error)) return group.flatMap(({ asking }) => opened(asking, asking.throw(error)));
    // One of them failed for all: each once more by itself.
    const left: Open[] = [];
    for (const each of group) left.push(...(await roundTrip(sync, [each])));
    return left;
  }
  return group.flatMap(({ asking }) => opened(asking, asking.next()));
}

/** Answers everything. The readings must not throw: who waits for one is told in it. */
export async function answerAll(sync: () => Promise<void>, askings: readonly Asking<void>[]): Promise<void> {
  let open = askings.flatMap((asking) => opened(asking, asking.next()));
  while (open.length > 0) {
    const count = fitting(open);
    open = [...open.slice(count), ...(await roundTrip(sync, open.slice(0, count)))];
  }
}

/** The reading with its end told to who waits for it. */
export function* telling<T>(asking: Asking<T>, resolve: (answer: T) => void, reject: (error: unknown) => void): Asking<void> {
  try {
    resolve(yield* asking);
  } catch (error) {
    reject(error);
  }
}

/** The answer of one reading. */
export function answer<T>(sync: () => Promise<void>, asking: Asking<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    answerAll(sync, [telling(asking, resolve, reject)]).catch(reject);
  });
}
