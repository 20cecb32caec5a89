/** What one unit agrees on for its own tables: rules, units of measure, sources, required kinds, words it does not use. */
import * as z from 'zod/mini';
import { severities } from '../domain/finding';
import type { Severity } from '../domain/finding';
import type { KindDemand } from '../domain/targetTable';
import { ruleSettingsSchema } from './ruleSettings';

/** What is shown: everything before handing in, or for a quick look only what would be sent back. */
export const presets = {
  all: { label: '报送前（全部）', minimum: 'info' },
  errors: { label: '只看错误', minimum: 'error' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly minimum: Severity }>>;

/** Kinds as a settings file names them, with the words for them. */
export const kindNames: Readonly<Record<KindDemand, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

const kinds = ['quantity', 'quality', 'timeliness', 'cost', 'benefit', 'satisfaction'] as const satisfies readonly KindDemand[];

const MOST_ENTRIES = 500;

function words(longest: number, pattern: RegExp, advice: string) {
  const text = z.string().check(z.trim(), z.minLength(1, '不能为空'), z.maxLength(longest, `不超过${longest}个字`), z.regex(pattern, advice));
  return z._default(z.array(text).check(z.maxLength(MOST_ENTRIES, `不超过${MOST_ENTRIES}项`)), []);
}

export const unitSettingsSchema = z.strictObject({
  ...ruleSettingsSchema.shape,
  preset: z._default(z.enum(['all', 'errors']), 'all'),
  /** Units of measure 计量单位 beside the known ones. */
  units: words(10, /^[^\d\s≥≤><=%％]+$/, '计量单位不含数字、空格和比较符号，例如“盏次”'),
  /** Sources 指标值确定依据 that this unit accepts: E902 and E904 spare them. */
  basisPhrases: words(60, /^[^]{2,}$/, '至少两个字，例如“2025年工作要点（讨论稿）”'),
  /** In place of what the form asks for. */
  requiredKinds: z._default(z.partialRecord(z.enum(kinds), z.enum(['off', ...severities])), {}),
  /** Words that a table of this unit should not hold: T1209 speaks of them. */
  bannedPhrases: words(60, /^[^]{2,}$/, '至少两个字：一个字容易误伤其他词'),
});

export type UnitSettings = Readonly<z.infer<typeof unitSettingsSchema>>;

export const defaultUnitSettings: UnitSettings = { rules: {}, preset: 'all', units: [], basisPhrases: [], requiredKinds: {}, bannedPhrases: [] };

/** Less grave findings are left out. */
export function minimumOf({ preset }: UnitSettings): Severity {
  return presets[preset].minimum;
}

export type ReadUnitSettings =
  | { readonly ok: true; readonly settings: UnitSettings }
  /** One sentence per place that needs another look: "rules.V505：…". */
  | { readonly ok: false; readonly problems: readonly string[] };

/** `input`: what a settings file or a stored text holds, parsed as JSON. Never throws. */
export function readUnitSettings(input: unknown): ReadUnitSettings {
  const result = unitSettingsSchema.safeParse(input);
  if (result.success) return { ok: true, settings: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, input));
  return { ok: false, problems: [...new Set(problems)] };
}

type Issue = z.core.$ZodIssue;

const wholeFile = '整个文件';

/** ["units", 2] → "units 第3项" */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === 'number' ? ` 第${part + 1}项` : `.${String(part)}`)).join('').replace(/^\./, '');
  return place === '' ? wholeFile : place;
}

const typeNames: Readonly<Record<string, string>> = {
  string: '用引号括起的文字',
  array: '用方括号 [ ] 括起的列表',
  object: '用花括号 { } 括起的内容',
  record: '用花括号 { } 括起的内容',
};

function problemsOf(issue: Issue, input: unknown): readonly string[] {
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${placeOf([...issue.path, key])}：${issue.path.length === 0 ? '没有这一项' : keyAdvice(issue.path)}`);
    case 'invalid_value':
      return [`${place}：应为 ${issue.values.map(String).join('、')} 之一${current(issue.path, input)}`];
    case 'invalid_type':
      return [`${place}：应为${typeNames[issue.expected] ?? '另一种内容'}${current(issue.path, input)}`];
    case 'invalid_key':
      return [`${place}：${keyAdvice(issue.path)}`];
    default:
      return [`${place}：${issue.message}`];
  }
}

function keyAdvice([top]: readonly PropertyKey[]): string {
  return top === 'requiredKinds' ? `名称应为 ${kinds.join('、')} 之一` : '规则编号应为一个字母加三到四位数字，例如 P401';
}

const LONGEST_QUOTE = 20;

/** What stands there now, where it is short enough to quote. */
function current(path: readonly PropertyKey[], input: unknown): string {
  let value: unknown = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return '';
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  if (value === null) return '，现在是 null';
  if (typeof value === 'string') return value.length <= LONGEST_QUOTE ? `，现在是“${value}”` : '';
  return typeof value === 'number' || typeof value === 'boolean' ? `，现在是 ${String(value)}` : '';
}
