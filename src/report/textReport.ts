/** The report of `check` for people: file, sheet, table, findings by severity; at most 100 columns wide. */
import { severities } from '../domain/finding';
import type { ContractEdit, ContractFile, ContractFinding, ContractSheet, ContractSummary, ContractTable } from './contractTypes';
import { countFindings, severityNames } from './counts';
import type { Counts } from './counts';
import { lineWidth, wrapText } from './wrapText';


/** A finding that speaks once for many rows would fill the screen with addresses. */
const MOST_CELLS = 12;

function countsLine(counts: Counts): string {
  return severities.map((severity) => `${severityNames[severity]} ${counts[severity]}`).join('  ');
}

function cellList(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join(' ');
  return cells.length > MOST_CELLS ? `${shown} 等 ${cells.length} 处` : shown;
}

function editWords(edit: ContractEdit): string {
  if ('insertRow' in edit) return `在第 ${edit.insertRow} 行前插入一行`;
  if ('deleteRow' in edit) return `删除第 ${edit.deleteRow} 行`;
  return edit.after === '' ? `清空 ${edit.cell}` : `${edit.cell} 改为“${edit.after}”`;
}

/** Long texts before and after say more in the sheet than here. */
const MOST_EDIT_TEXT = 40;

function fixWords(finding: ContractFinding): string | null {
  if (finding.fix === null) return null;
  const { title, safe, edits } = finding.fix;
  const words = edits.map(editWords);
  const detail = words.length <= 4 && words.every((word) => word.length <= MOST_EDIT_TEXT) ? `（${words.join('；')}）` : '';
  return `${title}${detail}${safe ? '，不改变原意' : '，请您确认'}`;
}

function findingLines(finding: ContractFinding, lead: string): readonly string[] {
  const fix = fixWords(finding);
  return [
    ...wrapText(lead, `${cellList(finding.cells)}  ${finding.message}`),
    ...(fix === null ? [] : wrapText(`${' '.repeat(lead.length)}改正：`, fix)),
  ];
}

/** Findings of one rule together: its code once in front, its basis once behind. */
function ruleLines(findings: readonly ContractFinding[], indent: string): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const lead = `${indent}${first.rule.padEnd(7)}`;
  const blank = ' '.repeat(lead.length);
  const lines = findings.flatMap((finding, index) => findingLines(finding, index === 0 ? lead : blank));
  return [...lines, ...wrapText(`${blank}依据：`, first.basis)];
}

/** In the order in which the sheet shows the first of each group. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function findingGroups(findings: readonly ContractFinding[], indent: string): readonly string[] {
  return severities.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    const rules = groupBy(group, ({ rule, basis }) => `${rule} ${basis}`);
    return [`${indent}${severityNames[severity]}（${group.length}）`, ...rules.flatMap((rule) => ruleLines(rule, `${indent}  `))];
  });
}

function joined(parts: readonly (string | null)[], between: string): string {
  return parts.filter((part) => part !== null && part !== '').join(between);
}

function prefixed(word: string, text: string): string | null {
  return text === '' ? null : `${word} ${text}`;
}

/** What tells this table from its neighbours: the project on one line, the rest on the next. */
function tableFacts({ project, unit, budget, amountUnit, indicators }: ContractTable): readonly string[] {
  const total = budget.total === null ? null : `预算数 ${budget.total}${amountUnit ?? ''}`;
  const name = prefixed('项目', joined([project.code, project.name], ' '));
  const rest = joined([prefixed('单位', joined([unit.code, unit.name], ' ')), total, `指标 ${indicators.length} 条`], '，');
  return name === null ? [rest] : [name, rest];
}

function tableLines(table: ContractTable): readonly string[] {
  const clean = table.findings.length === 0;
  return [
    ...wrapText('    ', `${table.title ?? '（无标题）'}  ${table.range}`),
    ...tableFacts(table).flatMap((fact) => wrapText('    ', fact)),
    `    ${clean ? '未发现问题' : countsLine(countFindings(table.findings))}`,
    ...findingGroups(table.findings, '    '),
    '',
  ];
}

function sheetLines(sheet: ContractSheet): readonly string[] {
  const heading = wrapText('  ■ ', `工作表 ${sheet.name}`);
  if (sheet.tables.length > 0) return [...heading, ...sheet.tables.flatMap(tableLines)];
  return [...heading, ...wrapText('    ', `已跳过：${sheet.skipped ?? '未识别到绩效目标表'}`), ''];
}

/** A rule above each file and above the summary: 2 columns a stroke. */
const RULE = '─'.repeat(lineWidth / 2);

/** Lines of one file, the last one blank. */
export function fileLines(file: ContractFile): readonly string[] {
  const heading = [RULE, ...wrapText('', `文件 ${file.path}`), ''];
  if (file.error !== null) return [...heading, ...wrapText('  未能检查：', file.error), ''];
  const shared = file.findings.length === 0 ? [] : ['  ■ 整个工作簿', ...findingGroups(file.findings, '    '), ''];
  return [...heading, ...file.sheets.flatMap(sheetLines), ...shared];
}

export function summaryLines(summary: ContractSummary, unread: number): readonly string[] {
  const { files, tables, errors: error, warnings: warning, infos: info } = summary;
  const found = `共 ${files} 个文件，${tables} 张绩效目标表：${countsLine({ error, warning, info })}`;
  return [RULE, ...wrapText('', unread === 0 ? found : `${found}；${unread} 个文件未能检查`)];
}
