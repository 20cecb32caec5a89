/** The sample tables with their truth (`corpus.json`). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TargetTable } from '../../src/domain/targetTable';
import { readTables } from '../../src/reading/readTables';
import { openWorkbook } from '../../src/workbook/openWorkbook';

const folder = new URL('../corpus/', import.meta.url);

export interface TrueIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
  readonly rowAddress: string;
  readonly empty?: boolean;
}

export interface TrueTable {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly profile: string;
  readonly title: string;
  readonly range: string;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly unitLine: { readonly code: string | null; readonly name: string };
  readonly amountUnit: string;
  readonly project: { readonly code: string | null; readonly name: string | null };
  readonly budget: { readonly total: number | null; readonly fiscal: number | null; readonly other: number | null; readonly usage: string | null };
  readonly plan: readonly { readonly label: string; readonly cumulativePercent: number | null }[];
  readonly goals: readonly string[];
  readonly indicators: readonly TrueIndicator[];
}

interface DirtyTable {
  readonly cleanId: string;
  readonly sheet: string;
  readonly range?: string;
  readonly columns?: TrueTable['columns'];
  readonly indicatorRows?: readonly string[];
}

interface Corpus {
  readonly tables: readonly TrueTable[];
  readonly dirty: readonly {
    readonly file: string;
    readonly tables?: readonly DirtyTable[];
    readonly summary?: readonly {
      readonly range: string;
      readonly project: { readonly code: string; readonly name: string };
      readonly budgetTotal: number;
      readonly indicatorCount: number;
      readonly firstIndicator: { readonly level3: string; readonly value: string; readonly rowAddress: string };
      readonly lastIndicator: { readonly level3: string; readonly value: string; readonly rowAddress: string };
    }[];
  }[];
}

export const corpus = JSON.parse(readFileSync(new URL('corpus.json', folder), 'utf8')) as Corpus;

export function corpusPath(file: string): string {
  return fileURLToPath(new URL(file, folder));
}

export function corpusBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(corpusPath(file)));
}

/** Tables per sheet, as the reader finds them. */
export async function readCorpusFile(file: string): Promise<Map<string, readonly TargetTable[]>> {
  const workbook = await openWorkbook(corpusBytes(file), file);
  return new Map(workbook.sheets.map((sheet) => [sheet.name, readTables(sheet.grid).tables]));
}

/** The tables of a dirty file: content of the clean table, rows and columns of its own. */
export function dirtyTables(file: string): (TrueTable & { readonly rows: readonly number[] })[] {
  const byId = new Map(corpus.tables.map((table) => [table.id, table]));
  const dirty = corpus.dirty.find((entry) => entry.file === file);
  return (dirty?.tables ?? []).flatMap((table) => {
    const clean = byId.get(table.cleanId);
    if (!clean || !table.indicatorRows) return [];
    const rows = table.indicatorRows.map((address) => Number(/\d+/.exec(address)?.[0]));
    return [{ ...clean, file, sheet: table.sheet, range: table.range ?? clean.range, columns: table.columns ?? clean.columns, rows }];
  });
}

/** Compared without white space, compatibility forms folded: the dirty files differ in nothing else. */
export function folded(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/g, '').replace(/≧|>=/g, '≥').replace(/≦|<=/g, '≤');
}
