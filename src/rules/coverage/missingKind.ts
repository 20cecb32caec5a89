/** What the six rules on required kinds share: which kinds a table has, and where a missing one belongs. */
import { type IndicatorKind, isBenefit, isCost, kindOf } from '../../domain/indicatorKind';
import { isBlank } from '../../domain/chineseText';
import type { Fix } from '../../domain/finding';
import type { FormDemands, Indicator, KindDemand, TargetTable } from '../../domain/targetTable';
import type { RuleExamples } from '../example';
import { filledIndicators, hasName, textOf } from '../indicatorText';
import { defineRule, type Rule } from '../rule';
import { nearestLabel } from '../structure/levelLabel';

const demandNames: Readonly<Record<KindDemand, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

/** What differs between the six rules. */
interface MissingKindRule {
  readonly code: string;
  readonly name: string;
  readonly demand: KindDemand;
  readonly severity: Rule['severity'];
  readonly why: string;
  readonly basis: string;
  readonly examples: RuleExamples;
}

/** The severity is the form's (`required`); a kind that the form does not ask for is never missed. */
export function missingKindRule({ demand, ...words }: MissingKindRule): Rule {
  return defineRule({
    ...words,
    title: `缺少${demandNames[demand]}`,
    group: 'coverage',
    scope: 'table',
    messages: { missing: '缺少{kind}（{profile}要求至少1条）' },
    check(table, report) {
      const severity = table.form.required[demand];
      if (severity === undefined) return;
      if (filledIndicators(table).some((indicator) => demandOf(indicator.kind) === demand)) return;
      if (mayBeHidden(table, demand)) return;
      const data = { kind: demandNames[demand], profile: table.form.name };
      report({ message: 'missing', data, cells: [table.sections.indicators], severity, fix: insertRow(table, demand) });
    },
  });
}

function demandOf(kind: IndicatorKind | null): KindDemand | null {
  if (isCost(kind)) return 'cost';
  if (isBenefit(kind)) return 'benefit';
  if (kind === 'quantity' || kind === 'quality' || kind === 'timeliness' || kind === 'satisfaction') return kind;
  return null;
}

/** Rows whose kind is not known may well be of this kind: then it is not said to be missing. */
function mayBeHidden(table: TargetTable, demand: KindDemand): boolean {
  const { form } = table;
  return table.indicators.some((indicator) => {
    if (indicator.kind !== null || !hasName(indicator)) return false;
    const label = textOf(indicator.level2);
    if (!form.hasLevel2 || form.id === 'generic' || isBlank(label)) return !excludes(indicator, demand);
    // A label with one wrong character: S108 speaks of it.
    const nearest = nearestLabel(form, label);
    return nearest !== null && demandOf(kindOf(null, nearest)) === demand;
  });
}

/** A level 1 label that is known and of another branch. */
function excludes(indicator: Indicator, demand: KindDemand): boolean {
  const level1 = textOf(indicator.level1);
  const benefit = /效益|效果/.test(level1);
  const output = /产出|完成/.test(level1);
  if (demand === 'benefit') return output;
  if (demand === 'satisfaction') return output;
  return benefit;
}

/** Kinds in the order in which the form prints them. */
function demandOrder(form: FormDemands): readonly KindDemand[] {
  const printed = form.level2Labels.map((label) => demandOf(kindOf(null, label)));
  const usual: readonly KindDemand[] = ['quantity', 'quality', 'timeliness', 'cost', 'benefit', 'satisfaction'];
  const place = (demand: KindDemand, index: number) => {
    const first = printed.indexOf(demand);
    return first >= 0 ? first : index;
  };
  return usual.map((demand, index) => ({ demand, at: place(demand, index) })).sort((a, b) => a.at - b.at).map(({ demand }) => demand);
}

/** Only the row: what the indicator says is for the user to write. null where a row for the kind stands there already. */
function insertRow(table: TargetTable, demand: KindDemand): Fix | null {
  const rows = [...table.indicators, ...table.emptyCategories].map(({ row, kind }) => ({ row, demand: demandOf(kind) }));
  if (rows.length === 0 || rows.some((row) => row.demand === demand)) return null;
  const order = demandOrder(table.form);
  const later = order.slice(order.indexOf(demand) + 1);
  const after = rows.filter((row) => row.demand !== null && later.includes(row.demand)).map(({ row }) => row);
  const at = after.length > 0 ? Math.min(...after) : Math.max(...rows.map(({ row }) => row)) + 1;
  return {
    title: `在第${at + 1}行处插入一个空行，填写${demandNames[demand]}`,
    safe: false,
    edits: [{ kind: 'insertRow', row: at }],
  };
}
