/** The list of findings as the pane shows it: sections of the table, single findings, and hints folded into one line. */
import type { Finding } from '../../domain/finding';
import type { Sections, TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../tasks/cellNames';
import { compareCells } from '../../tasks/cellNames';

export type SectionKey = keyof Sections;

export interface FindingItem {
  readonly type: 'finding';
  /** Stays the same from one check to the next while rule and cell do. */
  readonly key: string;
  readonly finding: Finding;
  /** Key of the fold it stands in. */
  readonly fold: string | null;
}

/** Several hints of one rule in one table. */
export interface FoldItem {
  readonly type: 'fold';
  readonly key: string;
  readonly rule: string;
  readonly unfolded: boolean;
  readonly members: readonly FindingItem[];
}

export type ListItem = FindingItem | FoldItem;

export interface FindingSection {
  readonly section: SectionKey;
  /** Findings in this section, folded ones included. */
  readonly count: number;
  readonly items: readonly ListItem[];
}

/** Hints of one rule that share a line from this number on. */
const FOLD_FROM = 3;

/** `address:rule:name`, made unique where a rule speaks twice of a cell; `table` is the table's place on the sheet. */
export function keyedFindings(findings: readonly Finding[], table: number): readonly FindingItem[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const [cell] = finding.cells;
    const base = `${table}:${finding.rule}:${finding.name}:${cell ? `${cell.row},${cell.column}` : ''}`;
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    return { type: 'finding', key: times === 0 ? base : `${base}#${times}`, finding, fold: null };
  });
}

/** Sections that the table has, in sheet order. */
export function sectionStarts(sections: Sections): readonly { readonly section: SectionKey; readonly start: CellAddress }[] {
  const keys: readonly SectionKey[] = ['head', 'plan', 'goals', 'indicators'];
  return keys
    .flatMap((section) => {
      const start = sections[section];
      return start ? [{ section, start }] : [];
    })
    .sort((a, b) => compareCells(a.start, b.start));
}

/** The section whose rows hold the cell; what stands above the first belongs to it. `starts` as `sectionStarts` gives them. */
export function sectionOf(starts: ReturnType<typeof sectionStarts>, cell: CellAddress): SectionKey {
  let found: SectionKey = 'head';
  for (const { section, start } of starts) {
    if (start.row <= cell.row) found = section;
  }
  return found;
}

function foldHints(items: readonly FindingItem[], unfolded: readonly string[], table: number): readonly ListItem[] {
  const hints = new Map<string, FindingItem[]>();
  for (const item of items) {
    if (item.finding.severity !== 'info') continue;
    const members = hints.get(item.finding.rule);
    if (members) members.push(item);
    else hints.set(item.finding.rule, [item]);
  }
  return items.flatMap((item): ListItem[] => {
    const members = item.finding.severity === 'info' ? (hints.get(item.finding.rule) ?? []) : [];
    if (members.length < FOLD_FROM) return [item];
    if (members[0] !== item) return [];
    const key = `${table}:fold:${item.finding.rule}`;
    return [
      {
        type: 'fold',
        key,
        rule: item.finding.rule,
        unfolded: unfolded.includes(key),
        members: members.map((member) => ({ ...member, fold: key })),
      },
    ];
  });
}

/**
 * Findings (in sheet order, already filtered) grouped by section of the table. A fold stands where its first hint stands.
 * `unfolded` holds the keys of open folds.
 */
export function groupFindings(
  table: TargetTable,
  findings: readonly FindingItem[],
  unfolded: readonly string[],
  tableIndex: number,
): readonly FindingSection[] {
  const starts = sectionStarts(table.sections);
  const groups = new Map<SectionKey, ListItem[]>();
  for (const item of foldHints(findings, unfolded, tableIndex)) {
    const first = item.type === 'fold' ? item.members[0] : item;
    const [cell = table.sections.head] = first?.finding.cells ?? [];
    const section = sectionOf(starts, cell);
    const items = groups.get(section);
    if (items) items.push(item);
    else groups.set(section, [item]);
  }
  return starts.flatMap(({ section }) => {
    const items = groups.get(section) ?? [];
    const count = items.reduce((sum, item) => sum + (item.type === 'fold' ? item.members.length : 1), 0);
    return count > 0 ? [{ section, count, items }] : [];
  });
}

/** Everything the arrow keys stop at, top to bottom. */
export function focusableItems(sections: readonly FindingSection[]): readonly ListItem[] {
  return sections.flatMap(({ items }) =>
    items.flatMap((item): ListItem[] => (item.type === 'fold' && item.unfolded ? [item, ...item.members] : [item])),
  );
}
