/** Before all browser tests: builds the pages once, for production, and serves them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../kit/browser';
import { build, configurationOf } from '../kit/builtPages';
import { serveFolder } from '../kit/staticServer';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built workbench; "" where no browser is there to open it. */
    pageUrl: string;
    /** Address of the built add-in, with office.js of its own. */
    excelUrl: string;
    /** Where the files of the add-in lie. */
    excelFolder: string;
  }
}

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (findBrowser() === null) {
    project.provide('pageUrl', '');
    project.provide('excelUrl', '');
    project.provide('excelFolder', '');
    return undefined;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'built-pages-'));
  const folders = { workbench: path.join(folder, 'workbench'), excel: path.join(folder, 'excel') };
  await build(await configurationOf('workbench'), folders.workbench);
  await build(await configurationOf('excel', { OFFICE_JS: 'self' }), folders.excel);
  const workbench = await serveFolder(folders.workbench);
  const excel = await serveFolder(folders.excel);
  project.provide('pageUrl', workbench.url);
  project.provide('excelUrl', excel.url);
  project.provide('excelFolder', folders.excel);
  return async () => {
    await Promise.all([workbench.close(), excel.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
