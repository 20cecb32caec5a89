/** Counting what the steps of a test run say, and the one line that sums it up. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), NOTHING);
}

/** A step that only succeeds or fails (types, lint) counts as one check. @param {number | null} status @returns {Tally} */
export function tallyOfStatus(status) {
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Counts a vitest JSON report. A file that could not be loaded is one failure, and so is a run that tested nothing
 * or that broke without naming a failed test (an error outside any test).
 * @param {unknown} report the parsed report, or null where none was written
 * @param {number | null} status exit status of vitest
 * @returns {Tally}
 */
export function tallyOfVitest(report, status) {
  const files = report && typeof report === 'object' && Array.isArray(report.testResults) ? report.testResults : [];
  const tally = sum(files.map(tallyOfFile));
  const silent = tally.failed === 0 && (status !== 0 || tally.passed + tally.skipped === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

/** @returns {Tally} */
function tallyOfFile(file) {
  const tests = Array.isArray(file.assertionResults) ? file.assertionResults : [];
  const count = (...statuses) => tests.filter((test) => statuses.includes(test.status)).length;
  const failed = count('failed');
  return {
    passed: count('passed'),
    failed: failed === 0 && file.status === 'failed' ? 1 : failed,
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
  };
}

/** Skipped tests by file: [file name as reported, how many]. @returns {readonly (readonly [string, number])[]} */
export function skippedByFile(report) {
  const files = report && typeof report === 'object' && Array.isArray(report.testResults) ? report.testResults : [];
  return files.map((file) => /** @type {const} */ ([String(file.name), tallyOfFile(file).skipped])).filter(([, skipped]) => skipped > 0);
}

/** `12 passed, 0 failed`, and `, 3 skipped` where any were. @param {Tally} tally */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
