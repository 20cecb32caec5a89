/** Debouncing and one run at a time, on a clock of our own. */
import { describe, expect, it } from 'vitest';
import { debounce, lastOnly, singleFlight } from '../../src/tasks/pacing';
import type { CheckKind } from '../../src/tasks/pacing';
import { handClock } from './handClock';

describe('debounce of 400 ms, at most 2000', () => {
  it.each([
    { touches: [0], runs: [400] },
    { touches: [0, 300, 600], runs: [1000] },
    { touches: [0, 500], runs: [400, 900] },
    { touches: [0, 350, 700, 1050, 1400, 1750, 2100, 2450], runs: [2000, 2850] },
  ])('touched at $touches runs at $runs', ({ touches, runs }) => {
    const clock = handClock();
    const ran: number[] = [];
    const typing = debounce(() => ran.push(clock.now()), 400, 2000, clock);
    for (const at of touches) {
      clock.advanceTo(at);
      typing.touch();
    }
    clock.advanceTo(10_000);
    expect(ran).toEqual(runs);
  });

  it('runs no more once cancelled, and starts its count afresh', () => {
    const clock = handClock();
    const ran: number[] = [];
    const typing = debounce(() => ran.push(clock.now()), 400, 2000, clock);
    typing.touch();
    clock.advanceTo(399);
    typing.cancel();
    clock.advanceTo(1000);
    expect(ran).toEqual([]);
    typing.touch();
    clock.advanceTo(5000);
    expect(ran).toEqual([1400]);
  });
});

describe('single flight', () => {
  /** Runs that end when told to. */
  function flights() {
    const started: CheckKind[] = [];
    const ends: (() => void)[] = [];
    const request = singleFlight((kind) => {
      started.push(kind);
      return new Promise((resolve) => ends.push(resolve));
    });
    const endNext = async (): Promise<void> => {
      ends.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
    return { started, request, endNext };
  }

  it.each<{ meanwhile: CheckKind[]; then: CheckKind[] }>([
    { meanwhile: [], then: [] },
    { meanwhile: ['silent'], then: ['silent'] },
    { meanwhile: ['silent', 'silent', 'silent'], then: ['silent'] },
    { meanwhile: ['silent', 'full', 'silent'], then: ['full'] },
  ])('asked for $meanwhile during a run, runs $then after it', async ({ meanwhile, then }) => {
    const { started, request, endNext } = flights();
    const all = request('silent');
    for (const kind of meanwhile) void request(kind);
    expect(started).toEqual(['silent']);
    await endNext();
    expect(started).toEqual(['silent', ...then]);
    await endNext();
    await all;
  });

  it('flies again after it has landed', async () => {
    const { started, request, endNext } = flights();
    const first = request('full');
    await endNext();
    await first;
    void request('silent');
    expect(started).toEqual(['full', 'silent']);
  });
});

describe('the last wish only', () => {
  it('is met after the one under way; those between are not', async () => {
    const met: number[] = [];
    const ends: (() => void)[] = [];
    const wish = lastOnly((number: number) => {
      met.push(number);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
    const all = [1, 2, 3, 4].map(wish);
    expect(met).toEqual([1]);
    ends[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(met).toEqual([1, 4]);
    ends[1]?.();
    await Promise.all(all);
    void wish(5);
    expect(met).toEqual([1, 4, 5]);
  });
});
