/** The budget as an amount that other amounts can be compared with. */
import type { Money } from '../../domain/money';
import type { TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../grid/address';

export interface KnownBudget {
  readonly money: Money;
  readonly cell: CellAddress;
}

/** null where the cell is blank or no amount, and where neither the sheet nor the cell says in which unit it is. */
export function knownBudget(table: TargetTable): KnownBudget | null {
  const { amountUnit, budget } = table;
  const total = budget.total;
  if (!total || total.value === null) return null;
  const unitStated = (amountUnit !== null && amountUnit.value !== null) || /[元万亿]/.test(total.text);
  return unitStated ? { money: total.value, cell: total.cell } : null;
}
