/** What the rules ask about the texts of one indicator row. */
import { squash } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { ColumnKey, Indicator, TargetTable } from '../domain/targetTable';
import { hasDigit, parseTarget } from '../domain/targetValue';
import { isKnownUnit } from '../domain/units';
import type { CellAddress } from '../grid/address';

/** Text as read, "" for a blank or missing field. */
export function textOf(field: Field<string> | null): string {
  return field?.value ?? '';
}

/** Name of the row for a message: 三级指标, else the label above it. */
export function nameOf(indicator: Indicator): string {
  return textOf(indicator.level3) || textOf(indicator.level2) || textOf(indicator.level1);
}

/** 三级指标 for comparing: no white space, no hint in brackets or % at its end ("完成率（%）" → "完成率"). */
export function bareName(indicator: Indicator): string {
  return squash(textOf(indicator.level3)).replace(/(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|[%:])+$/, '');
}

/** The value as a message quotes it: with its operator and unit where the form has columns of their own for them. */
export function showValue(indicator: Indicator): string {
  const { operator, unit, value, cells } = indicator;
  const text = textOf(value);
  const before = cells.operator && operator !== null && parseTarget(text).operator === null ? operator : '';
  const after = cells.unit && unit !== null && parseTarget(text).unit === null ? unit : '';
  return `${before}${text}${after}`;
}

const operatorsOnly =
  /^(?:[≥≧⩾≤≦⩽<>=]|不少于|不低于|不小于|大于等于|大于|高于|超过|至少|不超过|不高于|不大于|小于等于|小于|低于|等于|以上|以下|以内)*/;

/** "—" or "/": a blank that was filled in. */
const dash = /^[-\u2010-\u2015\u2212_/\\~*、.…]+$/;
/** A kind that does not apply is often said in words, in the name and in the value. */
const notApplicable = /^(?:无|暂无|不涉及|不适用)$/;

function saysNothing(text: string, other: string): boolean {
  return dash.test(text) || (notApplicable.test(text) && (other === '' || dash.test(other) || notApplicable.test(other)));
}

/** False for a blank cell and for one that holds only an operator, a unit or both: the number is still to be filled in. */
export function hasValue(indicator: Indicator): boolean {
  const text = squash(textOf(indicator.value));
  if (text === '' || saysNothing(text, squash(textOf(indicator.level3)))) return false;
  if (hasDigit(text)) return true;
  const rest = text.replace(operatorsOnly, '');
  return rest !== '' && !isKnownUnit(rest);
}

export function hasName(indicator: Indicator): boolean {
  const name = squash(textOf(indicator.level3));
  return name !== '' && !saysNothing(name, squash(textOf(indicator.value)));
}

/** Most rules ask for the same rows of the same table. */
const filled = new WeakMap<TargetTable, readonly Indicator[]>();

/** Rows with a name and a value: those that say something that can be judged. */
export function filledIndicators(table: TargetTable): readonly Indicator[] {
  const known = filled.get(table);
  if (known) return known;
  const rows = table.indicators.filter((indicator) => hasName(indicator) && hasValue(indicator));
  filled.set(table, rows);
  return rows;
}

const redacted = /^\(?涉密(?:内容|信息|项目)?\)?$/;

/** "涉密", also numbered ("1.涉密"). */
export function isRedactedText(text: string): boolean {
  return redacted.test(squash(text).replace(/^\d+[.、)]?/, ''));
}

/** The row's cell in a column; for a column that the form lacks, the row's name or the indicator block's first cell. */
export function cellOf(table: TargetTable, indicator: Indicator, column: ColumnKey): CellAddress {
  const { cells } = indicator;
  return cells[column] ?? cells.level3 ?? cells.value ?? { row: indicator.row, column: table.sections.indicators.column };
}
