/** Which lines of a long list are drawn, and how high the gaps between them are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstView, keysInView, piecesOf, unmeasured, viewAround, withMeasured } from '../../../src/taskpane/model/drawnLines';
import type { LineHeights } from '../../../src/taskpane/model/drawnLines';

const lines = (count: number): readonly { readonly key: string }[] => Array.from({ length: count }, (_, index) => ({ key: String(index) }));
/** "0 … 18" */
const range = (keys: ReadonlySet<string>): string => (keys.size === 0 ? '' : `${[...keys][0] ?? ''} … ${[...keys][keys.size - 1] ?? ''}`);
const even: LineHeights = { width: 300, usual: 40, known: new Map() };

describe('the view', () => {
  it.each([
    { top: 0, height: 700, expected: { top: -400, bottom: 1300 } },
    { top: 299, height: 700, expected: { top: -400, bottom: 1600 } },
    { top: 300, height: 700, expected: { top: -100, bottom: 1600 } },
    { top: -90, height: 700, expected: { top: -700, bottom: 1300 } },
  ])('$height px from $top on: $expected.top to $expected.bottom', ({ top, height, expected }) => {
    expect(viewAround(top, height)).toEqual(expected);
  });

  it('always reaches at least 400 px beyond what is seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 200_000 }), fc.integer({ min: 1, max: 3000 }), (top, height) => {
        const view = viewAround(top, height);
        expect(view.top).toBeLessThanOrEqual(top - 400);
        expect(view.bottom).toBeGreaterThanOrEqual(top + height + 400);
        expect(view.bottom - view.top).toBeLessThan(height + 1400 + 1);
      }),
    );
  });
});

describe('the lines in view', () => {
  it.each([
    { what: 'before anything is measured', view: firstView, expected: '0 … 17' },
    { what: 'at the top', view: { top: -400, bottom: 1200 }, expected: '0 … 30' },
    { what: 'in the middle', view: { top: 59_600, bottom: 61_200 }, expected: '1490 … 1530' },
    { what: 'at the bottom', view: { top: 118_000, bottom: 121_000 }, expected: '2950 … 2998' },
    { what: 'above the list', view: { top: -2000, bottom: 0 }, expected: '' },
    { what: 'below the list', view: { top: 119_960, bottom: 121_500 }, expected: '' },
  ])('$what: $expected', ({ view, expected }) => {
    expect(range(keysInView(lines(2999), even, view))).toBe(expected);
  });

  it('follow the heights that were measured', () => {
    const tall: LineHeights = { ...even, known: new Map([['0', 1000]]) };
    expect(range(keysInView(lines(2999), tall, { top: 900, bottom: 1100 }))).toBe('0 … 3');
    expect(range(keysInView(lines(2999), tall, { top: 1000, bottom: 1100 }))).toBe('1 … 3');
  });

  it('of an empty list are none', () => {
    expect(keysInView([], even, firstView).size).toBe(0);
  });
});

describe('measured heights', () => {
  const first = withMeasured(unmeasured, 300, new Map([['0', 37], ['1', 400], ['2', 57], ['3', 57]]));

  it('the middle one stands for the lines not measured: an open card says nothing of the others', () => {
    expect(first).toMatchObject({ width: 300, usual: 57 });
  });

  it('what stands for the others stays when more lines are measured', () => {
    const more = withMeasured(first, 300, new Map([['4', 37], ['5', 37], ['1', 57]]));
    expect(more.usual).toBe(57);
    expect([...more.known]).toEqual([['0', 37], ['1', 57], ['2', 57], ['3', 57], ['4', 37], ['5', 37]]);
  });

  it('are the same object without news', () => {
    expect(withMeasured(first, 300, new Map([['2', 57]]))).toBe(first);
    expect(withMeasured(first, 200, new Map())).toBe(first);
  });

  it('are forgotten when the list becomes narrower or wider', () => {
    const narrow = withMeasured(first, 200, new Map([['7', 77]]));
    expect(narrow).toEqual({ width: 200, usual: 77, known: new Map([['7', 77]]) });
  });
});

describe('pieces of a list', () => {
  /** "0 [2: 80] 3": items, and gaps with the key of their first item and their height. */
  const outline = (count: number, drawn: readonly string[], heights: LineHeights = even): string =>
    piecesOf(lines(count), ({ key }) => drawn.includes(key), heights)
      .map((piece) => (piece.type === 'gap' ? `[${piece.key.replace('gap ', '')}: ${piece.height}]` : piece.item.key))
      .join(' ');

  it.each([
    { count: 0, drawn: [], expected: '' },
    { count: 3, drawn: ['0', '1', '2'], expected: '0 1 2' },
    { count: 5, drawn: [], expected: '[0: 200]' },
    { count: 9, drawn: ['3', '4'], expected: '[0: 120] 3 4 [5: 160]' },
    { count: 9, drawn: ['0', '4', '8'], expected: '0 [1: 120] 4 [5: 120] 8' },
  ])('$drawn of $count: $expected', ({ count, drawn, expected }) => {
    expect(outline(count, drawn)).toBe(expected);
  });

  it('gaps are as high as the lines they stand for', () => {
    expect(outline(4, ['3'], { ...even, known: new Map([['1', 300]]) })).toBe('[0: 380] 3');
  });

  it('items keep their place in the whole list', () => {
    const pieces = piecesOf(lines(9), ({ key }) => key === '6', even);
    expect(pieces).toContainEqual({ type: 'item', item: { key: '6' }, place: 7 });
  });
});
