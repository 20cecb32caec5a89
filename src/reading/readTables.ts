/** A worksheet → every target table on it. Never throws on what a user typed. */
import { cleanLabel } from '../domain/chineseText';
import type { TargetTable } from '../domain/targetTable';
import { columnKeys } from '../domain/targetTable';
import { genericForm, knownForms } from '../forms/allForms';
import type { Form } from '../forms/formSchema';
import { type Lexicon, labelKey, makeLexicon } from '../forms/lexicon';
import type { Rect } from '../grid/address';
import type { Grid } from '../grid/grid';
import { type Block, findBlocks } from './blocks';
import { statedYear } from './budgetYear';
import { columnSets } from './columnSets';
import { type HeadRegion, findHead } from './headRegion';
import { findHeaders } from './headerRows';
import { readIndicators } from './indicators';
import { readHead } from './readHead';
import { demandsOf, recogniseForm } from './recogniseForm';
import { type SheetView, viewSheet } from './sheetView';
import { skippedReason } from './skippedReason';

export interface SheetTables {
  /** Top to bottom, left to right. Budget years are those stated on the sheet (`withBudgetYear` settles the rest). */
  readonly tables: readonly TargetTable[];
  /** Why there is no table; null where there is one. */
  readonly skipped: string | null;
}

/** `extraForms` are looked at first: a user's own form outranks ours. */
export function readTables(grid: Grid, extraForms: readonly Form[] = []): SheetTables {
  const lexicon = extraForms.length > 0 ? makeLexicon([...extraForms, ...knownForms]) : commonLexicon;
  const view = viewSheet(grid);
  const blocks = findBlocks(view, lexicon, findHeaders(view, lexicon));
  const tables: TargetTable[] = [];
  const used: Block[] = [];
  let sheetYear: number | null = null;
  for (const block of blocks) {
    const region = findHead(view, lexicon, block, freeFrom(used, block));
    used.push(block);
    const table = readTable(view, lexicon, extraForms, block, region);
    sheetYear = table.budgetYear ?? sheetYear;
    tables.push({ ...table, budgetYear: sheetYear });
  }
  return { tables, skipped: tables.length > 0 ? null : skippedReason(view) };
}

const commonLexicon: Lexicon = makeLexicon(knownForms);

/** First row below the tables above that share columns with the block. */
function freeFrom(used: readonly Block[], block: Block): number {
  // Blocks come in sheet order: the last ones are the nearest.
  for (let i = used.length - 1; i >= 0; i--) {
    const other = used[i];
    if (other && other.left <= block.right && block.left <= other.right) return other.lastRow + 1;
  }
  return 0;
}

function readTable(view: SheetView, lexicon: Lexicon, extraForms: readonly Form[], block: Block, region: HeadRegion): TargetTable {
  const header = block.parts[0]?.header;
  const head = readHead(view, lexicon, region);
  const inside = (header?.columns ?? []).filter((c) => c.column >= region.rows.left && c.column <= region.rows.right);
  const sets = header ? columnSets(view, header, inside) : [];
  const contents = sets.map((set) => readIndicators(view, block.parts, set));
  const indicators = contents.flatMap((c) => c.indicators).sort((a, b) => a.row - b.row);
  const columns = columnKeys.filter((key) => sets.some((set) => set.columns[key] !== undefined));
  const title = cleanLabel(region.title?.value ?? '');
  const seen = {
    head: new Set(head.labels.map((l) => l.key)),
    columns: new Set(inside.map((c) => labelKey(c.label))),
    plan: new Set(head.plan.map((point) => point.label)),
  };
  // A user's own form that fits is meant, however well one of ours fits too.
  const form = recogniseForm(extraForms, seen) ?? recogniseForm(knownForms, seen);
  return {
    sheet: view.grid.sheet,
    range: rangeOf(region, block),
    form: demandsOf(form ?? genericForm, columns),
    kind: form?.kind ?? (/整体/.test(title) ? 'department' : 'project'),
    selfEvaluation: /自评/.test(title) || columns.includes('actual'),
    title: region.title,
    budgetYear: yearIn(view, region, head.labels[0]?.cell.row ?? region.rows.bottom + 1),
    carryOver: false,
    regionsElsewhere: [],
    unit: head.unit,
    amountUnit: head.amountUnit,
    project: head.project,
    budget: head.budget,
    expenditure: head.expenditure,
    plan: head.plan,
    stages: head.stages,
    goals: head.goals,
    sections: {
      head: { row: region.rows.top, column: region.rows.left },
      plan: head.planCell,
      goals: head.goalsCell,
      indicators: { row: header?.row ?? region.rows.top, column: block.left },
    },
    columns,
    indicators,
    emptyCategories: emptyInAll(contents.map((c) => c.emptyCategories), indicators.map((i) => i.row)),
  };
}

/** With several value columns a row is empty only where it is so for each. */
function emptyInAll(lists: readonly TargetTable['emptyCategories'][], filled: readonly number[]): TargetTable['emptyCategories'] {
  const rows = new Set(filled);
  return (lists[0] ?? []).filter((category) => !rows.has(category.row));
}

function rangeOf(region: HeadRegion, block: Block): Rect {
  return { top: region.rows.top, left: region.rows.left, bottom: block.lastRow, right: region.rows.right };
}

/** Title, the lines below it, and cover lines above the table: all that stands above the first label. */
function yearIn(view: SheetView, region: HeadRegion, firstLabelRow: number): number | null {
  for (let row = firstLabelRow - 1; row >= region.from; row--) {
    for (let column = 0; column < (view.grid.rows[row]?.length ?? 0); column++) {
      const year = statedYear(view.own(row, column));
      if (year !== null) return year;
    }
  }
  return null;
}
