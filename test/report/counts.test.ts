/** Counting and filtering by severity. */
import { describe, expect, it } from 'vitest';
import { atLeast, countFindings, isSeverity } from '../../src/report/counts';

const mixed = [
  { id: 1, severity: 'info' },
  { id: 2, severity: 'error' },
  { id: 3, severity: 'warning' },
  { id: 4, severity: 'error' },
] as const;

describe('counts', () => {
  it.each([
    { minimum: 'info', left: [1, 2, 3, 4] },
    { minimum: 'warning', left: [2, 3, 4] },
    { minimum: 'error', left: [2, 4] },
  ] as const)('at least $minimum', ({ minimum, left }) => {
    expect(atLeast(mixed, minimum).map(({ id }) => id)).toEqual(left);
  });

  it('counts each severity, none as 0', () => {
    expect(countFindings(mixed)).toEqual({ error: 2, warning: 1, info: 1 });
    expect(countFindings([])).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it.each([
    ['error', true],
    ['info', true],
    ['ERROR', false],
    ['', false],
    ['toString', false],
  ] as const)('%s is a severity: %s', (text, answer) => {
    expect(isSeverity(text)).toBe(answer);
  });
});
