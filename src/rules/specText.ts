/** Numbers in a value that say of what kind a thing is (100m³蓄水池3座), or how many were asked (问卷100份，满意度≥90%). */
import { unitClass } from '../domain/units';
import { unitAt } from './quantityText';

/** Counts and times that belong to the thing: 24口交换机, 7座公务车, 24小时热线. */
const attribute =
  /^(?:人座|小时|分钟|年期?|天|口|匹|孔|轮|床|页|版|层|核|路|芯|英?寸|级|星|度|联|万?像素|座(?=[^\d]{0,4}[车客])|门(?=[^\d]{0,3}[柜箱])|位(?=[^\d]{0,4}(?:车库|停车)))/;
/** 5G, 4K, 3D, 42U, 200kVA, 300m3/d */
const letters = /^[A-Za-zμΩ°]{1,5}[23²³]?(?:\/[A-Za-z]{1,3})?(?![A-Za-z\d])/;
/** 4m×6m展板: a further side. */
const sides = /^(?:[A-Za-z]{1,2}|米|厘米|毫米)?(?:[×xX*]\d+(?:\.\d+)?(?:[A-Za-z]{1,2}|米|厘米|毫米)?)+(?![A-Za-z\d])/;
/** Words, then how many, then what follows that number. */
const wordsAndNumber = /^\s*([\p{Script=Han}A-Za-z()"/]{1,14}?)\s*[≥≤共各]?\s*\d[\d,]*(?:\.\d+)?\s*(.*)$/su;
/** Words of a sentence. */
const sentence = /的|达|提高|提升|增长|完成|效果|指数|于|不[少低高小大]|率|比例|程度|水平|情况/;
/** What is done, not a thing: 12期培训500人 are two targets. */
const deed = /资金|费用|金额|涉及|惠及|受益|覆盖|服务(?!器|台|站)|带动|培训(?!班|室)|居民|群众/;

/** Begins with what the number in front measures; "" where that is no property of a thing. */
function propertyAt(rest: string): string {
  const [size] = sides.exec(rest) ?? [];
  if (size !== undefined) return size;
  const unit = unitAt(rest);
  if (unitClass(unit) === 'measure') return unit;
  return (attribute.exec(rest) ?? letters.exec(rest) ?? [''])[0];
}

/** The words between two numbers, the second with a unit that counts or measures and no sentence behind it; null elsewhere. */
function wordsBefore(text: string): string | null {
  const [, words = '', behind = ''] = wordsAndNumber.exec(text) ?? [];
  const unit = unitAt(behind);
  const measures = unitClass(unit);
  if (words === '' || sentence.test(words) || (measures !== 'count' && measures !== 'measure')) return null;
  return /^(?:以上|左右|\([^()]*\)|\s)*(?:$|[，,、；;。+和及])/.test(behind.slice(unit.length)) ? words : null;
}

/** "m3蓄水池3座" behind "100": a property, the thing and how many of it. */
export function specifies(rest: string): boolean {
  const property = propertyAt(rest);
  const thing = property === '' ? null : wordsBefore(rest.slice(property.length));
  return thing !== null && !deed.test(thing);
}

/** "m3蓄水池" behind "3座100": a property, then the thing. */
export function describes(rest: string): boolean {
  const property = propertyAt(rest);
  return property !== '' && /^\s*\p{Script=Han}{2,10}(?:$|[，,、；;。(])/u.test(rest.slice(property.length));
}

/** Behind a count's unit a further number: "培训500人" (12期), "100m3蓄水池" (3座). */
export function countsTwice(tail: string): boolean {
  const [, behind] = /^\s*\d[\d,]*(?:\.\d+)?\s*(.*)$/s.exec(tail) ?? [];
  return behind === undefined ? wordsBefore(tail) !== null : describes(behind);
}

/** Behind the number of those asked: 份问卷满意度≥90%, 人满意度≥90%. */
export const opinionOfSample = /^\s*\p{Script=Han}{0,8}(?:满意|好评|认可)\p{Script=Han}{0,4}\s*(?:[≥>=]|达到?|不[低少]于)*\s*\d[\d.]*\s*(?:%|分|$)/u;
/** In front of it: 抽样调查100人, 发放问卷100份. */
export const sampling = /(?:问卷|抽样|抽查|调查|访谈|走访(?!慰问)|回访|随访|随机|样本|测评|评议|受访)[^，,；;。、\d]*$/;
export const opinion = /满意|好评|认可|评价|口碑/;
