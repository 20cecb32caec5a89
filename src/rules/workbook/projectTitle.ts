/** Titles of the form 「5.科普经费绩效目标表」: which project they name. */
import { squash } from '../../domain/chineseText';
import type { TargetTable } from '../../domain/targetTable';
import { textOf } from '../indicatorText';

const number = /^(?:附?表\d*[:.、]?|附件\d*[:.、]?|\d{1,3}[.、)](?!\d{1,2}[^\d])|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、.])/;
const ending = /(?:预算|支出)?绩效(?:目标)?(?:申报|审核)?表(?:\([^()]*\))?$/;
const marks = /[\s*"'“”‘’《》〈〉()【】〔〕[\]{}—\-_·•、,，。.:：;；~]/g;

/** What two names of one project have in common: no white space, no marks, one width. */
export function nameKey(text: string): string {
  return squash(text).replace(marks, '').toLowerCase();
}

/** "5.2025科普经费绩效目标表" → the key of 2025科普经费; "" for a title that does not end like this. */
export function titleKey(text: string): string {
  const title = squash(text).replace(/^\*+|\*+$/g, '').replace(number, '');
  return ending.test(title) ? nameKey(title.replace(ending, '')) : '';
}

/** A line of a list of tables may leave 绩效目标表 out. */
export function lineKey(text: string): string {
  return titleKey(text) || nameKey(squash(text).replace(number, ''));
}

const formWords =
  /^(?:预算|部门|单位|项目|专项|整体|资金|支出|经费|转移支付|中央|省级?|市级?|县级?|区级?|本级|对下|区域|财政|一般公共|政府性基金|年初|年度|当年|批复|重点|申报|自评|政策|核心|绩效)*$/;

/** Says only what form it is, of which unit and year: 某某局2025年部门预算项目. */
export function isFormTitle(key: string, table: TargetTable): boolean {
  const unit = nameKey(textOf(table.unit.name)).replace(/(?:本级|机关)$/, '');
  const rest = (unit === '' ? key : key.replace(unit, '').replace(/^(?:本级|机关)/, '')).replace(/20\d\d年?度?/, '');
  return formWords.test(rest) || /(?:局|委|委员会|协会|办公室|厅|院|校|学|中心|所|馆|站|会|政府|办|队|部|公司)(?:本级|机关)?(?:20\d\d年?度?)?(?:部门|单位)?(?:预算)?(?:项目|专项)?(?:支出|资金)?$/.test(key);
}

/** One is the other, or holds it: a title may shorten the name or put the year in front. */
export function namesAgree(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));
}
