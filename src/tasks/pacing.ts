/** How often work is done: a debounce that cannot be put off for ever, and one run at a time. */

/** Milliseconds throughout. Handed in so that tests own the time. */
export interface Clock {
  now(): number;
  start(callback: () => void, delay: number): number;
  cancel(timer: number): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  start: (callback, delay) => Number(setTimeout(callback, delay)),
  cancel: (timer) => {
    clearTimeout(timer);
  },
};

export interface Debounced {
  touch(): void;
  cancel(): void;
}

/** `run` comes `delay` after the last `touch`, and at most `maxWait` after the first. */
export function debounce(run: () => void, delay: number, maxWait: number, clock: Clock): Debounced {
  let timer: number | null = null;
  let first: number | null = null;
  const cancel = (): void => {
    if (timer !== null) clock.cancel(timer);
    timer = null;
    first = null;
  };
  const touch = (): void => {
    const now = clock.now();
    const since = first ?? now;
    cancel();
    first = since;
    const fire = (): void => {
      timer = null;
      first = null;
      run();
    };
    timer = clock.start(fire, Math.max(0, Math.min(delay, since + maxWait - now)));
  };
  return { touch, cancel };
}

/** A full check reads merged areas too; a silent one leaves no trace. */
export type CheckKind = 'full' | 'silent';

/**
 * One `run` at a time, which must not reject. What is asked for meanwhile waits and is merged into one more run ('full' covers
 * 'silent'). The promise resolves when nothing is left to do.
 */
export function singleFlight(run: (kind: CheckKind) => Promise<void>): (kind: CheckKind) => Promise<void> {
  const wanted: CheckKind[] = [];
  let flight: Promise<void> | null = null;
  const fly = async (): Promise<void> => {
    while (wanted.length > 0) {
      const kind: CheckKind = wanted.includes('full') ? 'full' : 'silent';
      wanted.length = 0;
      await run(kind);
    }
    flight = null;
  };
  return (kind) => {
    wanted.push(kind);
    flight ??= fly();
    return flight;
  };
}

/** One `run` at a time, which must not reject; of what is wished for meanwhile only the last is done. Resolves when nothing is left to do. */
export function lastOnly<Wish>(run: (wish: Wish) => Promise<void>): (wish: Wish) => Promise<void> {
  let next: { readonly wish: Wish } | null = null;
  let flight: Promise<void> | null = null;
  const fly = async (): Promise<void> => {
    while (next !== null) {
      const { wish } = next;
      next = null;
      await run(wish);
    }
    flight = null;
  };
  return (wish) => {
    next = { wish };
    flight ??= fly();
    return flight;
  };
}
