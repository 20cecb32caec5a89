/** Rules about the tables of a workbook together: the same code twice, one table copied from another. */
import type { Severity, SheetCell, WorkbookFinding } from '../domain/finding';
import type { TargetWorkbook } from '../domain/targetWorkbook';
import type { WorkbookExamples } from './example';
import { fillTemplate } from './rule';
import type { MessageData, RuleWords } from './rule';

export interface WorkbookRuleDoc extends RuleWords {
  readonly examples: WorkbookExamples;
}

/** `message` is the key of the template used. */
export type ReportWorkbookFinding = (finding: WorkbookFinding, message: string) => void;

export interface WorkbookRule extends WorkbookRuleDoc {
  /** Pure: never changes the tables, gives the same findings every time. */
  readonly check: (workbook: TargetWorkbook, report: ReportWorkbookFinding) => void;
}

type WorkbookReport<Messages extends Readonly<Record<string, string>>> = {
  readonly [Key in keyof Messages & string]: {
    readonly message: Key;
    /** The first is the one a person would change. */
    readonly cells: readonly SheetCell[];
    readonly severity?: Severity;
  } & MessageData<Messages[Key]>;
}[keyof Messages & string];

/** A rule as its file writes it; group and scope are those of every such rule. */
interface WorkbookRuleSource<Messages extends Readonly<Record<string, string>>>
  extends Omit<WorkbookRuleDoc, 'messages' | 'group' | 'scope'> {
  readonly messages: Messages;
  readonly check: (workbook: TargetWorkbook, report: (finding: WorkbookReport<Messages>) => void) => void;
}

/** A wrong message key or a missing placeholder does not compile. */
export function defineWorkbookRule<const Messages extends Readonly<Record<string, string>>>(source: WorkbookRuleSource<Messages>): WorkbookRule {
  const { code, name, basis, messages } = source;
  return {
    ...source,
    group: 'workbook',
    scope: 'workbook',
    check(workbook, report) {
      source.check(workbook, ({ message, data, cells, severity = source.severity }) => {
        const text = fillTemplate(messages[message] ?? message, data ?? {});
        report({ rule: code, name, severity, cells, message: text, basis }, message);
      });
    },
  };
}
