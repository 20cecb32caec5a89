/**
 * Areas that one formula fills: array formulas, spilled ones included, and data tables. Only their first cell holds the
 * formula, but a constant in any other cell would break the whole area.
 */
import type { Rect } from '../grid/address';
import { parseRange } from '../grid/address';

const AREA_FORMULA = /<(?:[\w.-]+:)?f\s[^>]*?\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>/g;
const REFERENCE = /\sref\s*=\s*["']([^"']+)["']/;

/** `sheetXml`: a worksheet part. Areas of one cell are left out: that cell has its formula itself. */
export function filledAreas(sheetXml: string): readonly Rect[] {
  return [...sheetXml.matchAll(AREA_FORMULA)].flatMap(([tag]) => {
    const area = parseRange(REFERENCE.exec(tag)?.[1] ?? '');
    return area && (area.top < area.bottom || area.left < area.right) ? [area] : [];
  });
}
