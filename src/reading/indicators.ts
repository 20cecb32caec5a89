/** The rows of an indicator block → indicators, each field with its cell. */
import { cleanText, isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import { kindOf } from '../domain/indicatorKind';
import { canonicalLevel1, canonicalLevel2 } from '../domain/levelLabels';
import type { ColumnKey, EmptyCategory, Indicator, IndicatorTail } from '../domain/targetTable';
import { parseTarget } from '../domain/targetValue';
import type { CellAddress } from '../grid/address';
import type { BlockPart } from './blocks';
import type { ColumnSet } from './columnSets';
import { type LabelCell, type LevelTracker, type RowLevels, trackLevels } from './levels';
import type { SheetView } from './sheetView';
import { shiftOf } from './shiftedRow';
import { termOf } from './terms';

/** "……": a row the form prints to say that more may follow. */
const FILLER = /^[.…·⋯。\s]+$/;

function isFiller(texts: readonly string[]): boolean {
  return texts.every((text) => FILLER.test(text));
}

type Columns = ColumnSet['columns'];
type PlainKey = Exclude<ColumnKey, 'level1' | 'level2' | 'level3' | 'operator' | 'unit' | 'term'>;

export interface BlockContent {
  readonly indicators: readonly Indicator[];
  readonly emptyCategories: readonly EmptyCategory[];
}

/** One block in one column set. `parts` as cut at repeated headers. */
export function readIndicators(sheet: SheetView, parts: readonly BlockPart[], set: ColumnSet): BlockContent {
  const indicators: Indicator[] = [];
  const emptyCategories: EmptyCategory[] = [];
  const levels = trackLevels(set.columns.level2 === undefined);
  const sections = parts.map((part) => sectionLabel(sheet, part));
  const several = new Set(sections.map((s) => s?.value ?? '')).size > 1;
  for (const [index, part] of parts.entries()) {
    const term = set.term ?? (several ? (sections[index] ?? null) : null);
    if (several && sections[index]?.value !== sections[index - 1]?.value) levels.restart();
    const view = belowHeader(sheet, part.header.row);
    let shift = 0;
    for (const [position, row] of part.rows.entries()) {
      shift = shiftOf(view, set.columns, row, shift);
      const columns = slide(set.columns, shift);
      const afterBreak = index > 0 && position === 0;
      const last = indicators[indicators.length - 1];
      if (last && isContinuation(view, columns, row, last, afterBreak)) {
        indicators[indicators.length - 1] = joined(view, columns, row, last);
        continue;
      }
      const labels = shift > 0 ? slidLevels(view, columns, row, levels.next) : rowLevels(view, columns, row, levels.next);
      const indicator = indicatorAt(view, columns, row, labels, term);
      if (indicator) indicators.push(indicator);
      else if (isCategory(view, columns, row)) {
        emptyCategories.push({ row, ...labels, kind: kindOf(labels.level1?.value ?? null, labels.level2?.value ?? null) });
      }
    }
  }
  return { indicators, emptyCategories };
}

/** A header label merged down into the rows below is no content of theirs. */
function belowHeader(view: SheetView, headerRow: number): SheetView {
  const ownerOf: SheetView['ownerOf'] = (row, column) => {
    const owner = view.ownerOf(row, column);
    return owner.row <= headerRow && row > headerRow ? { row, column } : owner;
  };
  return { ...view, ownerOf };
}

/** The label left of the block: 长期绩效指标 / 年度绩效指标 tell two blocks apart. */
function sectionLabel(view: SheetView, part: BlockPart): Field<string> | null {
  const left = Math.min(...part.header.columns.map((c) => c.column));
  if (left === 0) return null;
  const cell = view.ownerOf(part.header.row, left - 1);
  return termOf(view.own(cell.row, cell.column), cell);
}

function slide(columns: Columns, shift: number): Columns {
  if (shift === 0) return columns;
  const slid: Partial<Record<ColumnKey, number>> = {};
  for (const key of Object.keys(columns) as ColumnKey[]) {
    const column = columns[key];
    if (column !== undefined && column - shift >= 0) slid[key] = column - shift;
  }
  return slid;
}

/** The cell that holds a column's content in this row; null where a merge of another column covers it. */
function cellOf(view: SheetView, columns: Columns, key: ColumnKey, row: number): CellAddress | null {
  const column = columns[key];
  if (column === undefined) return null;
  const owner = view.ownerOf(row, column);
  return owner.column === column ? owner : null;
}

function labelCell(view: SheetView, columns: Columns, key: 'level1' | 'level2', row: number): LabelCell | null {
  const cell = cellOf(view, columns, key, row);
  if (!cell) return null;
  const text = view.own(cell.row, cell.column);
  return FILLER.test(cleanText(text)) ? { text: '', cell } : { text, cell };
}

function rowLevels(view: SheetView, columns: Columns, row: number, next: LevelTracker['next']): RowLevels {
  return next(labelCell(view, columns, 'level1', row), labelCell(view, columns, 'level2', row));
}

/** Where the row has slid, the labels left of the name are known by their words, not by their place. */
function slidLevels(view: SheetView, columns: Columns, row: number, next: LevelTracker['next']): RowLevels {
  let level1: LabelCell | null = null;
  let level2: LabelCell | null = null;
  for (let column = 0; column < (columns.level3 ?? 0); column++) {
    const label = { text: view.own(row, column), cell: { row, column } };
    if (canonicalLevel1(label.text) !== null && !level1) level1 = label;
    else if (canonicalLevel2(label.text) !== null) level2 = label;
  }
  return next(level1, level2);
}

function fieldOf(view: SheetView, columns: Columns, key: ColumnKey, row: number): Field<string> | null {
  const cell = cellOf(view, columns, key, row);
  if (!cell) return null;
  const text = view.own(cell.row, cell.column);
  const value = cleanText(text);
  return { value: value === '' ? null : value, text, cell };
}

function nameField(field: Field<string> | null): Field<string> | null {
  if (field?.value == null) return field;
  return { ...field, value: cleanText(field.value.normalize('NFKC')).replace(/\n/g, '') };
}

/** Content that starts in this row, not in a merge that began above. */
function startsHere(field: Field<string> | null, row: number): boolean {
  return field?.value != null && field.cell.row === row;
}

function indicatorAt(view: SheetView, columns: Columns, row: number, labels: RowLevels, term: Field<string> | null): Indicator | null {
  const field = (key: ColumnKey) => fieldOf(view, columns, key, row);
  const level3 = nameField(field('level3'));
  const value = field('value');
  if (!startsHere(level3, row) && !startsHere(value, row)) return null;
  if (isFiller(JOINABLE.flatMap((key) => field(key)?.value ?? []))) return null;
  const parsed = parseTarget(value?.value ?? '', { operator: field('operator')?.value ?? null, unit: field('unit')?.value ?? null });
  const plain = (key: PlainKey) => field(key);
  return {
    row,
    level1: labels.level1,
    level2: labels.level2,
    level3,
    kind: kindOf(labels.level1?.value ?? null, labels.level2?.value ?? null),
    description: plain('description'),
    value,
    basis: plain('basis'),
    weight: plain('weight'),
    nature: plain('nature'),
    actual: plain('actual'),
    score: plain('score'),
    note: plain('note'),
    term: field('term') ?? term,
    operator: parsed.operator,
    unit: parsed.unit,
    target: parsed.target,
    cells: cellsOf(view, columns, row, labels),
  };
}

function cellsOf(view: SheetView, columns: Columns, row: number, labels: RowLevels): Indicator['cells'] {
  const cells: Partial<Record<ColumnKey, CellAddress>> = {};
  for (const key of Object.keys(columns) as ColumnKey[]) {
    const cell = cellOf(view, columns, key, row);
    if (cell) cells[key] = cell;
  }
  if (labels.level1) cells.level1 = labels.level1.cell;
  if (labels.level2) cells.level2 = labels.level2.cell;
  return cells;
}

/** A row that names a kind of its own: 经济效益指标 with nothing beside it. */
function isCategory(view: SheetView, columns: Columns, row: number): boolean {
  return (['level1', 'level2'] as const).some((key) => {
    const label = labelCell(view, columns, key, row);
    return label !== null && label.cell.row === row && !isBlank(label.text);
  });
}

const JOINABLE = ['level3', 'description', 'value', 'basis', 'note'] as const;

/**
 * The tail of a row cut in two by a page break: no labels and no target of its own, and each text goes on
 * one that the row above has. A name without a target is taken for a tail only right after a repeated header.
 */
function isContinuation(view: SheetView, columns: Columns, row: number, last: Indicator, afterBreak: boolean): boolean {
  if (isCategory(view, columns, row)) return false;
  const own = JOINABLE.filter((key) => startsHere(fieldOf(view, columns, key, row), row));
  if (own.length === 0) return false;
  // 2025年11月 | 底前: a value without a name can only be a tail where the page has just been broken.
  if (own.includes('value') && !(afterBreak && !own.includes('level3'))) return false;
  if (own.includes('level3') && !(afterBreak && own.length <= 2)) return false;
  return own.every((key) => last[key]?.value != null);
}

function joined(view: SheetView, columns: Columns, row: number, last: Indicator): Indicator {
  const texts: Partial<Record<(typeof JOINABLE)[number], Field<string>>> = {};
  const tails: IndicatorTail[] = [...(last.tails ?? [])];
  for (const key of JOINABLE) {
    const head = last[key];
    const tail = fieldOf(view, columns, key, row);
    if (head?.value == null || tail?.value == null || tail.cell.row !== row) continue;
    texts[key] = { ...head, value: head.value + tail.value };
    tails.push({ column: key, head, tail });
  }
  if (!texts.value) return { ...last, ...texts, tails };
  const own = (key: 'operator' | 'unit') => fieldOf(view, columns, key, last.row)?.value ?? null;
  return { ...last, ...texts, tails, ...parseTarget(texts.value.value ?? '', { operator: own('operator'), unit: own('unit') }) };
}
