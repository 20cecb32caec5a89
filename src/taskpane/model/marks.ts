/** Marks for the sheet: every cell of every visible finding once, with the gravest severity. */
import type { Finding } from '../../domain/finding';
import type { Mark } from '../../host/spreadsheetHost';
import { graver } from './severity';

export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { severity, cells } of findings) {
    for (const cell of cells) {
      const key = `${cell.row},${cell.column}`;
      marks.set(key, { cell, severity: graver(severity, marks.get(key)?.severity ?? null) ?? severity });
    }
  }
  return [...marks.values()];
}
