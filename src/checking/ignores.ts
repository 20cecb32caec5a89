/** Findings that the user has looked at and lets stand, with the reason. They travel with the file. */
import * as z from 'zod/mini';
import { squash } from '../domain/chineseText';
import type { Finding } from '../domain/finding';
import type { Indicator, TargetTable } from '../domain/targetTable';
import { sameCell } from '../grid/address';
import type { CellAddress } from '../grid/address';
import { textsByCell } from './tableTexts';
import type { TextOfCell } from './tableTexts';

const ignoreSchema = z.strictObject({
  /** Code of the rule. */
  rule: z.string(),
  /** Which table: its project code, else its name, else its title and first indicator. */
  table: z.string(),
  /** Names of the indicators concerned; "" for a finding about the table itself. */
  rows: z.string(),
  /** What the rule said. */
  message: z.string(),
  /** Digest of what the cells said: once one of them changes, the rule speaks again. */
  content: z.string(),
  /** In the user's words. */
  reason: z.string(),
});
export type Ignore = Readonly<z.infer<typeof ignoreSchema>>;

export const ignoresSchema = z.array(ignoreSchema);

type Place = Omit<Ignore, 'reason'>;

/** FNV-1a over UTF-16 units: short, the same everywhere, and good enough to notice a change. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Every table of a sheet may bear the same title, so a nameless one needs something more. */
function nameOfTable({ project, title, indicators }: TargetTable): string {
  const name = squash(project.code?.value ?? project.name?.value ?? '');
  return name === '' ? squash(`${title?.value ?? ''}|${indicators[0]?.level3?.value ?? ''}`) : name;
}

/** A label of level 1 or 2 stands for several rows; which of them is the first may change. */
function isOwnCell(indicator: Indicator, cell: CellAddress): boolean {
  if (cell.row !== indicator.row) return false;
  const { level1, level2 } = indicator.cells;
  return ![level1, level2].some((label) => label !== undefined && sameCell(label, cell));
}

/** Where a finding stands without its address: rows move when others are inserted. */
function placeOf(table: TargetTable, finding: Finding, textOf: TextOfCell): Place {
  const rows = table.indicators.filter((indicator) => finding.cells.some((cell) => isOwnCell(indicator, cell)));
  const names = rows.map(({ level3 }) => squash(level3?.value ?? ''));
  const split = rows.map(({ operator, unit }) => [operator, unit]);
  return {
    rule: finding.rule,
    table: nameOfTable(table),
    rows: [...new Set(names)].join('|'),
    message: finding.message,
    content: digest(JSON.stringify([finding.cells.map((cell) => squash(textOf(cell))), split])),
  };
}

export function ignoreOf(table: TargetTable, finding: Finding, reason: string): Ignore {
  return { ...placeOf(table, finding, textsByCell(table)), reason: reason.trim() };
}

function samePlace(a: Place, b: Place): boolean {
  return a.rule === b.rule && a.table === b.table && a.rows === b.rows && a.message === b.message && a.content === b.content;
}

export interface SplitFindings {
  readonly shown: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly ignore: Ignore }[];
}

/** Both lists in the order of `findings`. Two rows that read the same in every respect are ignored together. */
export function splitIgnored(table: TargetTable, findings: readonly Finding[], ignores: readonly Ignore[]): SplitFindings {
  if (ignores.length === 0) return { shown: findings, ignored: [] };
  const shown: Finding[] = [];
  const ignored: SplitFindings['ignored'][number][] = [];
  const textOf = textsByCell(table);
  for (const finding of findings) {
    const place = placeOf(table, finding, textOf);
    const ignore = ignores.find((candidate) => samePlace(candidate, place));
    if (ignore) ignored.push({ finding, ignore });
    else shown.push(finding);
  }
  return { shown, ignored };
}

/** The list with this one in it, once: a new reason takes the place of the old one. */
export function withIgnore(ignores: readonly Ignore[], ignore: Ignore): readonly Ignore[] {
  return [...withoutIgnore(ignores, ignore), ignore];
}

/** The list without the one for this finding, whatever its reason. */
export function withoutIgnore(ignores: readonly Ignore[], ignore: Ignore): readonly Ignore[] {
  return ignores.filter((other) => !samePlace(other, ignore));
}
