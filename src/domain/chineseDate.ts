/** Dates and periods as a target states them: 2025年11月底, 12月15日前, 2024年1月-12月. Texts without white space, half width. */

const YEAR = '(?:(?:19|20)\\d{2}年度?)';
const ANY_YEAR = '(?:(?:(?:19|20)?\\d{2}|当|本|次|每|今|翌|全)年度?)';
const MONTH = '(?:(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?)';
const DAY = '(?:(?:3[01]|[12]\\d|0?[1-9])[日号])';
const PART = '(?:上旬|中旬|下旬|月?[初中底末])';
const QUARTER = '(?:第?[一二三四1-4]季度|[上下]半年)';
const NUMERIC_MONTH = '(?:1[0-2]|0?[1-9])';
const NUMERIC_DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const TWO_DIGIT_MONTH = '(?:1[0-2]|0[1-9])';
const TWO_DIGIT_DAY = '(?:3[01]|[12]\\d|0[1-9])';

/** 2024-12-31, 2024/12, 2024.12.31, and 12/31/2024 as a date cell shows it on a machine set to English. */
const SEPARATED = `(?:(?:19|20)\\d{2}(?:[-/]${NUMERIC_MONTH}(?:[-/]${NUMERIC_DAY})?|\\.${NUMERIC_MONTH}\\.${NUMERIC_DAY})|${NUMERIC_MONTH}/${NUMERIC_DAY}/(?:20)?\\d{2})`;
/** What could be a number as well: 20241231, 202412, 2023.07. */
const COMPACT = `(?:20[0-4]\\d\\.?${TWO_DIGIT_MONTH}|20[0-4]\\d${TWO_DIGIT_MONTH}${TWO_DIGIT_DAY})`;

const OF_YEAR = `(?:${YEAR}(?:${QUARTER}${PART}?|全年|年?[初中底末内])?|(?:当|本|次|每|今|翌)?年[初中底末内])`;
const OF_MONTH = `(?:${ANY_YEAR}?${MONTH}(?:${DAY}|${PART})?)`;
const OF_QUARTER = `(?:(?:${ANY_YEAR}|20\\d{2})?${QUARTER}${PART}?)`;

/** 前, 之前, 底前 belong to the date: they print no comparison sign. */
const SUFFIX = '(?:(?:及?[之以])?[前内后]|止|左右|期间)';
const LEAD = '(?:截至|截止到?|于|在|预计|到|至)';
/** What is to be done by then: 12月底到位, and anything short behind 前: 10月31日前完成支付. */
const DEED =
  '(?:(?:全部|全面|按时|按期|如期)?(?:完成|完工|竣工|到位|结束|支付|拨付|发放|验收|交付|开展|实施|启动|投入使用|使用|举办|开工)(?:完毕|到位)?)';
const TAIL = `(?:${SUFFIX}?${DEED}?|[之以]?前[\\u4e00-\\u9fff]{1,12})`;

const DATE = `(?:${SEPARATED}|${OF_MONTH}|${OF_YEAR}|${OF_QUARTER})`;
const DATE_TEXT = new RegExp(`^${LEAD}?(?:${DATE}|每月${DAY}|${DAY}(?=[之以]?前))${TAIL}$`);
const COMPACT_TEXT = new RegExp(`^${COMPACT}${SUFFIX}?$`);

const BETWEEN = '(?:-{1,2}|[~\\u2013\\u2014\\u2212\\u301c\\u223c]{1,2}|至|到)';
const ENDING = '(?:期间|止|完成|内|之间)?';
const PERIOD_TEXT = new RegExp(`^(?:自|从|于)?(${DATE})起?${BETWEEN}(${DATE}|${DAY})${ENDING}$`);
const COMPACT_PERIOD = new RegExp(`^(${COMPACT})${BETWEEN}(${COMPACT})$`);
/** The first half leaves its unit to the second: 1-12月, 2024年1-12月, 2023-2025年. */
const SHORT_MONTHS = new RegExp(`^(${ANY_YEAR}?${NUMERIC_MONTH})${BETWEEN}(${MONTH}${PART}?)${ENDING}$`);
const SHORT_YEARS = new RegExp(`^((?:19|20)\\d{2})${BETWEEN}((?:19|20)\\d{2}(?:年度?|学年))${ENDING}$`);
const SHORT_DAYS = new RegExp(`^(${ANY_YEAR}?${MONTH}${NUMERIC_DAY})${BETWEEN}(${DAY})${ENDING}$`);
const BARE_YEARS = new RegExp(`^((?:19|20)\\d{2})${BETWEEN}((?:19|20)\\d{2})$`);

export interface Period {
  /** As printed; a unit left to the second half is added: "1-12月" → from "1月". */
  readonly from: string;
  readonly to: string;
}

/** A time of day that a date cell may show: "2024-12-31 00:00:00" without its space. */
const clock = /^(\d{4}[-/]\d{1,2}[-/]\d{2})\d{2}:\d{2}(?::\d{2})?$/;

/** True for a date or a point in time, with or without 前, or several of them (3月、9月). "10年", "12个月" and "5日内" are durations, not dates. */
export function isDateText(text: string): boolean {
  const parts = text.replace(clock, '$1').split(/[、,和及;]/);
  return parts.every((part) => DATE_TEXT.test(part));
}

/** True for 202412, 20241231 and 2023.07, which could be plain numbers as well. */
export function isCompactDate(text: string): boolean {
  return COMPACT_TEXT.test(text);
}

/** "N月" alone: a month where it stands alone, a duration behind an operator (≥6月). */
export function isBareMonth(text: string): boolean {
  return /^\d{1,2}月$/.test(text);
}

function pair(pattern: RegExp, text: string, unit: string): Period | null {
  const [, from, to] = pattern.exec(text) ?? [];
  return from === undefined || to === undefined ? null : { from: from + unit, to };
}

/** null for a text that is no period. A range of plain numbers is none, unless both are years (2023-2025). */
export function readPeriod(text: string): Period | null {
  return (
    pair(PERIOD_TEXT, text, '') ??
    pair(COMPACT_PERIOD, text, '') ??
    pair(SHORT_MONTHS, text, '月') ??
    pair(SHORT_YEARS, text, '年') ??
    pair(SHORT_DAYS, text, '日') ??
    pair(BARE_YEARS, text, '')
  );
}
