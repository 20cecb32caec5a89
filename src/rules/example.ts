/** A small table that shows a rule at work: executed by the tests, shown in the pane. */

/** level 1, level 2, level 3, value, basis, description; what is left out gets an ordinary text. */
export type ExampleIndicator = readonly [
  level1: string,
  level2: string,
  level3: string,
  value: string,
  basis?: string,
  description?: string,
];

/** A compact 预算项目绩效目标表; everything not given is filled with ordinary content that no rule minds. */
export interface RuleExample {
  /** What is to be seen here, for the reader of the example. */
  readonly note?: string;
  readonly unit?: '元' | '万元';
  readonly code?: string;
  /** Project codes of the workbook's other tables. */
  readonly otherCodes?: readonly string[];
  readonly project?: string;
  /** 预算年度, printed in the title. */
  readonly year?: number;
  /** Amounts as displayed, in `unit`. `null` leaves the cell blank. */
  readonly budget?: { readonly total: string | null; readonly fiscal?: string | null; readonly other?: string | null };
  /** A 部门整体支出绩效目标表 instead, amounts in 万元: 基本支出, 项目支出, 资金总额. Of the rest only `indicators` and `stages` count. */
  readonly department?: { readonly basic: string | null; readonly projects: string | null; readonly total: string | null };
  /** Periods of a department's 阶段性计划. */
  readonly stages?: readonly string[];
  readonly usage?: string;
  /** One text per milestone (3月底, 6月底, 10月底, 12月底), as displayed; null for a blank cell. */
  readonly plan?: readonly (string | null)[];
  readonly goals?: readonly string[];
  readonly indicators?: readonly ExampleIndicator[];
  /** Of a unit's own settings. */
  readonly basisPhrases?: readonly string[];
  readonly bannedPhrases?: readonly string[];
}

/** One table of a workbook in an example. */
export interface WorkbookExampleTable extends Omit<RuleExample, 'note'> {
  /** Name of its sheet; 表1, 表2 … where left out. */
  readonly sheet?: string;
  /** As printed; the project's own title where left out. */
  readonly title?: string;
  /** 填报单位 with its code in front. */
  readonly reportingUnit?: string;
}

/** A workbook of a few compact tables, one per sheet. */
export interface WorkbookExample {
  readonly note?: string;
  readonly tables: readonly WorkbookExampleTable[];
  /** Lines of a sheet 目录 in front of the tables. */
  readonly contents?: readonly string[];
}

export interface WorkbookExamples {
  readonly wrong: readonly WorkbookExample[];
  readonly right: readonly WorkbookExample[];
}

export interface RuleExamples {
  readonly wrong: readonly RuleExample[];
  readonly right: readonly RuleExample[];
}
