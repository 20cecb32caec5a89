/** What is passed on of each table, to a chat or to paper: which table, how many findings, and the findings. */
import { compareSeverity, severities } from '../domain/finding';
import type { Finding, Severity } from '../domain/finding';
import type { Field } from '../domain/field';
import type { TargetTable } from '../domain/targetTable';
import { toA1 } from '../grid/address';
import { atLeast, countFindings, severityNames } from './counts';
import type { Counts } from './counts';
import type { TableReport } from './sheetReport';

export interface PassedFinding {
  readonly severity: Severity;
  /** "F11", "F11 F12", "F11 F12 F13 F14 F15 F16 等 30 处". */
  readonly cells: string;
  readonly message: string;
  readonly basis: string;
}

/** What the user lets stand, and why. */
export interface PassedIgnored {
  readonly cells: string;
  readonly message: string;
  readonly reason: string;
}

export interface PassedTable {
  /** The project's name, else the title on the sheet. */
  readonly name: string;
  /** Project code, unit, form; what the table lacks is left out. */
  readonly facts: readonly string[];
  /** Of all findings, whatever `minimum` leaves out. */
  readonly counts: Counts;
  /** "错误 1，警告 2，提示 0"; "没有发现问题" where there are none; what the user ignores is said. */
  readonly countWords: string;
  /** Gravest first, then in sheet order. */
  readonly findings: readonly PassedFinding[];
  /** In sheet order. */
  readonly ignored: readonly PassedIgnored[];
}

/** A finding that speaks once for many rows would fill the page with addresses. */
const MOST_CELLS = 6;

const UNNAMED = '（未填写项目名称）';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function fieldText(field: Field<unknown> | null): string {
  return field === null ? '' : oneLine(field.text);
}

function prefixed(word: string, text: string): readonly string[] {
  return text === '' ? [] : [`${word}：${text}`];
}

function factsOf({ project, unit, form }: TargetTable): readonly string[] {
  // Codes are printed with stray spaces; their value has none. Code and name of a unit often share a cell.
  const code = project.code?.value ?? fieldText(project.code);
  const unitName = [unit.code?.value ?? '', unit.name?.value ?? ''].join(' ');
  return [...prefixed('项目编码', oneLine(code)), ...prefixed('填报单位', oneLine(unitName)), ...prefixed('表式', form.name)];
}

function cellWords(finding: Finding): string {
  const shown = finding.cells.slice(0, MOST_CELLS).map(toA1).join(' ');
  return finding.cells.length > MOST_CELLS ? `${shown} 等 ${finding.cells.length} 处` : shown;
}

export function countWords(counts: Counts): string {
  if (severities.every((severity) => counts[severity] === 0)) return '没有发现问题';
  return severities.map((severity) => `${severityNames[severity]} ${counts[severity]}`).join('，');
}

/** Findings milder than `minimum` are counted but not listed. */
export function passedTable({ table, findings, ignored }: TableReport, minimum: Severity): PassedTable {
  const counts = countFindings(findings);
  const name = fieldText(table.project.name);
  const listed = [...atLeast(findings, minimum)].sort((a, b) => compareSeverity(a.severity, b.severity));
  return {
    name: name === '' ? fieldText(table.title) || UNNAMED : name,
    facts: factsOf(table),
    counts,
    countWords: ignored.length > 0 ? `${countWords(counts)}（另有 ${ignored.length} 条已忽略）` : countWords(counts),
    findings: listed.map((finding) => ({
      severity: finding.severity,
      cells: cellWords(finding),
      message: oneLine(finding.message),
      basis: oneLine(finding.basis),
    })),
    ignored: ignored.map(({ finding, reason }) => ({ cells: cellWords(finding), message: oneLine(finding.message), reason: oneLine(reason) })),
  };
}

/** The tables' counts added up. */
export function sumOfCounts(tables: readonly { readonly counts: Counts }[]): Counts {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const { counts } of tables) for (const severity of severities) sum[severity] += counts[severity];
  return sum;
}
