/** Findings as a plain text for a chat message: it says what it leaves out. */
import type { Severity } from '../domain/finding';
import { severityNames } from './counts';
import { countWords, passedTable, sumOfCounts } from './passOnTables';
import type { PassedFinding, PassedTable } from './passOnTables';
import type { TableReport } from './sheetReport';

/** What a chat message holds, in UTF-16 units. */
export const MOST_CHARACTERS = 4000;

export interface PassOnOptions {
  readonly sheet: string;
  /** Milder findings are counted but not listed. */
  readonly minimum: Severity;
  readonly limit?: number;
}

/** A cell may hold a whole page; a message quotes its opening. */
const LONGEST_HEAD = 80;
const LONGEST_SENTENCE = 300;
/** Kept free for the line that says how many findings are left out. */
const CLOSING_ROOM = 60;

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not between the two halves of a character outside the basic plane.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}

function findingText(finding: PassedFinding, place: number, before: PassedFinding | undefined): string {
  const basis = before?.basis === finding.basis ? '同上' : shortened(finding.basis, LONGEST_SENTENCE);
  const first = `${place}. 【${severityNames[finding.severity]}】${finding.cells}：${shortened(finding.message, LONGEST_SENTENCE)}`;
  return finding.basis === '' ? `\n${first}` : `\n${first}\n   依据：${basis}`;
}

function headText(table: PassedTable, place: number | null): string {
  const name = shortened(table.name, LONGEST_HEAD);
  const first = place === null ? `项目：${name}` : `${place}. 项目：${name}`;
  return [first, ...table.facts.map((fact) => shortened(fact, LONGEST_HEAD)), table.countWords].map((line) => `\n${line}`).join('');
}

function opening(tables: readonly PassedTable[], sheet: string): string {
  const title = `绩效目标表检查结果（工作表“${shortened(sheet, LONGEST_HEAD)}”）`;
  return tables.length === 1 ? title : `${title}\n共 ${tables.length} 张表：${countWords(sumOfCounts(tables))}`;
}

function closing(left: number, leftTables: number): string {
  if (left === 0 && leftTables === 0) return '';
  const where = leftTables > 0 ? `，含 ${leftTables} 张未列出的表` : '';
  return `\n\n其余 ${left} 条略${where}。`;
}

/** At most `limit` characters; findings that do not fit are counted in the last line, none is cut in two. */
export function passOnText(reports: readonly TableReport[], options: PassOnOptions): string {
  const tables = reports.map((report) => passedTable(report, options.minimum));
  const room = (options.limit ?? MOST_CHARACTERS) - CLOSING_ROOM;
  const all = tables.reduce((sum, { findings }) => sum + findings.length, 0);
  let text = opening(tables, options.sheet);
  let listed = 0;
  let shownTables = 0;
  for (const table of tables) {
    const head = `\n${headText(table, tables.length > 1 ? shownTables + 1 : null)}`;
    // A head is only worth its lines with the first of its findings below it.
    const [first] = table.findings;
    if (text.length + head.length + (first ? findingText(first, 1, undefined).length : 0) > room) break;
    text += head;
    shownTables += 1;
    const fitting = findingsThatFit(table.findings, room - text.length);
    text += fitting.text;
    listed += fitting.count;
    if (fitting.count < table.findings.length) break;
  }
  return text + closing(all - listed, tables.length - shownTables);
}

function findingsThatFit(findings: readonly PassedFinding[], room: number): { readonly text: string; readonly count: number } {
  let text = '';
  for (const [index, finding] of findings.entries()) {
    const next = findingText(finding, index + 1, findings[index - 1]);
    if (text.length + next.length > room) return { text, count: index };
    text += next;
  }
  return { text, count: findings.length };
}
