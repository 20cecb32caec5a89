/** The JSON of `check`, key by key: strict, so that a key too many fails like a key too few. */
import * as z from 'zod';
import { severities } from '../../src/domain/finding';
import { indicatorKinds } from '../../src/domain/indicatorKind';
import { columnKeys } from '../../src/domain/targetTable';

const A1 = /^[A-Z]{1,3}[1-9]\d*$/;
const address = z.string().regex(A1);
const range = z.string().regex(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
const qualified = z.string().regex(/^'.+'![A-Z]{1,3}[1-9]\d*$/);

/** Trimmed and not empty: blank is null. */
const filled = z.string().refine((text) => text !== '' && text === text.trim(), 'blank or not trimmed');
const text = filled.nullable();
const label = z.string().regex(/^\S+$/).nullable();
const row = z.int().min(1);
const operator = z.enum(['≥', '≤', '>', '<', '=']).nullable();
const amountUnit = z.enum(['元', '万元', '亿元']);

const target = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), operator, number: z.number(), unit: text }),
  z.strictObject({ type: z.literal('range'), from: z.number(), to: z.number(), unit: text }),
  z.strictObject({ type: z.literal('money'), operator, number: z.number(), unit: amountUnit }),
  z.strictObject({ type: z.literal('date'), operator, text: filled }),
  z.strictObject({ type: z.literal('period'), from: filled, to: filled }),
  z.strictObject({ type: z.literal('qualitative'), text: filled }),
  z.strictObject({ type: z.literal('redacted') }),
  z.strictObject({ type: z.literal('unreadable'), text: filled }),
]);

const indicator = z
  .strictObject({
    level1: label,
    level2: label,
    level3: z.string().regex(/^\S(.*\S)?$/).nullable(),
    kind: z.enum(indicatorKinds).nullable(),
    description: text,
    basis: text,
    weight: text,
    nature: text,
    actual: text,
    score: text,
    note: text,
    term: text,
    value: text,
    operator,
    unit: text,
    target: target.nullable(),
    row,
    cells: z.partialRecord(z.enum(columnKeys), address),
  })
  .refine(({ value, target: understood }) => (value === null) === (understood === null), 'a target goes with its value');

const edit = z.union([
  z.strictObject({ cell: address, before: z.string(), after: z.string() }),
  z.strictObject({ insertRow: row }),
  z.strictObject({ deleteRow: row }),
]);

function finding(cell: z.ZodString) {
  return z.strictObject({
    rule: z.string().regex(/^[A-Z]\d{3,4}$/),
    name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    severity: z.enum(severities),
    cells: z.array(cell).min(1),
    message: filled,
    basis: filled,
    fix: z.strictObject({ title: filled, safe: z.boolean(), edits: z.array(edit).min(1) }).nullable(),
  });
}

const table = z.strictObject({
  range,
  form: z.string().regex(/^[a-z][a-z0-9-]*$/),
  kind: z.enum(['project', 'department']),
  selfEvaluation: z.boolean(),
  title: text,
  budgetYear: z.int().min(2000).max(2099).nullable(),
  unit: z.strictObject({ code: text, name: text }),
  amountUnit: z.enum(['元', '万元']).nullable(),
  project: z.strictObject({ code: label, name: text }),
  budget: z.strictObject({ total: z.number().nullable(), fiscal: z.number().nullable(), other: z.number().nullable(), usage: text }),
  plan: z.array(z.strictObject({ label: filled, percent: z.number().nullable() })),
  goals: z.array(filled),
  indicators: z.array(indicator),
  findings: z.array(finding(address)),
});

const count = z.int().min(0);

export const contractSchema = z.strictObject({
  schemaVersion: z.literal(1),
  files: z.array(
    z.strictObject({
      path: z.string().min(1),
      error: filled.nullable(),
      sheets: z.array(z.strictObject({ name: z.string().min(1), skipped: filled.nullable(), tables: z.array(table) })),
      findings: z.array(finding(qualified)),
    }),
  ),
  summary: z.strictObject({ files: count, tables: count, errors: count, warnings: count, infos: count }),
});

export type ContractJson = z.infer<typeof contractSchema>;
