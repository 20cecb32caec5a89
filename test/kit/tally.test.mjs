/** The count behind the last line of a test run: nothing that broke may go missing. */
import { describe, expect, it } from 'vitest';
import { skippedByFile, sum, summaryLine, tallyOfStatus, tallyOfVitest } from './tally.mjs';

const file = (status, ...tests) => ({ name: '/somewhere/a.test.ts', status, assertionResults: tests.map((test) => ({ status: test })) });
const report = (...testResults) => ({ testResults });

describe('tallyOfVitest', () => {
  it.each([
    ['all pass', report(file('passed', 'passed', 'passed')), 0, [2, 0, 0]],
    ['one fails', report(file('failed', 'passed', 'failed')), 1, [1, 1, 0]],
    ['skipped and to do', report(file('passed', 'passed', 'skipped', 'pending', 'todo')), 0, [1, 0, 3]],
    ['a file that does not load', report(file('passed', 'passed'), file('failed')), 1, [1, 1, 0]],
    ['a file whose setup breaks', report(file('failed', 'skipped', 'passed')), 1, [1, 1, 1]],
    ['an error outside any test', report(file('passed', 'passed')), 1, [1, 1, 0]],
    ['no test at all', report(), 0, [0, 1, 0]],
    ['no report', null, 1, [0, 1, 0]],
    ['no report and a lying status', null, 0, [0, 1, 0]],
    ['killed', report(), null, [0, 1, 0]],
  ])('%s', (_, given, status, [passed, failed, skipped]) => {
    expect(tallyOfVitest(given, status)).toEqual({ passed, failed, skipped });
  });
});

describe('summary', () => {
  it('counts types and lint as one check each', () => {
    expect(sum([tallyOfStatus(0), tallyOfStatus(2), tallyOfStatus(null)])).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [{ passed: 3, failed: 1, skipped: 0 }, '3 passed, 1 failed'],
    [{ passed: 0, failed: 0, skipped: 2 }, '0 passed, 0 failed, 2 skipped'],
  ])('%o', (tally, line) => {
    expect(summaryLine(tally)).toBe(line);
  });

  it('names the files that skipped', () => {
    expect(skippedByFile(report(file('passed', 'skipped'), file('passed', 'passed')))).toEqual([['/somewhere/a.test.ts', 1]]);
  });
});
