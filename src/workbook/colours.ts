/** Colours of a file (direct, theme, palette) → "#RRGGBB". */
import type { CellStyle as LibraryStyle } from 'hucre/xlsx';
import { resolveThemeColor } from 'hucre/xlsx';

type LibraryColour = NonNullable<NonNullable<LibraryStyle['font']>['color']>;

/** The old palette, entries 8 to 63; 0 to 7 repeat its first eight. ECMA-376 part 1, 18.8.27. */
const PALETTE = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333'
).match(/.{6}/g) ?? [];

/** 64 and 65 are the system's text and background. */
const SYSTEM_BACKGROUND = 65;

function paletteColour(index: number): string | undefined {
  if (index === SYSTEM_BACKGROUND) return '#FFFFFF';
  if (index > 63) return undefined;
  const entry = PALETTE[index < 8 ? index : index - 8];
  return entry === undefined ? undefined : `#${entry}`;
}

/**
 * The library lists a theme in the order of theme1.xml (dark 1, light 1, dark 2, light 2), while a cell's theme index
 * counts light 1, dark 1, light 2, dark 2. Unswapped, every text would be white.
 */
function themeColour(theme: readonly string[], index: number, tint: number | undefined): string | undefined {
  const place = index < 4 ? index ^ 1 : index;
  if (theme[place] === undefined) return undefined;
  return `#${resolveThemeColor([...theme], place, tint)}`;
}

/** undefined: the automatic colour. */
export function resolveColour(colour: LibraryColour | undefined, theme: readonly string[]): string | undefined {
  if (!colour) return undefined;
  if (colour.rgb !== undefined) return `#${colour.rgb.slice(-6).toUpperCase()}`;
  if (colour.theme !== undefined) return themeColour(theme, colour.theme, colour.tint);
  return colour.indexed === undefined ? undefined : paletteColour(colour.indexed);
}
