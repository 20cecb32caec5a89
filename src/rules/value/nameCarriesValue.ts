/** V513: the name of an indicator states its target. */
import type { Fix } from '../../domain/finding';
import { squash } from '../../domain/chineseText';
import type { Indicator } from '../../domain/targetTable';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { plainText, quantitiesIn, type TextQuantity } from '../quantityText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const nameCarriesValue = defineRule({
  code: 'V513',
  name: 'name-carries-value',
  title: '名称含指标值',
  severity: 'info',
  group: 'value',
  scope: 'cell',
  why: '名称里写了5次、指标值里又写一遍，改了一处就对不上；名称说衡量什么，数值留给指标值。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { number: '名称“{l3}”含指标值，建议移到“指标值”' },
  examples: {
    wrong: [
      { note: '指标值里已有同样的数', indicators: [['产出指标', '数量指标', '开展下乡义诊5次', '5次']] },
      { indicators: [['产出指标', '成本指标', '3个示范单位的补助资金', '≤6万元']] },
      { indicators: [['产出指标', '质量指标', '参训率（≥95%）', '≥95%']] },
    ],
    right: [
      { note: '届次', indicators: [['产出指标', '数量指标', '第38届科技创新大赛参赛作品', '≥200件']] },
      { note: '字数', indicators: [['产出指标', '数量指标', '2万字以上调研报告', '3篇']] },
      { note: '年份', indicators: [['产出指标', '数量指标', '2025年农村改厕户数', '300户']] },
      { note: '说明对象的数', indicators: [['产出指标', '数量指标', '65岁以上老年人体检人数', '≥3000人'], ['产出指标', '数量指标', '50万元以上设备台数', '2台']] },
      { note: '范围里的数，考核的是后面的车辆', indicators: [['产出指标', '数量指标', '12个乡镇垃圾清运车辆', '24辆']] },
      { note: '考核的是比率', indicators: [['产出指标', '质量指标', '12项民生实事完成率', '100%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const found = valueInName(indicator);
      if (!found) continue;
      report({
        message: 'number',
        data: { l3: textOf(indicator.level3) },
        cells: [cellOf(table, indicator, 'level3')],
        choices: [withoutValue(indicator, found)],
      });
    }
  },
});

/** At the end of the name, or of a part of it. */
const ending = /^(?:以上|以下|左右|以内)?[)\]】]?(?:$|[,，;；、。])/;
const rateName = /(?:率|度|性|比例|比重|占比|水平|能力|质量|情况|时间|时限|周期|达标|覆盖)(?:\([^()]*\)|[%：:])*$/;
/** 每10万人, 近3年, 前3名, 0-6岁: a measure or a scope. */
const scopeBefore = /(?:[每第近前后超逾满达]|不足|低于|高于|大于|小于|超过|少于|以每)\s*$/;
/** 24节气, 8项规定, 3期工程: names of their own. */
const ownName = /^(?:节气|[项条](?:规定|制度|措施|禁令|纪律|承诺|行动|工程|计划)|期(?:工程|项目|建设|改造)|个(?:一|全面|确保|清零|自信|意识|维护)|级|星|星级|等|届|代|版|字|号|折|倍|度|成|分|门类|家单位联合)/;

/** A quantity that reads like the row's target; null where none does. */
function valueInName(indicator: Indicator): TextQuantity | null {
  if (indicator.kind === 'satisfaction') return null;
  const name = plainText(textOf(indicator.level3));
  return quantitiesIn(name).find((quantity) => isTarget(name, quantity) && !isScope(name, quantity, textOf(indicator.value))) ?? null;
}

function isTarget(name: string, { unit, measures, start, end }: TextQuantity): boolean {
  const [before, rest] = [name.slice(0, start), name.slice(end)];
  const atEnd = ending.test(rest);
  // 1人1档, 1对1
  if (/^1\S{1,2}1\S/.test(name.slice(start)) || /1\S{1,2}$/.test(before)) return false;
  if (measures === 'grade' || ownName.test(unit + rest) || (scopeBefore.test(before) && !/(?:达|超过|不[低少]于)\s*$/.test(before))) return false;
  if (atEnd) return before !== '' || /[,，;；、]/.test(rest);
  // 3个示范单位的补助资金: things counted, then what they are.
  return measures === 'count' && counting.test(unit) && /^\p{Script=Han}/u.test(rest) && !/^(?:及?以|内|之内|左右|级|型)/.test(rest) && !rateName.test(name);
}

/** Places that a thing is for: 12个乡镇垃圾清运车辆, 6所学校食堂设备. 村民, 社区居民 are people. */
const places = /^(?:行政|建制|自然|贫困|脱贫|边远|偏远|山区|县直|市直|区直|直属|下属|预算|基层|中心)?(?:(?:乡镇|街道|社区|村庄|村|县|市|区|乡|镇)(?:\([^()]*\))?的?|(?:学校|单位|企业|医院|园区|部门))(?![民组级属域])\p{Script=Han}{2,}/u;

/** The name opens with it, a noun follows the places, and the row's value counts that noun instead of the places. */
function isScope(name: string, { unit, start, end }: TextQuantity, value: string): boolean {
  if (!/^(?:全[省市县区镇乡]|辖区|所辖|覆盖)?内?$/.test(name.slice(0, start)) || !/^[个家所]$/.test(unit)) return false;
  const amount = squash(name.slice(start, end));
  const at = plainText(squash(value)).search(new RegExp(`(?<![\\d.])${amount}`));
  return at < 0 && places.test(name.slice(end).trim());
}

const counting = /^[个家所名位场次项条件篇份册台套辆户支期处间张幅部]$/;

/** Offered where the value repeats the number, and enough of a name is left. */
function withoutValue({ level3, value }: Indicator, { start, end }: TextQuantity): Fix | null {
  const name = plainText(textOf(level3));
  const amount = squash(name.slice(start, end));
  if (!level3 || !squash(textOf(value)).includes(amount) || !ending.test(name.slice(end))) return null;
  const rest = `${name.slice(0, start)}${name.slice(end).replace(/^(?:以上|以下|左右|以内)/, '')}`.replace(/[([【][≥≤><=]*[)\]】]$|[≥≤><=]$/, '').trim();
  return rest.length < 2 || /\d|[,，;；、]/.test(rest) ? null : offerText(level3, rest);
}
