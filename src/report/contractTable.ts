/** A checked table as the JSON of `check` gives it. */
import type { Finding, WorkbookFinding } from '../domain/finding';
import { columnKeys } from '../domain/targetTable';
import type { ColumnKey, Indicator } from '../domain/targetTable';
import type { TargetValue } from '../domain/targetValue';
import { qualifiedA1, rectToA1, toA1 } from '../grid/address';
import type { Edit } from '../grid/edit';
import { amountIn, contractUnit, levelLabel, oneLine, plainText, withoutSpace } from './contractText';
import type { ContractEdit, ContractFinding, ContractIndicator, ContractTable } from './contractTypes';
import type { TableReport } from './sheetReport';

/** Rebuilt key by key, so that nothing else a target may carry inside gets out. */
function toContractTarget(target: TargetValue): TargetValue {
  switch (target.type) {
    case 'number':
      return { type: 'number', operator: target.operator, number: target.number, unit: target.unit };
    case 'money':
      return { type: 'money', operator: target.operator, number: target.number, unit: target.unit };
    case 'range':
      return { type: 'range', from: target.from, to: target.to, unit: target.unit };
    case 'date':
      return { type: 'date', operator: target.operator, text: target.text };
    case 'period':
      return { type: 'period', from: target.from, to: target.to };
    case 'redacted':
      return { type: 'redacted' };
    default:
      return { type: target.type, text: target.text };
  }
}

function addresses(indicator: Indicator): Partial<Record<ColumnKey, string>> {
  const cells: Partial<Record<ColumnKey, string>> = {};
  for (const key of columnKeys) {
    const cell = indicator.cells[key];
    if (cell !== undefined) cells[key] = toA1(cell);
  }
  return cells;
}

function toContractIndicator(indicator: Indicator): ContractIndicator {
  return {
    level1: levelLabel(indicator.level1),
    level2: levelLabel(indicator.level2),
    level3: oneLine(indicator.level3),
    kind: indicator.kind,
    description: plainText(indicator.description),
    basis: plainText(indicator.basis),
    weight: plainText(indicator.weight),
    nature: plainText(indicator.nature),
    actual: plainText(indicator.actual),
    score: plainText(indicator.score),
    note: plainText(indicator.note),
    term: plainText(indicator.term),
    value: plainText(indicator.value),
    operator: indicator.operator,
    unit: indicator.unit,
    target: indicator.target === null ? null : toContractTarget(indicator.target),
    row: indicator.row + 1,
    cells: addresses(indicator),
  };
}

function toContractEdit(edit: Edit): ContractEdit {
  switch (edit.kind) {
    case 'set':
      return { cell: toA1(edit.cell), before: edit.before, after: edit.after };
    case 'insertRow':
      return { insertRow: edit.row + 1 };
    case 'deleteRow':
      return { deleteRow: edit.row + 1 };
  }
}

export function toContractFinding(finding: Finding): ContractFinding {
  const { rule, name, severity, cells, message, basis, fix } = finding;
  return {
    rule,
    name,
    severity,
    cells: cells.map(toA1),
    message,
    basis,
    fix: fix === null ? null : { title: fix.title, safe: fix.safe, edits: fix.edits.map(toContractEdit) },
  };
}

/** Of the whole workbook: cells carry their sheet, quoted. Nothing is mended across sheets. */
export function toContractWorkbookFinding(finding: WorkbookFinding): ContractFinding {
  const { rule, name, severity, cells, message, basis } = finding;
  return { rule, name, severity, cells: cells.map(({ sheet, cell }) => qualifiedA1(sheet, cell)), message, basis, fix: null };
}

/** All findings of the report are given: filter them first. */
export function toContractTable({ table, findings }: Pick<TableReport, 'table' | 'findings'>): ContractTable {
  const amountUnit = contractUnit(table.amountUnit?.value ?? null);
  const { budget } = table;
  return {
    range: rectToA1(table.range),
    form: table.form.id,
    kind: table.kind,
    selfEvaluation: table.selfEvaluation,
    title: plainText(table.title),
    budgetYear: table.budgetYear,
    unit: { code: plainText(table.unit.code), name: plainText(table.unit.name) },
    amountUnit,
    project: { code: withoutSpace(table.project.code), name: plainText(table.project.name) },
    budget: {
      total: amountIn(budget.total, amountUnit),
      fiscal: amountIn(budget.fiscal, amountUnit),
      other: amountIn(budget.other, amountUnit),
      usage: plainText(budget.usage),
    },
    plan: table.plan.map(({ label, percent }) => ({ label, percent: percent.value })),
    goals: table.goals.flatMap((goal) => plainText(goal) ?? []),
    indicators: table.indicators.map(toContractIndicator),
    findings: findings.map(toContractFinding),
  };
}
