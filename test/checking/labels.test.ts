/** The sample tables against the labels of a careful reader, and what the rules say of the tables without labels. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTable } from '../../src/checking/checkTable';
import type { Finding } from '../../src/domain/finding';
import type { TargetTable } from '../../src/domain/targetTable';
import { parseRange } from '../../src/grid/address';
import { withBudgetYear, yearOfCodes } from '../../src/reading/budgetYear';
import { allRules } from '../../src/rules/allRules';
import { corpus, corpusPath, readCorpusFile } from '../kit/corpus';
import { findingLines } from '../kit/findings';

interface Label {
  readonly rule: string;
  readonly row: string | null;
  /** A1 addresses; null where the finding is about the table. */
  readonly cells: readonly string[] | null;
  readonly severity: string;
  readonly certainty: 'certain' | 'arguable';
}

interface LabelledTable {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly findings: readonly Label[];
  readonly mustNotFlag: readonly Pick<Label, 'rule' | 'cells'>[];
}

const labelled = (JSON.parse(readFileSync(corpusPath('labels.json'), 'utf8')) as { tables: readonly LabelledTable[] }).tables;
const codes = new Set(allRules.map(({ code }) => code));

interface Checked {
  readonly table: TargetTable;
  readonly findings: readonly Finding[];
}

const checked = new Map<string, Checked>();

beforeAll(async () => {
  for (const file of new Set(corpus.tables.map((table) => table.file))) {
    const sheets = await readCorpusFile(file);
    const year = yearOfCodes([...sheets.values()].flat());
    for (const { id, sheet } of corpus.tables.filter((table) => table.file === file)) {
      const read = sheets.get(sheet)?.[0];
      if (!read) throw new Error(`${file}: no table on ${sheet}`);
      const table = withBudgetYear(read, year);
      checked.set(id, { table, findings: checkTable(table) });
    }
  }
});

function checkedTable(id: string): Checked {
  const found = checked.get(id);
  if (!found) throw new Error(`${id} was not read`);
  return found;
}

function rowsOf(cells: readonly string[] | null): readonly number[] | null {
  return cells?.flatMap((cell) => parseRange(cell)?.top ?? []) ?? null;
}

/** A label without cells is about the table: any finding of the rule is meant. */
function covers(label: Pick<Label, 'rule' | 'cells'>, finding: Finding): boolean {
  const rows = rowsOf(label.cells);
  return label.rule === finding.rule && (rows === null || finding.cells.some((cell) => rows.includes(cell.row)));
}

describe.each(labelled.map((table) => [table.id, table] as const))('%s', (id, { findings: labels, mustNotFlag }) => {
  const counted = labels.filter(({ rule }) => codes.has(rule));

  it('has every finding that is certain, as grave as labelled', () => {
    const { findings } = checkedTable(id);
    const missed = counted.filter((label) => {
      if (label.certainty !== 'certain') return false;
      const severities = findings.filter((finding) => covers(label, finding)).map(({ severity }) => severity as string);
      return !severities.includes(label.severity);
    });
    expect(missed.map(({ rule, row, severity }) => `${rule} ${severity} ${row ?? ''}`)).toEqual([]);
  });

  it('flags nothing that must not be flagged', () => {
    const { findings } = checkedTable(id);
    const hits = mustNotFlag.flatMap((trap) => findings.filter((finding) => covers(trap, finding)));
    expect(findingLines(hits.filter((hit) => !counted.some((label) => covers(label, hit))))).toEqual([]);
  });

  it('has no further error or warning', () => {
    const further = checkedTable(id).findings.filter(
      (finding) => finding.severity !== 'info' && !counted.some((label) => covers(label, finding)),
    );
    expect(findingLines(further)).toEqual(reviewed[id] ?? []);
  });
});

