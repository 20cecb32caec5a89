/** What a rule is: words for people, and a pure function from a table to findings. */
import type { Finding, Fix, Severity } from '../domain/finding';
import type { TargetTable } from '../domain/targetTable';
import type { CellAddress } from '../grid/address';
import type { RuleExamples } from './example';

export const ruleGroups = [
  'structure', // 结构与完整性
  'coverage', // 必设指标
  'budget', // 预算与金额
  'plan', // 资金支出计划
  'value', // 指标值写法
  'direction', // 方向
  'classification', // 指标归类
  'naming', // 名称与重复
  'basis', // 指标值确定依据
  'code', // 项目编码
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** How much of a sheet a rule looks at before it speaks. */
export type RuleScope = 'table' | 'row' | 'cell';

/** The part of a rule that is made for reading. */
export interface RuleDoc {
  /** "P401" */
  readonly code: string;
  /** Kebab-case name of the bad pattern, "plan-over-100". */
  readonly name: string;
  readonly title: string;
  /** As a rule; a finding may be milder (carry-over projects) or follow the form. */
  readonly severity: Severity;
  readonly group: RuleGroup;
  readonly scope: RuleScope;
  /** One sentence. */
  readonly why: string;
  /** Document a reviewer would cite. */
  readonly basis: string;
  /** Templates with {placeholders}. */
  readonly messages: Readonly<Record<string, string>>;
  readonly examples: RuleExamples;
  /** The rule also speaks about tables whose content is 涉密. */
  readonly speaksWhenRedacted: boolean;
}

/** `message` is the key of the template used. */
export type ReportFinding = (finding: Finding, message: string) => void;

export interface Rule extends RuleDoc {
  /** Pure: never changes the table, gives the same findings every time. */
  readonly check: (table: TargetTable, report: ReportFinding) => void;
}

/** "{m} {v}超出100%" → "m" | "v". */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Data<Template extends string> = [Placeholders<Template>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Placeholders<Template>, string | number>> };

/** What a check hands to `report`: the message by its key, with exactly the data that its template asks for. */
export type Report<Messages extends Readonly<Record<string, string>>> = {
  readonly [Key in keyof Messages & string]: {
    readonly message: Key;
    /** The first is the one a person would change. */
    readonly cells: readonly CellAddress[];
    readonly severity?: Severity;
    readonly fix?: Fix | null;
    /** Other ways, best first, where the user decides; where `fix` is null the first of them takes its place. */
    readonly choices?: readonly (Fix | null)[];
  } & Data<Messages[Key]>;
}[keyof Messages & string];

/** A rule as its file writes it. */
export interface RuleSource<Messages extends Readonly<Record<string, string>>>
  extends Omit<RuleDoc, 'messages' | 'speaksWhenRedacted'> {
  readonly messages: Messages;
  readonly speaksWhenRedacted?: true;
  readonly check: (table: TargetTable, report: (finding: Report<Messages>) => void) => void;
}

/** A wrong message key or a missing placeholder does not compile. */
export function defineRule<const Messages extends Readonly<Record<string, string>>>(source: RuleSource<Messages>): Rule {
  const { code, name, basis, messages } = source;
  return {
    ...source,
    speaksWhenRedacted: source.speaksWhenRedacted ?? false,
    check(table, report) {
      source.check(table, ({ message, data, cells, severity = source.severity, ...ways }) => {
        const text = fill(messages[message] ?? message, data ?? {});
        const given: readonly (Fix | null)[] = [ways.fix ?? null, ...(ways.choices ?? [])];
        const [fix = null, ...choices] = given.filter((way) => way !== null);
        report({ rule: code, name, severity, cells, message: text, basis, fix, choices }, message);
      });
    },
  };
}

function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([^{}]+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
