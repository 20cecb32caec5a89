/** What marks look like as rules of conditional formatting, and how to know them again. Pure. */
import type { CellAddress, Rect } from '../../grid/address';
import { contains, rectToA1 } from '../../grid/address';
import type { Mark, MarkSeverity } from '../spreadsheetHost';

/** Always true, refers to no cell, the same in every language and in WPS: no move of cells can change it. */
const MARKER = /^=\s*LEN\(\s*"jxmb1:(error|warning|info)"\s*\)\s*>\s*0$/i;

/** Longer lists of addresses have failed (office-js-docs-pr 2255). */
const LONGEST_ADDRESS = 1000;

export interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

/** Fill and font of enough contrast for any eye; errors are bold as well, for colour alone does not reach everybody. */
const LOOKS: Readonly<Record<MarkSeverity, MarkLook>> = {
  error: { fill: '#FFC7CE', font: '#9C0006', bold: true },
  warning: { fill: '#FFEB9C', font: '#7F4A00', bold: false },
  info: { fill: '#DDEBF7', font: '#1F3864', bold: false },
};

/** One rule over many cells. */
export interface MarkRule {
  readonly formula: string;
  /** "A1:C1,B7" */
  readonly address: string;
  readonly look: MarkLook;
}

export function isMarker(formula: string): boolean {
  return MARKER.test(formula.trim());
}

/** A merged area shows the format of all its cells. */
function areaOf(merges: readonly Rect[], cell: CellAddress): Rect {
  return merges.find((merge) => contains(merge, cell)) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

function inChunks(addresses: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  for (const address of addresses) {
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.length + address.length + 1 > LONGEST_ADDRESS) chunks.push(address);
    else chunks[chunks.length - 1] = `${last},${address}`;
  }
  return chunks;
}

/** In the order in which they are added: each goes on top of those before, so the gravest come last. */
export function markRules(marks: readonly Mark[], merges: readonly Rect[]): readonly MarkRule[] {
  return (['info', 'warning', 'error'] as const).flatMap((severity) => {
    const areas = marks.filter((mark) => mark.severity === severity).map(({ cell }) => rectToA1(areaOf(merges, cell)));
    const formula = `=LEN("jxmb1:${severity}")>0`;
    return inChunks([...new Set(areas)]).map((address) => ({ formula, address, look: LOOKS[severity] }));
  });
}
