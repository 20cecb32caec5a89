/** Every formula of a workbook, in cells and in names, written anew. */
import type { DefinedName, Document } from './document';

/** `home`: the sheet that a formula stands on, null for a name. */
export function rewriteFormulas(document: Document, rewrite: (formula: string, home: string | null) => string): void {
  const names = (old: ReadonlyMap<string, DefinedName>): Map<string, DefinedName> => new Map([...old].map(([key, name]) => [key, { ...name, formula: rewrite(name.formula, null) }]));
  for (const sheet of document.sheets) {
    for (const [key, cell] of sheet.cells) if (cell.formula !== undefined) sheet.cells.set(key, { ...cell, formula: rewrite(cell.formula, sheet.name) });
    sheet.names = names(sheet.names);
  }
  document.names = names(document.names);
}
