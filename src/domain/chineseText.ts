/** Chinese text as typed into cells: what counts as white space, and forms that compare equal. */

/** Marks without width that come along with pasted text: soft hyphen, zero-width, bidi marks, byte order mark. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Also what only looks like a space: next line, blank braille, Hangul filler. */
const white = /[\s\u0085\u2800\u3164]/g;
const isWhite = /^[\s\u0085\u2800\u3164]$/;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;

/** Nothing in such a text is white, invisible or a line break: most cells are of this sort. */
const plain = /^[\x21-\x7e\u00b7\u2014\u2018-\u201d\u2026\u2264\u2265\u3001-\u3163\u3165-\u9fff\uff01-\uff5e]*$/;

/** By position, not by pattern: a search for white space at the end is slow where a long run of it stands inside. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhite.test(text.charAt(start))) start++;
  while (end > start && isWhite.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * Trims white space of any kind (U+00A0, U+3000 …) and drops invisible marks; line breaks become "\n".
 * Inner spaces and line breaks stay, as does the width of characters.
 */
export function cleanText(raw: string): string {
  if (plain.test(raw)) return raw;
  return trimmed(raw.replace(invisible, '').replace(lineBreaks, '\n'));
}

/** NFKC without white space and invisible marks: the form in which two texts are compared. */
export function squash(raw: string): string {
  const bare = raw.normalize('NFKC').replace(invisible, '').replace(white, '');
  // What white space kept apart may now combine, so the form is taken once more.
  return bare.normalize('NFKC');
}

/** True where nothing can be seen: white space and invisible marks only. */
export function isBlank(raw: string): boolean {
  return cleanText(raw) === '';
}

/** Full-width ASCII to half width, character by character: positions in the text stay what they were. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\ufe6a/g, '%')
    .replace(/[\ufe64-\ufe66]/g, (c) => '<>='.charAt(c.charCodeAt(0) - 0xfe64))
    .replace(/\u3000/g, ' ');
}

/** Traditional, simplified, traditional, …: the characters that the forms' own words use. */
const scriptPairs =
  '績绩標标產产産产數数質质時时滿满響响續续經经濟济會会態态環环類类別别級级層层項项編编碼码號号稱称預预規规資资額额財财' +
  '撥拨單单計计劃划畫划總总體体實实務务負负責责話话屬属電电間间開开終终達达據据據据確确設设權权備备註注說说説说釋释點点內内' +
  '業业門门執执報报對对眾众衆众價价現现結结餘余節节離离應应當当長长遠远與与歸归補补關关聯联係系際际測测審审簽签蓋盖頁页減减' +
  '進进積积為为爲为縣县區区鄉乡鎮镇國国書书處处員员費费專专動动學学術术協协館馆號号複复覆复範范圍围佔占險险況况種种條条' +
  '採采購购檔档緊紧優优異异評评價价誤误機机構构監监調调適适連连銷销營营運运維维護护園园廣广場场義义屆届屬属復复個个圓圆';

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: scriptPairs.length / 2 }, (_, k) => [scriptPairs.charAt(2 * k), scriptPairs.charAt(2 * k + 1)]),
);

const traditionalClass = `[${[...simplified.keys()].join('')}]`;
const traditional = new RegExp(traditionalClass);
const everyTraditional = new RegExp(traditionalClass, 'g');
/** NFKC leaves these as they are. */
const ideographs = /^[\u4e00-\u9fff]*$/;

/**
 * A form's label as it is looked up: NFKC (brackets and colons half width), no white space, simplified script.
 * "績效 目標：" → "绩效目标:".
 */
export function cleanLabel(raw: string): string {
  if (ideographs.test(raw) && !traditional.test(raw)) return raw;
  return squash(raw)
    .replace(/\u2236/g, ':')
    .replace(everyTraditional, (c) => simplified.get(c) ?? c);
}
