/** Which lines of a long list are drawn: those near the view, and those that must stay. The others leave a gap as high as they would be. */
import { lineAtOffset, lineOffsets } from './lineOffsets';

/** Shorter lists are drawn whole: then the browser's own search sees everything. */
export const windowedFrom = 100;

/** Pixels by which the drawn part follows the view: in between, scrolling draws nothing anew. */
const stride = 300;

/** Pixels above and below the view that are drawn too, so that scrolling shows no gaps. */
const overscan = 400;

/** A stretch of the list in pixels from its top. */
export interface View {
  readonly top: number;
  readonly bottom: number;
}

/** Before anything could be measured: a list begins at its first line. */
export const firstView: View = { top: 0, bottom: stride + overscan };

/** What to draw where the window shows `height` pixels of the list from `top` on. */
export function viewAround(top: number, height: number): View {
  return {
    top: Math.floor(top / stride) * stride - overscan,
    bottom: Math.ceil((top + height) / stride) * stride + overscan,
  };
}

export interface LineHeights {
  /** Width of the list they were measured in: in another one the lines wrap differently. */
  readonly width: number;
  /** Stands for the lines that have not been measured. It stays, or the scroll bar would jump while the user drags it. */
  readonly usual: number;
  readonly known: ReadonlyMap<string, number>;
}

export const unmeasured: LineHeights = { width: 0, usual: 37, known: new Map() };

function middle(heights: readonly number[]): number {
  return [...heights].sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? unmeasured.usual;
}

/** The same object where nothing is news. */
export function withMeasured(heights: LineHeights, width: number, measured: ReadonlyMap<string, number>): LineHeights {
  if (measured.size === 0) return heights;
  if (width !== heights.width) return { width, usual: middle([...measured.values()]), known: measured };
  const news = [...measured].filter(([key, height]) => heights.known.get(key) !== height);
  return news.length === 0 ? heights : { ...heights, known: new Map([...heights.known, ...news]) };
}

interface Keyed {
  readonly key: string;
}

export function heightOf({ known, usual }: LineHeights, { key }: Keyed): number {
  return known.get(key) ?? usual;
}

/** Keys of the lines that lie in the view, from the first to the last. */
export function keysInView(lines: readonly Keyed[], heights: LineHeights, view: View): ReadonlySet<string> {
  const offsets = lineOffsets(lines.length, (line) => heightOf(heights, lines[line] ?? { key: '' }));
  if (view.bottom <= 0 || view.top >= (offsets[lines.length] ?? 0)) return new Set();
  return new Set(lines.slice(lineAtOffset(offsets, view.top), lineAtOffset(offsets, view.bottom) + 1).map(({ key }) => key));
}

export type Piece<Item> =
  /** `place` counts from 1. */
  | { readonly type: 'item'; readonly item: Item; readonly place: number }
  | { readonly type: 'gap'; readonly key: string; readonly height: number };

/** The items in order, neighbours that are not drawn in one gap. */
export function piecesOf<Item extends Keyed>(items: readonly Item[], isDrawn: (item: Item) => boolean, heights: LineHeights): readonly Piece<Item>[] {
  const pieces: Piece<Item>[] = [];
  for (const [index, item] of items.entries()) {
    const last = pieces[pieces.length - 1];
    const height = heightOf(heights, item);
    if (isDrawn(item)) pieces.push({ type: 'item', item, place: index + 1 });
    else if (last?.type === 'gap') pieces[pieces.length - 1] = { ...last, height: last.height + height };
    else pieces.push({ type: 'gap', key: `gap ${item.key}`, height });
  }
  return pieces;
}
