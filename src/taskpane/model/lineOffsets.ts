/** Where the lines of a long list begin, from their heights. */

/** Top edge of every line in pixels, and the total height as last item. */
export function lineOffsets(count: number, heightOf: (line: number) => number): readonly number[] {
  const offsets = [0];
  let top = 0;
  for (let line = 0; line < count; line += 1) {
    top += heightOf(line);
    offsets.push(top);
  }
  return offsets;
}

/** The line at a distance of `y` pixels from the top; the first or the last where `y` is beyond them. */
export function lineAtOffset(offsets: readonly number[], y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
