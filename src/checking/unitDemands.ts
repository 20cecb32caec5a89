/** A table as a unit with settings of its own reads and wants it. */
import { squash } from '../domain/chineseText';
import type { FormDemands, Indicator, KindDemand, TargetTable } from '../domain/targetTable';
import { parseTarget } from '../domain/targetValue';
import type { TargetValue } from '../domain/targetValue';
import type { Severity } from '../domain/finding';
import type { UnitSettings } from './unitSettings';

/** The very same table where the settings ask for nothing of this sort. */
export function withUnitDemands(table: TargetTable, settings: UnitSettings): TargetTable {
  const { units, basisPhrases, bannedPhrases, requiredKinds } = settings;
  const own = [units, basisPhrases, bannedPhrases, Object.keys(requiredKinds)].some((list) => list.length > 0);
  if (!own) return table;
  const form = { ...table.form, required: withRequired(table.form.required, requiredKinds), basisPhrases, bannedPhrases };
  return { ...table, form, indicators: table.indicators.map((indicator) => withOwnUnit(indicator, longestFirst(units))) };
}

function withRequired(required: FormDemands['required'], own: UnitSettings['requiredKinds']): FormDemands['required'] {
  const merged: Partial<Record<KindDemand, Severity | 'off'>> = { ...required, ...own };
  const kept = Object.entries(merged).filter((entry): entry is [KindDemand, Severity] => entry[1] !== 'off');
  return Object.fromEntries(kept);
}

function longestFirst(units: readonly string[]): readonly string[] {
  return units.map(squash).sort((a, b) => b.length - a.length);
}

/** Read in place of a unit of one's own; what it says of the number is put back with the unit's own name. */
const STAND_IN = '个';

function withOwnUnit(indicator: Indicator, units: readonly string[]): Indicator {
  const { target, value, level3 } = indicator;
  if (target?.type === 'unreadable') {
    const text = squash(value?.value ?? '');
    for (const unit of units) {
      const read = readWithUnit(text, unit);
      if (read) return { ...indicator, ...read, operator: indicator.operator ?? read.operator };
    }
  }
  if (target?.type === 'number' && target.unit === null) {
    const hints = squash(level3?.value ?? '').match(/\([^()]*\)/g) ?? [];
    const unit = hints.map((hint) => hint.slice(1, -1)).find((hint) => units.includes(hint));
    if (unit !== undefined) return { ...indicator, unit, target: { ...target, unit } };
  }
  return indicator;
}

/** "≥20盏次以上": the unit must follow a number, and nothing but a bound may follow the unit. */
function readWithUnit(text: string, unit: string): Pick<Indicator, 'operator' | 'unit' | 'target'> | null {
  const at = text.lastIndexOf(unit);
  if (at <= 0 || !/\d$/.test(text.slice(0, at))) return null;
  const { operator, target } = parseTarget(`${text.slice(0, at)}${STAND_IN}${text.slice(at + unit.length)}`);
  return isCounted(target) ? { operator, unit, target: { ...target, unit } } : null;
}

function isCounted(target: TargetValue | null): target is Extract<TargetValue, { readonly type: 'number' | 'range' }> {
  return (target?.type === 'number' || target?.type === 'range') && target.unit === STAND_IN;
}
