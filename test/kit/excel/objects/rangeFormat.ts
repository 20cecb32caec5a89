/** Excel.RangeFormat with fill, font, borders and protection: formats of all cells of some areas. */
import { requirePermission } from '../actions/protection';
import { cellCount } from '../model/areas';
import { cellsIn, keysIn, setStyle } from '../model/cells';
import type { Sheet, StyleValue } from '../model/document';
import type { Target } from '../model/target';
import type { Json } from '../protocol/messages';
import { invalidArgument, notImplemented } from '../protocol/remoteError';
import type { Property, RemoteObject } from '../protocol/remoteObject';
import { numberArgument, readOnly, remoteObject } from '../protocol/remoteObject';
import { collectionObject } from './collection';
import type { Context } from './context';
import { rectOf, sheetById } from './context';

const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 64;
/** More cells than this are formatted one by one only by a mistake. */
const MAX_FORMATTED = 200_000;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;

interface On {
  readonly sheet: Sheet;
  readonly target: Target;
}

/** null where the cells differ. */
function commonValue({ sheet, target }: On, property: string, standard: StyleValue): StyleValue | null {
  const values = new Set<StyleValue>();
  for (const rect of target.rects) {
    const styled = keysIn(sheet.styles, rect);
    for (const key of styled) values.add(sheet.styles.get(key)?.[property] ?? standard);
    if (styled.length < cellCount(rect)) values.add(standard);
  }
  const [value = standard] = values;
  return values.size > 1 ? null : value;
}

function setAll({ sheet, target }: On, property: string, value: Json): void {
  requirePermission(sheet, 'allowFormatCells');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument(property);
  for (const rect of target.rects) {
    if (cellCount(rect) > MAX_FORMATTED) throw notImplemented('formats of whole columns');
    for (const { row, column } of cellsIn(rect)) setStyle(sheet, row, column, { [property]: value });
  }
}

/** Name in Excel → property of the style, and what it is where nothing was set. */
type StyleTable = Readonly<Record<string, readonly [string, StyleValue]>>;

function styleProperties(on: () => On, table: StyleTable): Readonly<Record<string, Property>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, [property, standard]]) => [name, { get: () => commonValue(on(), property, standard), set: (value: Json) => setAll(on(), property, value) }]),
  );
}

const FORMAT: StyleTable = {
  HorizontalAlignment: ['horizontalAlignment', 'General'],
  VerticalAlignment: ['verticalAlignment', 'Bottom'],
  WrapText: ['wrapText', false],
  IndentLevel: ['indentLevel', 0],
  ShrinkToFit: ['shrinkToFit', false],
};
const FONT: StyleTable = {
  Bold: ['bold', false],
  Color: ['fontColor', '#000000'],
  Italic: ['italic', false],
  Name: ['fontName', '宋体'],
  Size: ['fontSize', 11],
  Strikethrough: ['strikethrough', false],
  Underline: ['underline', 'None'],
};
const PROTECTION: StyleTable = { Locked: ['locked', true], FormulaHidden: ['formulaHidden', false] };

function borderObject(on: () => On, side: string): RemoteObject {
  const table: StyleTable = { Color: [`border${side}Color`, '#000000'], Style: [`border${side}Style`, 'None'], Weight: [`border${side}Weight`, 'Thin'] };
  return remoteObject('RangeBorder', { identity: () => ({ SideIndex: side }), properties: { SideIndex: readOnly(() => side), ...styleProperties(on, table) } });
}

function lineSize(on: () => On, axis: 'row' | 'column'): Property {
  const span = (): readonly [number, number] => {
    const { top, bottom, left, right } = rectOf(on().target);
    return axis === 'row' ? [top, bottom] : [left, right];
  };
  const sizes = (): Map<number, number> => (axis === 'row' ? on().sheet.rowHeights : on().sheet.columnWidths);
  return {
    get: () => sizes().get(span()[0]) ?? (axis === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH),
    set: (value) => {
      requirePermission(on().sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      const [first, last] = span();
      if (last - first > MAX_FORMATTED) throw notImplemented('row heights of a whole sheet');
      for (let line = first; line <= last; line += 1) sizes().set(line, numberArgument(value, 'a size'));
    },
  };
}

export function rangeFormatObject(context: Context, target: Target): RemoteObject {
  const on = (): On => ({ sheet: sheetById(context, target.sheetId), target });
  const clearFill = (): void => setAll(on(), 'fill', '#FFFFFF');
  const borders = (): readonly RemoteObject[] => SIDES.map((side) => borderObject(on, side));
  return remoteObject('RangeFormat', {
    properties: { ...styleProperties(on, FORMAT), RowHeight: lineSize(on, 'row'), ColumnWidth: lineSize(on, 'column') },
    navigation: {
      Fill: () => remoteObject('RangeFill', { properties: styleProperties(on, { Color: ['fill', '#FFFFFF'] }), methods: { Clear: clearFill } }),
      Font: () => remoteObject('RangeFont', { properties: styleProperties(on, FONT) }),
      Protection: () => remoteObject('FormatProtection', { properties: styleProperties(on, PROTECTION) }),
      Borders: () => collectionObject('RangeBorderCollection', { items: borders, find: (side) => (SIDES.some((known) => known === side) ? borderObject(on, side) : undefined) }),
    },
  });
}
