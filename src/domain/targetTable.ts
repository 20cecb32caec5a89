/** TargetTable 绩效目标表: one form on a worksheet, every field with the cell it came from. */
import type { CellAddress, Rect } from '../grid/address';
import type { Field } from './field';
import type { Severity } from './finding';
import type { IndicatorKind } from './indicatorKind';
import type { AmountUnit, Money } from './money';
import type { Operator, TargetValue } from './targetValue';

export type TableKind = 'project' | 'department'; // 项目 | 部门整体

/** Columns of the indicator block. `operator` and `unit` only where they have a column of their own. */
export const columnKeys = [
  'level1', 'level2', 'level3', 'description', 'value', 'basis', 'weight', 'nature',
  'actual', 'score', 'note', 'term', 'operator', 'unit',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Indicator 指标: one row of the block (one per value column where a form has several). */
export interface Indicator {
  /** 0-based sheet row. */
  readonly row: number;
  /** 一级, 二级, 三级指标. A label taken from above keeps the cell of that label. */
  readonly level1: Field<string> | null;
  readonly level2: Field<string> | null;
  readonly level3: Field<string> | null;
  readonly kind: IndicatorKind | null;
  readonly description: Field<string> | null; // 绩效指标描述
  readonly value: Field<string> | null; // 指标值, trimmed text as displayed
  readonly basis: Field<string> | null; // 指标值确定依据
  readonly weight: Field<string> | null; // 权重
  readonly nature: Field<string> | null; // 指标性质
  readonly actual: Field<string> | null; // 实际完成值
  readonly score: Field<string> | null; // 得分
  readonly note: Field<string> | null; // 备注
  readonly term: Field<string> | null; // 长期 / 年度
  readonly operator: Operator | null;
  readonly unit: string | null;
  /** null when the value is blank. */
  readonly target: TargetValue | null;
  /** The row's texts that go on in rows below, cut off by a page break; the fields above hold the whole. Absent where none does. */
  readonly tails?: readonly IndicatorTail[];
  /** Cell per column that the form has, the top-left cell of a merge; labels inherited from above: their own cell. */
  readonly cells: Readonly<Partial<Record<ColumnKey, CellAddress>>>;
}

/** The tail of a row cut in two: what one column of the row below holds. */
export interface IndicatorTail {
  readonly column: ColumnKey;
  /** The cell above, with its own text only. */
  readonly head: Field<string>;
  readonly tail: Field<string>;
}

/** A row of the form that names a kind but holds neither an indicator name nor a value. */
export interface EmptyCategory {
  readonly row: number;
  readonly level1: Field<string> | null;
  readonly level2: Field<string> | null;
  readonly kind: IndicatorKind | null;
}

/** One milestone of the spending plan 资金支出计划, cumulative percent points (25 for 25 %). */
export interface PlanPoint {
  readonly label: string;
  readonly percent: Field<number>;
}

export type KindDemand = 'quantity' | 'quality' | 'timeliness' | 'cost' | 'benefit' | 'satisfaction';

/** What the table's form asks for, so that a rule needs no form. */
export interface FormDemands {
  readonly id: string;
  /** "河北省预算项目绩效目标表" */
  readonly name: string;
  readonly hasProjectCode: boolean;
  readonly hasBasis: boolean;
  /** false where the indicator stands directly below level 1. */
  readonly hasLevel2: boolean;
  /** Level 2 labels that this form knows, normalised (`cleanLabel`), aliases included. */
  readonly level2Labels: readonly string[];
  /** Kinds asked for and how grave their absence is. */
  readonly required: Readonly<Partial<Record<KindDemand, Severity>>>;
  /** Milestone labels of a cumulative plan in order; [] where the form has none. */
  readonly planLabels: readonly string[];
  /** Sources that the unit accepts as they are; absent where it has no settings of its own. */
  readonly basisPhrases?: readonly string[];
  /** Words that the unit does not want in its tables. */
  readonly bannedPhrases?: readonly string[];
}

/** First cell of each section, for findings about the section as a whole. */
export interface Sections {
  readonly head: CellAddress;
  readonly plan: CellAddress | null;
  readonly goals: CellAddress | null;
  readonly indicators: CellAddress;
}

export interface TargetTable {
  readonly sheet: string;
  /** Title to last row. */
  readonly range: Rect;
  readonly form: FormDemands;
  readonly kind: TableKind;
  readonly selfEvaluation: boolean; // 自评表
  readonly title: Field<string> | null;
  /** Budget year 预算年度: stated on the sheet, else from the project codes of the workbook, else null. */
  readonly budgetYear: number | null;
  /** Carry-over project 结转项目: the code or the project's name opens with an earlier year than the budget year. */
  readonly carryOver: boolean;
  /** Division codes 区划码 in the project codes of the workbook's other tables, one per code. */
  readonly regionsElsewhere: readonly string[];
  readonly unit: { readonly code: Field<string> | null; readonly name: Field<string> | null }; // 填报单位
  readonly amountUnit: Field<AmountUnit> | null; // 单位：万元
  /** The code without any white space. */
  readonly project: { readonly code: Field<string> | null; readonly name: Field<string> | null };
  readonly budget: {
    readonly total: Field<Money> | null; // 预算数
    readonly fiscal: Field<Money> | null; // 财政资金
    readonly other: Field<Money> | null; // 其他资金
    readonly usage: Field<string> | null; // 资金用途
  };
  /** The two parts of a department's budget 部门整体: null where the form does not ask for them. */
  readonly expenditure: { readonly basic: Field<Money> | null; readonly projects: Field<Money> | null }; // 基本支出, 项目支出
  readonly plan: readonly PlanPoint[];
  /** Periods of a plan in stages 阶段性计划, as printed; [] where the form has none or none is filled in. */
  readonly stages: readonly Field<string>[];
  /** One per numbered item, number kept, even where several share a cell. [] when the goals cell is blank. */
  readonly goals: readonly Field<string>[];
  readonly sections: Sections;
  /** Columns the indicator block has. */
  readonly columns: readonly ColumnKey[];
  readonly indicators: readonly Indicator[];
  readonly emptyCategories: readonly EmptyCategory[];
}
