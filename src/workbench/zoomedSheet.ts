/** A sheet with its widths and heights as they are drawn at a zoom. */
import type { OpenSheet } from '../host/workbench/openSheet';

export const zoomLimits = { least: 0.5, most: 2, step: 0.1 } as const;

/** The nearest step within the limits. */
export function clampZoom(factor: number): number {
  const { least, most, step } = zoomLimits;
  if (!Number.isFinite(factor)) return 1;
  return Math.round(Math.min(most, Math.max(least, factor)) / step) / Math.round(1 / step);
}

type Layout = OpenSheet['layout'];

/** The layout keeps its identity from edit to edit, and so does what is made of it: rows then are not drawn anew. */
const drawn = new WeakMap<Layout, { readonly zoom: number; readonly layout: Layout }>();

export function zoomedSheet(sheet: OpenSheet, zoom: number): OpenSheet {
  return zoom === 1 ? sheet : { ...sheet, layout: zoomedLayout(sheet.layout, zoom) };
}

function zoomedLayout(source: Layout, zoom: number): Layout {
  const known = drawn.get(source);
  if (known?.zoom === zoom) return known.layout;
  const layout: Layout = {
    ...source,
    columnWidths: source.columnWidths.map((width) => Math.round(width * zoom)),
    rowHeights: source.rowHeights.map((height) => (height === undefined ? undefined : Math.round(height * zoom))),
  };
  drawn.set(source, { zoom, layout });
  return layout;
}
