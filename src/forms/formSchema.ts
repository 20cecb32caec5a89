/** A published form as data. A new province is a new file of this shape; no code. */
import * as z from 'zod/mini';
import { severities } from '../domain/finding';
import { columnKeys } from '../domain/targetTable';

/** Fields of a form's head that the reader looks for by their labels. */
export const headFields = [
  'projectCode', // 项目编码
  'projectName', // 项目名称
  'unit', // 填报单位, 预算单位 …
  'budgetSection', // 预算规模及资金用途: a section of its own, with the amounts and the usage text
  'budgetText', // 项目资金主要用途: one sentence that holds the amounts
  'total', // 预算数
  'fiscal', // 其中：财政资金
  'other', // 其他资金
  'usage', // 资金用途
  'plan', // 资金支出计划
  'goals', // 绩效目标
  'goalColumn', // 年度目标, 预期目标: heads a column inside the goals section
  'section', // any other label: known, so that it is no value, but not read
] as const;
export type HeadField = (typeof headFields)[number];

const words = z.array(z.string());

export const formSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** 表式名称 as shown to the user. */
  name: z.string(),
  kind: z.enum(['project', 'department']),
  /** Labels by which the form is known, white space and hints in brackets left out. */
  recognise: z.strictObject({
    head: words,
    columns: words,
    /** None of these may stand in the head. */
    without: z._default(words, []),
  }),
  /** Words of this form that the common lexicon lacks. */
  headWords: z._default(z.partialRecord(z.enum(headFields), words), {}),
  columnWords: z._default(z.partialRecord(z.enum(columnKeys), words), {}),
  /** Level 1 labels and the level 2 labels printed below them. */
  hierarchy: z.array(z.strictObject({ level1: z.string(), level2: words })),
  required: z.partialRecord(
    z.enum(['quantity', 'quality', 'timeliness', 'cost', 'benefit', 'satisfaction']),
    z.enum(severities),
  ),
  /** Milestones of a cumulative spending plan, in order; empty where the form has none. */
  planLabels: z._default(words, []),
  hasProjectCode: z.boolean(),
  hasBasis: z.boolean(),
});

export type Form = z.infer<typeof formSchema>;
/** As written in a form's file: what has a default may be left out. */
export type FormSource = z.input<typeof formSchema>;
