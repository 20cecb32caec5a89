/** Options of an in-memory Excel as text, to be carried into a page; sets and blank cells of its grids survive. */
import type { ExcelOptions } from './inMemoryExcel';

const SET = '$set';
const BLANK = '$blank';

export function optionsText(options: ExcelOptions): string {
  return JSON.stringify(options, (_, value: unknown) => {
    if (value === undefined) return { [BLANK]: true };
    return value instanceof Set ? { [SET]: [...value] } : value;
  });
}

function revived(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [key, content]: readonly unknown[] = Object.entries(value)[0] ?? [];
  if (key === BLANK) return undefined;
  return key === SET && Array.isArray(content) ? new Set(content as readonly unknown[]) : value;
}

/** `text`: what optionsText made. */
export function parseOptions(text: string): ExcelOptions {
  return JSON.parse(text, revived) as ExcelOptions;
}
