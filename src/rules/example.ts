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
  readonly project?: string;
  /** 预算年度, printed in the title. */
  readonly year?: number;
  /** Amounts as displayed, in `unit`. `null` leaves the cell blank. */
  readonly budget?: { readonly total: string | null; readonly fiscal?: string | null; readonly other?: string | null };
  readonly usage?: string;
  /** One text per milestone (3月底, 6月底, 10月底, 12月底), as displayed; null for a blank cell. */
  readonly plan?: readonly (string | null)[];
  readonly goals?: readonly string[];
  readonly indicators?: readonly ExampleIndicator[];
}

export interface RuleExamples {
  readonly wrong: readonly RuleExample[];
  readonly right: readonly RuleExample[];
}
