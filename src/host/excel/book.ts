/** What is remembered of the workbook between two calls: names of sheets by id, and facts that make reading cheaper. */
import type { Rect } from '../../grid/address';

export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

interface SheetFacts {
  /** The used range when it was last seen: it tells how much to ask for at once. */
  readonly used?: Rect;
  /** From the last full read: a silent one does not ask line by line. */
  readonly hidden?: HiddenLines;
  /** From the last full read. */
  readonly merges?: readonly Rect[];
}

export interface Book {
  /** null for a sheet never seen. It may have been renamed since. */
  nameOf(id: string): string | null;
  named(id: string, name: string): void;
  factsOf(sheet: string): SheetFacts;
  learn(sheet: string, facts: SheetFacts): void;
  /** Rows or columns of the sheet moved. */
  forget(sheet: string): void;
}

export function createBook(): Book {
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  const facts = new Map<string, SheetFacts>();
  return {
    nameOf: (id) => names.get(id) ?? null,
    named: (id, name) => {
      // Another sheet has taken the name over.
      if (ids.get(name) !== id) facts.delete(name);
      ids.set(name, id);
      names.set(id, name);
    },
    factsOf: (sheet) => facts.get(sheet) ?? {},
    learn: (sheet, more) => void facts.set(sheet, { ...facts.get(sheet), ...more }),
    forget: (sheet) => void facts.delete(sheet),
  };
}
