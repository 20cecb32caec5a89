/** Tells how soon the pane shows itself inside Excel. No gate: milliseconds depend on the machine. */
import { cpus } from 'node:os';
import { expect, it } from 'vitest';
import { browserIsThere } from '../kit/browser';
import { measureExcelPane } from './excelPane';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

it.skipIf(!browserIsThere())('the pane in Chromium', async () => {
  const measured = await measureExcelPane([1, 4]);
  say(`\npane of the add-in, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores; medians, office.js and Excel in memory on this machine`);
  for (const { slowdown, firstPaint, pane, findings } of measured) {
    say(`processor ${slowdown}× slower  first paint ${firstPaint.toFixed(0)} ms   pane ${pane.toFixed(0)} ms   findings ${findings.toFixed(0)} ms`);
    expect([firstPaint, pane, findings].every((time) => time > 0)).toBe(true);
  }
});
