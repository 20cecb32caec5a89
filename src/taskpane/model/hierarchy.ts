/** The indicator hierarchy 一级→二级→三级 as a tree, with its gaps and the gravest finding of every row. */
import type { Field } from '../../domain/field';
import type { Finding, Severity } from '../../domain/finding';
import type { EmptyCategory, Indicator, TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../tasks/cellNames';
import { sameCell, toA1 } from '../../tasks/cellNames';
import { marksOf } from './marks';
import { graver } from './severity';

/** `empty`: the form names the kind and nobody filled it in. */
export type Gap = 'empty' | 'name' | 'value';

export interface TreeNode {
  readonly key: string;
  /** 1 for 一级指标; leaves are 三级指标 or empty kinds. */
  readonly level: number;
  /** null where the cell is blank. */
  readonly label: string | null;
  /** Target value of a leaf; null for branches and gaps. */
  readonly value: string | null;
  readonly gap: Gap | null;
  /** Gravest finding on the node's own cells. */
  readonly severity: Severity | null;
  /** Gravest finding on the node or anything below it. */
  readonly worst: Severity | null;
  readonly cell: CellAddress;
  readonly children: readonly TreeNode[];
}

interface Leaf {
  readonly row: number;
  readonly path: readonly (Field<string> | null)[];
  readonly node: TreeNode;
}

function filled(field: Field<string> | null): string | null {
  const text = field?.text.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
}

/** Labels that differ only in white space name the same branch. */
function branchName(field: Field<string> | null): string {
  return field?.text.replace(/\s/g, '') ?? '';
}

type SeverityAt = (cells: readonly CellAddress[]) => Severity | null;

function severityAt(findings: readonly Finding[]): SeverityAt {
  const byCell = new Map(marksOf(findings).map(({ cell, severity }) => [toA1(cell), severity]));
  return (cells) => cells.reduce<Severity | null>((worst, cell) => graver(worst, byCell.get(toA1(cell)) ?? null), null);
}

function leafPath(row: Indicator | EmptyCategory, hasLevel2: boolean): readonly (Field<string> | null)[] {
  return hasLevel2 ? [row.level1, row.level2] : [row.level1];
}

function indicatorLeaf(row: Indicator, table: TargetTable, gravest: SeverityAt, order: number): Leaf | null {
  const name = filled(row.level3);
  const value = filled(row.value);
  const cell = row.level3?.cell ?? row.cells.level3 ?? row.cells.value;
  if (!cell) return null;
  // Labels taken from above belong to the branch, so their findings show there.
  const own = Object.values(row.cells).filter((candidate) => candidate.row === row.row);
  const labels = [row.level1?.cell, row.level2?.cell];
  const cells = own.filter((candidate) => !labels.some((label) => label && sameCell(label, candidate)));
  const severity = gravest(cells);
  const path = leafPath(row, table.form.hasLevel2);
  const gap = name === null ? 'name' : value === null ? 'value' : null;
  return {
    row: row.row,
    path,
    node: { key: `row${order}`, level: path.length + 1, label: name, value, gap, severity, worst: severity, cell, children: [] },
  };
}

/** The row's last label is the leaf itself: "经济效益指标 未填写" stands below 效益指标. */
function emptyLeaf(row: EmptyCategory, table: TargetTable, gravest: SeverityAt, order: number): Leaf | null {
  const path = leafPath(row, table.form.hasLevel2).filter((label) => filled(label) !== null);
  const label = path[path.length - 1];
  if (!label) return null;
  const severity = gravest([label.cell]);
  return {
    row: row.row,
    path: path.slice(0, -1),
    node: {
      key: `empty${order}`,
      level: path.length,
      label: filled(label),
      value: null,
      gap: 'empty',
      severity,
      worst: severity,
      cell: label.cell,
      children: [],
    },
  };
}

/** Neighbouring leaves with the same label become one branch; a label that comes back later opens a branch of its own. */
function branches(leaves: readonly Leaf[], depth: number, prefix: string, gravest: SeverityAt): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let at = 0;
  while (at < leaves.length) {
    const first = leaves[at];
    if (!first) break;
    if (first.path.length <= depth) {
      nodes.push(first.node);
      at += 1;
      continue;
    }
    const name = branchName(first.path[depth] ?? null);
    let end = at + 1;
    while (end < leaves.length && belongs(leaves[end], depth, name)) end += 1;
    nodes.push(branch(leaves.slice(at, end), first, depth, `${prefix}${nodes.length}.`, gravest));
    at = end;
  }
  return nodes;
}

function belongs(leaf: Leaf | undefined, depth: number, name: string): boolean {
  return leaf !== undefined && leaf.path.length > depth && branchName(leaf.path[depth] ?? null) === name;
}

function branch(leaves: readonly Leaf[], first: Leaf, depth: number, key: string, gravest: SeverityAt): TreeNode {
  const field = first.path[depth] ?? null;
  const children = branches(leaves, depth + 1, key, gravest);
  const labelCells = leaves.flatMap((leaf) => leaf.path[depth]?.cell ?? []);
  const severity = gravest(labelCells);
  const worst = children.reduce<Severity | null>((found, child) => graver(found, child.worst), severity);
  const cell = field?.cell ?? first.node.cell;
  return { key, level: depth + 1, label: filled(field), value: null, gap: null, severity, worst, cell, children };
}

/** Top-level nodes in sheet order. */
export function indicatorTree(table: TargetTable, findings: readonly Finding[]): readonly TreeNode[] {
  const gravest = severityAt(findings);
  const leaves = [
    ...table.indicators.map((row, order) => indicatorLeaf(row, table, gravest, order)),
    ...table.emptyCategories.map((row, order) => emptyLeaf(row, table, gravest, order)),
  ];
  const ordered = leaves.filter((leaf): leaf is Leaf => leaf !== null).sort((a, b) => a.row - b.row);
  return branches(ordered, 0, 'node', gravest);
}

/** Nodes that can be seen while the branches in `closed` are shut, with what a tree view needs to say of each. */
export interface VisibleNode {
  readonly node: TreeNode;
  readonly parent: string | null;
  /** 1-based place among `size` siblings. */
  readonly place: number;
  readonly size: number;
  /** null for a leaf. */
  readonly expanded: boolean | null;
}

export function visibleNodes(nodes: readonly TreeNode[], closed: readonly string[], parent: string | null = null): readonly VisibleNode[] {
  return nodes.flatMap((node, index) => {
    const expanded = node.children.length > 0 ? !closed.includes(node.key) : null;
    const own: VisibleNode = { node, parent, place: index + 1, size: nodes.length, expanded };
    return expanded === true ? [own, ...visibleNodes(node.children, closed, node.key)] : [own];
  });
}
