/** The arithmetic of the benchmark. */
import { describe, expect, it } from 'vitest';
import { growthExponent, median, timed } from './timing';

describe('timing', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('median of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it.each([
    { law: 'linear', power: 1 },
    { law: 'quadratic', power: 2 },
    { law: 'constant', power: 0 },
  ])('$law growth has exponent $power', ({ power }) => {
    const points = [1000, 3162, 10_000, 100_000].map((size) => ({ size, time: 0.002 * size ** power }));
    expect(growthExponent(points)).toBeCloseTo(power, 10);
  });

  it('runs short work often enough, warm-up not counted', async () => {
    let runs = 0;
    await timed(async () => (runs += 1), { warmUp: 2, atLeast: 5, milliseconds: 0 });
    expect(runs).toBe(7);
  });
});
