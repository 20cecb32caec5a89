/** The head of a table: unit, project, money, plan, goals. */
import { cleanText, isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { AmountUnit } from '../domain/money';
import type { PlanPoint, TargetTable } from '../domain/targetTable';
import type { HeadField } from '../forms/formSchema';
import type { Lexicon } from '../forms/lexicon';
import type { CellAddress } from '../grid/address';
import { amountField, findAmountUnit, readSentence, unitInAnswer } from './amounts';
import { readGoals } from './goals';
import { type HeadLabel, findLabels } from './headLabels';
import type { HeadRegion } from './headRegion';
import { readPlan } from './plan';
import type { SheetView } from './sheetView';
import { readStages } from './stages';

export interface Head {
  readonly unit: TargetTable['unit'];
  readonly amountUnit: TargetTable['amountUnit'];
  readonly project: TargetTable['project'];
  readonly budget: TargetTable['budget'];
  readonly expenditure: TargetTable['expenditure'];
  readonly plan: readonly PlanPoint[];
  readonly stages: TargetTable['stages'];
  readonly goals: readonly Field<string>[];
  readonly planCell: CellAddress | null;
  readonly goalsCell: CellAddress | null;
  readonly labels: readonly HeadLabel[];
}

export function readHead(view: SheetView, lexicon: Lexicon, region: HeadRegion): Head {
  const labels = findLabels(view, lexicon, region.rows);
  const first = (field: HeadField) => chosen(lexicon, labels, field);
  const planLabel = labels.find((l) => l.fields.includes('plan'));
  const { goals, cell: goalsCell } = readGoals(view, region.rows, labels);
  const code = first('projectCode')?.answer ?? null;
  const money = readMoney(view, region, labels, first);
  return {
    unit: readUnit(view, lexicon, region, labels),
    ...money,
    expenditure: readExpenditure(labels, first('total'), money.amountUnit?.value ?? '元'),
    project: { code: code && withoutSpace(code), name: first('projectName')?.answer ?? null },
    plan: readPlan(view, region.rows, planLabel),
    stages: readStages(view, region.rows, labels),
    goals,
    planCell: planLabel?.cell ?? null,
    goalsCell,
    labels,
  };
}

/** Of several labels for one field the most specific word wins; among equals, the upper one. */
function chosen(lexicon: Lexicon, labels: readonly HeadLabel[], field: HeadField): HeadLabel | null {
  const order = [...lexicon.head.keys()];
  const candidates = labels.filter((l) => l.fields.includes(field));
  const filled = candidates.filter((l) => l.answer.value !== null);
  const pool = filled.length > 0 ? filled : candidates;
  return pool.reduce<HeadLabel | null>((best, l) => (best && order.indexOf(best.key) <= order.indexOf(l.key) ? best : l), null);
}

function withoutSpace(field: Field<string>): Field<string> {
  return field.value === null ? field : { ...field, value: field.value.normalize('NFKC').replace(/\s+/g, '') };
}

/** "[015001]武汉市…", "731001 张家口市…"; not "(2024年度)". */
const CODE_AND_NAME = /^(?:[[【(（](\d{3,})[\]】)）]|(\d{3,}))\s*(?!年)(\D*[\u4e00-\u9fff].*)$/s;

function codeAndName(text: string): { code: string; name: string } | null {
  const [, bracketed, bare, name] = CODE_AND_NAME.exec(cleanText(text)) ?? [];
  const code = bracketed ?? bare;
  return code === undefined || name === undefined ? null : { code, name: cleanText(name) };
}

/** "731001玉田县科学技术协会本级" under the title; else what 填报单位, 预算单位 … name. */
function readUnit(view: SheetView, lexicon: Lexicon, { rows, title }: HeadRegion, labels: readonly HeadLabel[]): TargetTable['unit'] {
  const firstLabel = Math.min(rows.bottom, ...labels.filter((l) => !l.fields.includes('unit')).map((l) => l.cell.row));
  for (let row = title ? title.cell.row + 1 : rows.top; row < firstLabel; row++) {
    for (let column = rows.left; column <= rows.right; column++) {
      const text = view.own(row, column);
      if (isBlank(text)) continue;
      const unit = codeAndName(text);
      const cell = { row, column };
      if (unit) return { code: { value: unit.code, text, cell }, name: { value: unit.name, text, cell } };
    }
  }
  const answer = chosen(lexicon, labels, 'unit')?.answer ?? null;
  const unit = codeAndName(answer?.value ?? '');
  if (answer && unit) return { code: { ...answer, value: unit.code }, name: { ...answer, value: unit.name } };
  return { code: null, name: answer };
}

type FirstLabel = (field: HeadField) => HeadLabel | null;

function readMoney(view: SheetView, region: HeadRegion, labels: readonly HeadLabel[], first: FirstLabel): Pick<Head, 'amountUnit' | 'budget'> {
  const sentence = first('budgetText')?.answer ?? null;
  if (sentence && !first('total')) return sentenceMoney(sentence);
  const total = first('total');
  const part = (field: HeadField) => below(labels, total, field) ?? first(field);
  const [fiscal, other] = [part('fiscal'), part('other')];
  const answers = [total, fiscal, other].map((label) => label?.answer ?? null);
  const amountUnit = findAmountUnit(view, region.rows) ?? unitInAnswer(answers);
  const unit: AmountUnit = amountUnit?.value ?? '元';
  const usage = first('usage')?.answer ?? usageBelow(view, region, labels);
  const budget = { total: amountField(total, unit), fiscal: amountField(fiscal, unit), other: amountField(other, unit), usage };
  return { amountUnit, budget };
}

/** 实施期资金总额 | 年度资金总额: where the parts stand twice, those in the column of the total are its own. */
function below(labels: readonly HeadLabel[], total: HeadLabel | null, field: HeadField): HeadLabel | null {
  const parts = total ? labels.filter((l) => l.fields.includes(field) && l.cell.row > total.cell.row) : [];
  if (parts.every((l) => l.cell.column === parts[0]?.cell.column)) return null;
  return parts.find((l) => l.cell.column === total?.cell.column) ?? null;
}

/** 基本支出 and 项目支出 of a department, in one column or one row with their total: elsewhere they are parts of something else. */
function readExpenditure(labels: readonly HeadLabel[], total: HeadLabel | null, unit: AmountUnit): Head['expenditure'] {
  const part = (key: string) => {
    const [only, ...more] = labels.filter((label) => label.key === key && isBeside(label, total));
    return only && more.length === 0 ? amountField(only, unit) : null;
  };
  return { basic: part('基本支出'), projects: part('项目支出') };
}

function isBeside(label: HeadLabel, total: HeadLabel | null): boolean {
  if (!total) return false;
  const [own, whole] = [label.answer.cell, total.answer.cell];
  const near = Math.abs(own.row - whole.row) <= 4;
  return (own.column === whole.column && near) || own.row === whole.row;
}

function sentenceMoney(sentence: Field<string>): Pick<Head, 'amountUnit' | 'budget'> {
  const { total, fiscal, other, usage } = readSentence(sentence.value ?? '');
  const unit = (total ?? fiscal)?.unit ?? null;
  return {
    amountUnit: unit && { ...sentence, value: unit },
    budget: {
      total: { ...sentence, value: total },
      fiscal: fiscal && { ...sentence, value: fiscal },
      other: other && { ...sentence, value: other },
      usage: { ...sentence, value: usage },
    },
  };
}

/** 预算规模及资金用途: the usage text stands below the amounts, in the section's second row. */
function usageBelow(view: SheetView, { rows }: HeadRegion, labels: readonly HeadLabel[]): Field<string> | null {
  const section = labels.find((l) => l.fields.includes('budgetSection'));
  if (!section) return null;
  const amounts = labels.find((l) => l.cell.row === section.cell.row && l.fields.includes('total'));
  const column = amounts?.cell.column ?? view.lastColumn(section.cell.row, section.cell.column) + 1;
  const firstRow = section.cell.row + (amounts ? 1 : 0);
  if (labels.some((l) => l.cell.row === firstRow && l.leading && l.key !== section.key)) return null;
  for (let row = firstRow; row <= rows.bottom; row++) {
    if (labels.some((l) => l.cell.row === row && l.leading && l.key !== section.key)) break;
    const text = view.own(row, column);
    if (!isBlank(text)) return { value: cleanText(text), text, cell: { row, column } };
  }
  return { value: null, text: '', cell: { row: firstRow, column } };
}
