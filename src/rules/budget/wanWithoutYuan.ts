/** B307: an amount whose unit stops at 万. */
import { isCost } from '../../domain/indicatorKind';
import type { Field } from '../../domain/field';
import type { Indicator } from '../../domain/targetTable';
import { isKnownUnit } from '../../domain/units';
import { textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const wanWithoutYuan = defineRule({
  code: 'B307',
  name: 'wan-without-yuan',
  title: '金额单位只写“万”',
  severity: 'warning',
  group: 'budget',
  scope: 'cell',
  why: '“万”后面没有“元”，既可能是万元，也可能是万人、万册，金额要写全单位。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { wan: '“{v}”金额单位不完整，应写“万元”' },
  examples: {
    wrong: [
      { budget: { total: '115.00' }, indicators: [['产出指标', '成本指标', '项目资金', '≤115万']] },
      { note: '文字里的金额只作提示', budget: { total: '4.00' }, usage: '项目经费共4万，用于老科协开展活动。' },
      { note: '一格里有几处', budget: { total: '3.50' }, usage: '讲课费2万、印刷费1.5万。' },
    ],
    right: [
      { note: '万人、万字、万人次不是金额', usage: '撰写2万字调研报告，受益20万人次。', indicators: [['效益指标', '社会效益指标', '受益人口', '≥1万人']] },
      { note: '数的不是钱', indicators: [['效益指标', '社会效益指标', '公众号阅读量', '≥10万']] },
      { note: '单位中间隔了空格', usage: '项目经费 20 万 元，用于科普讲座。' },
      { note: '人数超过多少万', goals: ['1.线上线下观众达到5万，群众参与度明显提高。'] },
    ],
  },
  check(table, report) {
    const speak = (field: Field<string>, found: readonly Wan[], severity: 'warning' | 'info') => {
      if (found.length === 0) return;
      const after = found.reduceRight((text, { end }) => `${text.slice(0, end)}元${text.slice(end)}`, field.text);
      const data = { v: found.map(({ text }) => text).join('、') };
      report({ message: 'wan', data, cells: [field.cell], severity, choices: [offerText(field, after)] });
    };
    const texts = [table.budget.usage, ...table.goals];
    for (const indicator of table.indicators) {
      const { value, description, basis, note } = indicator;
      if (value && isMoneyRow(indicator)) speak(value, wans(value.text), 'warning');
      texts.push(description, basis, note);
    }
    for (const field of withoutRepeats(texts)) speak(field, wans(field.text).filter(({ start }) => isMoneyAt(field.text, start)), 'info');
  },
});

interface Wan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wan = /[\d０-９][\d０-９,，.．]*\s*万(?=\s*(?:$|[，。；、,;.)）\n]|[以之]内|以[上下]|左右)|[ \t]*[(（])/gu;
/** 10万（元）, 3万（人次）: the unit stands in brackets. */
const unitInBrackets = /^\s*[(（]([^()（）]*)[)）]/;

/** Every number that ends in 万 with nothing counted behind it. */
function wans(text: string): readonly Wan[] {
  return [...text.matchAll(wan)].flatMap(({ 0: found, index }): readonly Wan[] => {
    const end = index + found.length;
    const [, hint] = unitInBrackets.exec(text.slice(end)) ?? [];
    return hint !== undefined && isKnownUnit(hint) ? [] : [{ text: found, start: index, end }];
  });
}

const moneyName = /资金|经费|费用|费$|金额|款|补助|补贴|投入|投资|成本|预算|收入|产值|销售额|利润/;

/** "≥10万" under 数量 may well be copies or readers: then the name has to speak of money. */
function isMoneyRow({ kind, level3 }: Indicator): boolean {
  return isCost(kind) || moneyName.test(textOf(level3));
}

/** What a sentence counts, or pays; the nearest word in front of the number decides. */
const words =
  /(?<count>消费者|收费站|人|字|观众|群众|听众|受众|读者|游客|粉丝|阅读|浏览|点击|播放|访问|关注|流量|册|份|张|亩|平方|面积|里程|户|车|辆|棵|株|头|羽|件|产量|吨|枚)|(?<money>经费|资金|预算|费|拨款|拨付|投入|投资|补助|补贴|奖补|成本|(?<!黄)金(?!属|融)|款|价|支出|收入|增收|创收|营收|税收|产值|销售额|利润|安排|配套|自筹)/gu;

function isMoneyAt(text: string, index: number): boolean {
  const sentence = text.slice(0, index).split(/[。\n]/).pop() ?? '';
  const last = [...sentence.matchAll(words)].pop();
  return last?.groups?.money !== undefined;
}

/** Several goals may share one cell. */
function withoutRepeats(fields: readonly (Field<string> | null)[]): readonly Field<string>[] {
  const cells = new Set<string>();
  return fields.filter((field): field is Field<string> => {
    const key = field ? `${field.cell.row},${field.cell.column}` : '';
    const isNew = field !== null && !cells.has(key);
    cells.add(key);
    return isNew;
  });
}
