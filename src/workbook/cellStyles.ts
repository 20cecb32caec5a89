/** The library's cell styles → plain ones with resolved colours; equal styles of a sheet are one object. */
import type { CellStyle as LibraryStyle } from 'hucre/xlsx';
import { resolveColour } from './colours';
import { isGeneral, plainFormat } from './numberFormats';
import type { BorderLine, CellStyle } from './workbook';

type LibraryFont = NonNullable<LibraryStyle['font']>;
type LibrarySide = NonNullable<NonNullable<LibraryStyle['border']>['top']>;
type LibraryAlignment = NonNullable<LibraryStyle['alignment']>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const BLACK = '#000000';

function applyFont(style: Mutable<CellStyle>, font: LibraryFont, theme: readonly string[]): void {
  if (font.name !== undefined) style.fontName = font.name;
  if (font.size !== undefined) style.fontSize = font.size;
  if (font.bold) style.bold = true;
  if (font.italic) style.italic = true;
  if (font.underline) style.underline = true;
  if (font.strikethrough) style.strike = true;
  const colour = resolveColour(font.color, theme);
  if (colour !== undefined) style.colour = colour;
}

/** A gradient is shown by its first colour, a pattern by its own colour. */
function fillColour(fill: NonNullable<LibraryStyle['fill']>, theme: readonly string[]): string | undefined {
  if (fill.type === 'gradient') return resolveColour(fill.stops[0]?.color, theme);
  if (fill.pattern === 'none') return undefined;
  return resolveColour(fill.fgColor, theme) ?? resolveColour(fill.bgColor, theme);
}

function borderLine(side: LibrarySide, theme: readonly string[]): BorderLine {
  return { line: side.style, colour: resolveColour(side.color, theme) ?? BLACK };
}

function applyAlignment(style: Mutable<CellStyle>, alignment: LibraryAlignment): void {
  const { horizontal, vertical, wrapText, indent } = alignment;
  if (horizontal === 'centerContinuous') style.align = 'center';
  else if (horizontal !== undefined && horizontal !== 'general') style.align = horizontal;
  if (vertical !== undefined) style.vertical = vertical;
  if (wrapText) style.wrap = true;
  if (indent) style.indent = indent;
}

function plainStyle(source: LibraryStyle, base: LibraryFont | undefined, theme: readonly string[]): CellStyle {
  const style: Mutable<CellStyle> = {};
  const font = source.font ?? base;
  if (font) applyFont(style, font, theme);
  const fill = source.fill ? fillColour(source.fill, theme) : undefined;
  if (fill !== undefined) style.fill = fill;
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = source.border?.[side];
    if (line) style[side] = borderLine(line, theme);
  }
  if (source.alignment) applyAlignment(style, source.alignment);
  if (source.numFmt !== undefined && !isGeneral(source.numFmt)) style.numberFormat = plainFormat(source.numFmt);
  return style;
}

/** `base`: the workbook's own font, which a cell without a font of its own has. */
export function styleReader(
  theme: readonly string[],
  base: LibraryFont | undefined,
): (source: LibraryStyle) => CellStyle {
  const ids = new WeakMap<object, number>();
  const known = new Map<string, CellStyle>();
  let count = 0;
  // The library makes a new style per cell but shares its members: they tell equal styles cheaply.
  const idOf = (member: object | undefined): number => {
    if (!member) return 0;
    const id = ids.get(member) ?? (count += 1);
    ids.set(member, id);
    return id;
  };
  return (source) => {
    const key = `${[source.font, source.fill, source.border, source.alignment].map(idOf).join()} ${source.numFmt ?? ''}`;
    const style = known.get(key) ?? plainStyle(source, base, theme);
    known.set(key, style);
    return style;
  };
}