/** Errors and warnings beyond the labels, and those of the tables without labels; each was looked at in its table. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  // 结转: text and cost still name last year's 52.48; the 14th row repeats its description; two rows of the same name, one a time with a percentage.
  '002-02': [
    'B5,C4 B302 warning 用途写52.48万元，预算数为40.48万元',
    'F25 V507 error 指标值照抄描述，无法考核',
    'F25 V509 error 数量指标“调研报告、决策咨询报告”的值没有数字',
    'C29,C30 N802 warning 时效指标下“工作开展时间”出现2次',
    'F30,C30 C706 warning 名称是时间，值却是100%',
    'F31,C4 B303 warning 成本指标合计52.48万元，预算数40.48万元，差12.00万元',
  ],
  '002-04': [],
  '002-06': [],
  // A time with a percentage; the description asks how timely.
  '002-08': ['F12,C12 C706 warning 名称是时间，值却是100%'],
  // 归类, 照抄
  '002-10': [
    'C12 C702 warning “受益人数”是数量，建议归入数量指标',
    'F14 B307 warning “115万”金额单位不完整，应写“万元”',
    'G16 E902 warning 依据“满意度”不是依据来源',
  ],
  // 归类
  '002-12': ['C11 C702 warning “受益人数”是数量，建议归入数量指标'],
  // 归类, 照抄
  '002-14': ['C12 C702 warning “受益人数”是数量，建议归入数量指标', 'G16 E902 warning 依据“满意度”不是依据来源'],
  '002-16': [],
  // 模板占位; 归类: a rate as quantity, money as quality and for a rate; 结转: cost of last year; 照抄: the basis is the name.
  '002-18': [
    'B8 S106 error 残留占位文字“目标内容 1”，请改为实际目标',
    'C10 C701 warning “展品完好率”是比率，建议归入质量指标',
    'C11 C703 warning “资金到位率”是资金投入，建议归入成本指标',
    'F11,C11 C708 error “资金到位率”应为百分比，值却是8.76万元',
    'F13,C4 B303 warning 成本指标合计8.76万元，预算数6.80万元，差1.96万元',
    'G14 E902 warning 依据“为参观人员提供优质服务”不是依据来源',
  ],
  // 模板占位
  '002-20': ['B8 S106 error 残留占位文字“目标内容 1”，请改为实际目标'],
  // 重名: four cost rows told apart by their descriptions only.
  '002-22': ['C14,C15,C16,C17 N802 warning 成本指标下“项目预算成本”出现4次'],
  // 结转, 照抄
  '002-24': [
    'B5,C4 B302 warning 用途写51万元，预算数为49.99万元',
    'F13,C4 B303 warning 成本指标合计51万元，预算数49.99万元，差1.01万元',
    'F14 V507 error 指标值照抄名称，无法考核',
    'G14 E902 warning 依据“市民科普素质提升程度”不是依据来源',
  ],
  // 百分比格式, 缺成本, 归类, 上限
  '002-26': [
    'D7,F7,G7 P401 error 6月底 6000%、10月底 9000%、12月底 10000%疑为百分比格式放大100倍，应为60%、90%、100%',
    'A11 K204 error 缺少成本指标（河北省预算项目绩效目标表要求至少1条）',
    'C13 C702 warning “更新设备保障运行质量”是数量，建议归入数量指标',
    'F14 V508 warning “≥100%”不可能超过100%，请核对',
  ],
  // 归类: two amounts as quantity, a count as quality; 缺单位.
  '003-01': [
    'D29 C703 warning “六盘水市老科技工作者协会工作经费”是资金投入，建议归入成本指标',
    'D31 C703 warning “驻村工作经费”是资金投入，建议归入成本指标',
    'D32 C702 warning “推优评先”是数量，建议归入数量指标',
    'E36 V501 warning “项目成本控制率”的值“≤0”没有单位',
  ],
};

const withLabels = new Set(labelled.map(({ id }) => id));

describe('tables without labels', () => {
  it.each(corpus.tables.filter(({ id }) => !withLabels.has(id)).map(({ id }) => [id]))('%s: as reviewed', (id) => {
    const findings = checkedTable(id).findings.filter(({ severity }) => severity !== 'info');
    expect(findingLines(findings)).toEqual(reviewed[id]);
  });
});
