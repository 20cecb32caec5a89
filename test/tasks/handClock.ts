/** A clock that only moves when a test says so. */
import type { Clock } from '../../src/tasks/pacing';

export interface HandClock extends Clock {
  /** Fires what is due on the way, in order. */
  advanceTo(time: number): void;
}

export function handClock(): HandClock {
  let time = 0;
  let last = 0;
  const timers = new Map<number, { due: number; callback: () => void }>();
  return {
    now: () => time,
    start: (callback, delay) => {
      last += 1;
      timers.set(last, { due: time + delay, callback });
      return last;
    },
    cancel: (timer) => void timers.delete(timer),
    advanceTo(target) {
      for (;;) {
        const [next] = [...timers].filter(([, { due }]) => due <= target).sort(([, a], [, b]) => a.due - b.due);
        if (!next) break;
        timers.delete(next[0]);
        time = next[1].due;
        next[1].callback();
      }
      time = target;
    },
  };
}
