/** Lines for a terminal: width in columns and wrapping of Chinese text. */

/** Columns of a terminal line that a report keeps to. */
export const lineWidth = 100;

/** No line begins with these (closing punctuation stays with the text before it). */
const CLOSING = /^[，。；：！？、）】》〉」』〕”’％%),.;:!?\]]/;

/** A run that is kept together where it fits (numbers, codes, words), else a single character. */
const PIECE = /[A-Za-z0-9_./%≥≤<>=+#-]+|[\s\S]/gu;

/** Characters that would move the cursor or hide text: the file's words must not steer the reader's terminal. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Columns taken: ASCII 1, everything else 2. Some narrow signs are overrated, so that no line ever runs over. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x80 ? 1 : 2;
  return width;
}

/** One line of harmless characters: a line break becomes a space. */
export function printable(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(CONTROL, '').trim();
}

/** Whole characters of a piece that is longer than a line. */
function pieces(text: string, width: number): readonly string[] {
  const found = text.match(PIECE) ?? [];
  return found.flatMap((piece) => (textWidth(piece) > width ? Array.from(piece) : [piece]));
}

/** Closing punctuation takes the last piece of the full line down with it, where both fit on the next. */
function takesDown(line: readonly string[], more: number, width: number): boolean {
  const last = line[line.length - 1] ?? ' ';
  return line.length > 1 && last !== ' ' && textWidth(last) + more <= width;
}

function breakLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const piece of pieces(text, width)) {
    const more = textWidth(piece);
    if (used + more > width) {
      const carried = CLOSING.test(piece) && takesDown(line, more, width) ? line.splice(-1) : [];
      lines.push(line.join('').trimEnd());
      line = carried;
      used = textWidth(carried.join(''));
    }
    if (line.length === 0 && piece === ' ') continue;
    line.push(piece);
    used += more;
  }
  return line.length === 0 && lines.length > 0 ? lines : [...lines, line.join('').trimEnd()];
}

/** `first` opens the first line; the lines after it stand below its end. No line is wider than `width` columns. */
export function wrapText(first: string, text: string, width: number = lineWidth): readonly string[] {
  const indent = ' '.repeat(textWidth(first));
  const lines = breakLines(printable(text), Math.max(2, width - indent.length));
  return lines.map((line, index) => ((index === 0 ? first : indent) + line).trimEnd());
}
