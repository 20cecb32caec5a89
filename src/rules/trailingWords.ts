/** Words behind a value's number: those that make it unmeasurable (V505), and those that count something. */
import { isBlank } from '../domain/chineseText';
import { isKnownUnit } from '../domain/units';
import { unitAt } from './quantityText';
import { countsTwice, opinionOfSample, specifies } from './specText';

const leadingNumber =
  /^(?:>=|<=|=>|=<|[≥≧⩾≤≦⩽<>=]|不少于|不低于|不小于|大于等于|大于|高于|超过|至少|不超过|不高于|不大于|小于等于|小于|低于|等于|达到)?\s*-?\d[\d,]*(?:\.\d+)?\s*([^]*)$/;
const startsWithDate = /^\s*(?:\d{2,4}年|\d{1,2}月(?:[底初末中份前\d、至到]|以前|之前|上旬|下旬|$)|\d{1,2}日)/;

/** "≥20参与人员达到的效果" → "参与人员达到的效果"; null where what follows the number can be measured after all. */
export function wordsAfterNumber(value: string): string | null {
  const text = value.normalize('NFKC').trim();
  const [, rest = ''] = leadingNumber.exec(text) ?? [];
  // 7×24小时, 1:5名: arithmetic, not words.
  if (/^\s*[×xX*:/+-]\s*\d/.test(rest)) return null;
  if ((rest.match(/\p{Script=Han}/gu) ?? []).length < 2) return null;
  if (startsWithDate.test(text) || isKnownUnit(rest) || countsSomething(rest)) return null;
  return isBlank(rest) ? null : rest.trim();
}

/** Words that begin with a measure word's character and mean something else. */
export const noMeasureWord = /^(?:人[员口才民均]|个[人体性]|家庭|项目|名[称单]|次[数要]|场所|期间|份额|组织|位置|部门|批[准复]|类[别型]|条件|件数|处理|种植|支[出持]|本[级次])/;
export const measureWord = /^(?:%|‰|百分比|人次|场次|平方米|公里|[个家所次场期件条篇份册名人户辆台套项种类批处座支组位块间张本部幅天月年米亩吨])/;
const sentence = /\d|的|达到|提高|提升|增长|完成|效果|指数/;

/** 3个月内完成, 5个工作日内办结 */
const timeLimit = /^(?:个?(?:工作日|月|年|季度|星期|小时)|[日天周])(?:以内|之内|内)/;

/** "个科普基地", "期，培训500人", "所学校，受众5000人": a measure word, then a noun or a further target, or both. */
function countsSomething(rest: string): boolean {
  if (timeLimit.test(rest) || specifies(rest)) return true;
  if (noMeasureWord.test(rest)) return false;
  const [measure] = measureWord.exec(rest) ?? [];
  const unit = measure ?? unitAt(rest);
  if (unit === '') return false;
  const tail = rest.slice(unit.length).replace(/\([^()]*\)/g, '');
  const [thing = '', further = ''] = tail.split(/[，,、；;](.*)$/s);
  if (countsTwice(tail) || opinionOfSample.test(tail)) return true;
  // 800元/人·天×6人, 12000卷150万页
  if (/^(?:[，,、；;和及×*+]|\d[\d.,]*\p{Script=Han})/u.test(tail)) return true;
  return measure !== undefined && thing.length <= 8 && !sentence.test(thing) && (thing === tail || /\d/.test(further));
}
