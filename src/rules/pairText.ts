/** Brackets, book title marks and quotation marks in a text, and which of them belong together. */

export interface Mark {
  readonly index: number;
  readonly character: string;
}

export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Marks without a partner, in the order of the text; what only numbers an item (1）, a)) is left out. */
  readonly single: readonly Mark[];
}

/** Half width and full width stand for each other: （一) is a pair. */
interface Kind {
  readonly opens: string;
  readonly closes: string;
  readonly either: RegExp;
}

const kinds: readonly Kind[] = [
  { opens: '（(', closes: '）)', either: /[（()）]/g },
  { opens: '“', closes: '”', either: /[“”]/g },
  { opens: '《', closes: '》', either: /[《》]/g },
  { opens: '【', closes: '】', either: /[【】]/g },
];
const anyMark = /[（()）“”《》【】]/;

/** 1）, ①）, 一), a) in front of an item. */
const itemNumber = /(?:^|[^\p{L}\p{N}])[\d０-９a-zA-Z一二三四五六七八九十①-⑳]{1,3}$/u;
/** 其中1）购置…: right behind a word only where the item follows. */
const innerNumber = /(?<![\d０-９a-zA-Z])[\d０-９]$/;
const itemText = /^[）)]\s*[\p{L}“《]/u;
/** 55”, 4.3”: inches. */
const inches = /[\d０-９]$/;

export function pairsIn(text: string): Pairs {
  if (!anyMark.test(text)) return { pairs: [], single: [] };
  const found = kinds.map((kind) => pairsOf(text, kind));
  const inOrder = (a: Mark, b: Mark) => a.index - b.index;
  return {
    pairs: found.flatMap(({ pairs }) => pairs).sort((a, b) => inOrder(a.open, b.open)),
    single: found.flatMap(({ single }) => single).sort(inOrder),
  };
}

/** Kind by kind: a mark that crosses another kind's is a matter of taste, not of a missing partner. */
function pairsOf(text: string, { opens, either }: Kind): Pairs {
  const pairs: Pair[] = [];
  const single: Mark[] = [];
  const waiting: Mark[] = [];
  [...text.matchAll(either)].forEach(({ 0: character, index }) => {
    const mark = { index, character };
    if (opens.includes(character)) {
      waiting.push(mark);
      return;
    }
    const open = waiting.pop();
    if (open) pairs.push({ open, close: mark });
    else if (!standsAlone(text, mark)) single.push(mark);
  });
  return { pairs, single: [...single, ...waiting] };
}

function standsAlone(text: string, { index, character }: Mark): boolean {
  const before = text.slice(0, index);
  if (character === '”') return inches.test(before);
  if (character !== '）' && character !== ')') return false;
  return itemNumber.test(before) || (innerNumber.test(before) && itemText.test(text.slice(index)));
}

const partners: ReadonlyMap<string, string> = new Map(Array.from('（）()“”《》【】', (character) => [character, partnerOf(character)]));

function partnerOf(character: string): string {
  for (const { opens, closes } of kinds) {
    if (opens.includes(character)) return closes.charAt(opens.indexOf(character));
    if (closes.includes(character)) return opens.charAt(closes.indexOf(character));
  }
  return '';
}

/** "（" → "）" */
export function partner({ character }: Mark): string {
  return partners.get(character) ?? '';
}
