/** For browser tests: one script in the place of office.js that holds an in-memory Excel and Microsoft's library tied to it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ExcelOptions } from './inMemoryExcel';
import { optionsText } from './optionsText';

const library = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('browserPage.ts', import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2020', logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}

/**
 * To be answered for the request of office.js, whatever its address. The page then finds `window.inMemoryExcel` (the host: what a user
 * does, what the sheets hold, the counts) and `window.inMemoryOffice` (ribbon commands and dialogs) beside the usual Office and Excel.
 */
export async function officeScript(options: ExcelOptions = {}): Promise<string> {
  bundled ??= bundle();
  // In a <script>, "</script>" inside a string would end it.
  const text = JSON.stringify(optionsText(options)).replace(/</g, '\\u003c');
  return [`window.inMemoryExcelOptions = ${text};`, await bundled, readFileSync(library, 'utf8'), 'window.finishOffice();'].join('\n');
}
