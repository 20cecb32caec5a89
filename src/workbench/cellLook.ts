/** How a cell's style from the file becomes CSS. */
import type { CSSProperties } from 'react';
import type { BorderLine, CellStyle } from '../workbook/workbook';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { GridCell, Rect } from '../host/workbench/pageTypes';

const lines: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dotted',
  thin: '1px solid',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dotted',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

/** Chinese fonts of common forms first, then what Linux machines have in their place. */
const songti = '"SimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif';
const heiti = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

export function fontFamily(name: string | undefined): string {
  if (name === undefined) return songti;
  const generic = /黑|雅|等线|hei|arial|calibri|sans/i.test(name) ? heiti : songti;
  return `"${name.replace(/["\\]/g, '')}", ${generic}`;
}

/** CSS for the cell that stands for `area` (itself, or a merged area). */
export function cellLook(sheet: OpenSheet, area: Rect, content: GridCell | undefined): CSSProperties {
  const style = styleAt(sheet, area.top, area.left);
  const look: CSSProperties = { ...borders(sheet, area), ...textLook(style, content) };
  if (style?.fill !== undefined) look.background = style.fill;
  return look;
}

/** Only what belongs to the text, for the cell and for the editor above it. */
export function textLook(style: CellStyle | undefined, content: GridCell | undefined): CSSProperties {
  const decoration = [style?.underline ? 'underline' : '', style?.strike ? 'line-through' : ''].filter(Boolean).join(' ');
  const look: CSSProperties = {
    textAlign: horizontal(style, content),
    verticalAlign: style?.vertical === 'top' ? 'top' : style?.vertical === 'center' || style?.vertical === 'distributed' ? 'middle' : 'bottom',
    whiteSpace: wraps(style, content) ? 'pre-wrap' : 'pre',
    fontFamily: fontFamily(style?.fontName),
    fontSize: `calc(${style?.fontSize ?? 11}pt * var(--zoom))`,
  };
  if (style?.colour !== undefined) look.color = style.colour;
  if (style?.bold) look.fontWeight = 700;
  if (style?.italic) look.fontStyle = 'italic';
  if (decoration !== '') look.textDecoration = decoration;
  if (style?.indent) look.paddingLeft = `calc(3px + ${style.indent * 9}px * var(--zoom))`;
  return look;
}

/** Whether its text is broken into lines that are as long as the cell is wide. */
export function wraps(style: CellStyle | undefined, content: GridCell | undefined): boolean {
  return style?.wrap === true || content?.text.includes('\n') === true;
}

function horizontal(style: CellStyle | undefined, content: GridCell | undefined): 'left' | 'center' | 'right' | 'justify' {
  const align = style?.align;
  if (align === 'left' || align === 'center' || align === 'right' || align === 'justify') return align;
  if (align === 'distributed') return 'center';
  if (typeof content?.value === 'number') return 'right';
  return typeof content?.value === 'boolean' ? 'center' : 'left';
}

/**
 * Every cell draws its right and bottom line, agreed with the neighbour's left and top: with collapsed borders the lines
 * under sticky headers would be painted over.
 */
function borders(sheet: OpenSheet, area: Rect): CSSProperties {
  const own = styleAt(sheet, area.bottom, area.right);
  const right = lineOf(own?.right) ?? lineOf(styleAt(sheet, area.top, area.right + 1)?.left);
  const bottom = lineOf(own?.bottom) ?? lineOf(styleAt(sheet, area.bottom + 1, area.left)?.top);
  const look: CSSProperties = {};
  if (right !== undefined) look.borderRight = right;
  if (bottom !== undefined) look.borderBottom = bottom;
  // The first row and column have no neighbour that could draw these lines.
  const top = area.top === 0 ? lineOf(styleAt(sheet, 0, area.left)?.top) : undefined;
  const left = area.left === 0 ? lineOf(styleAt(sheet, area.top, 0)?.left) : undefined;
  if (top !== undefined) look.borderTop = top;
  if (left !== undefined) look.borderLeft = left;
  return look;
}

function lineOf(line: BorderLine | undefined): string | undefined {
  const css = line === undefined ? undefined : lines[line.line];
  return css === undefined || line === undefined ? undefined : `${css} ${line.colour}`;
}

export function styleAt(sheet: OpenSheet, row: number, column: number): CellStyle | undefined {
  return sheet.layout.styles[row]?.[column];
}
