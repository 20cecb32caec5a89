/** Percentages of a spending plan. */
import { describe, expect, it } from 'vitest';
import { asPercentPoints, parsePercent } from '../../src/domain/spendingPlan';

describe('parsePercent', () => {
  it.each([
    ['25%', 25], ['２５％', 25], ['50 ％', 50], ['25.00', 25], ['20.00%', 20], ['6000%', 6000], ['10,000%', 10000], ['0', 0], ['-0%', 0], ['-5%', -5], ['33.3%', 33.3], ['90百分比', 90],
    ['', null], ['\u3000', null], ['—', null], ['全部', null], ['25%以上', null], ['25-50%', null], ['1,2', null], ['12月底', null], ['#REF!', null],
  ])('%j: %s', (text, want) => {
    expect(parsePercent(text)).toBe(want);
  });
});

describe('asPercentPoints', () => {
  const points = (...texts: string[]) =>
    texts.map((text, column) => ({ label: `${column + 1}季度`, percent: { value: parsePercent(text), text, cell: { row: 0, column } } }));

  it.each([
    [['0.07', '0.5', '', '1'], [7, 50, null, 100]],
    [['0', '0', '1'], [0, 0, 100]],
    [['', '1'], [null, 100]],
    [['0.5%', '1%'], [0.5, 1]],
    [['0.5', '50', '100'], [0.5, 50, 100]],
    [['0', '0'], [0, 0]],
    [['', ''], [null, null]],
  ])('%j: %j', (texts, want) => {
    expect(asPercentPoints(points(...texts)).map(({ percent }) => percent.value)).toEqual(want);
  });
});
