/** Before all browser tests: builds the workbench, the pane alone and the pane for Excel, for production, and serves them. */
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../kit/browser';
import { configurationOf, serveBuilt } from '../kit/builtPages';
import { buildPane } from './pane/buildPane';

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
  const workbench = await serveBuilt(await configurationOf('workbench'), buildPane);
  const excel = await serveBuilt(await configurationOf('excel', { OFFICE_JS: 'self' }));
  project.provide('pageUrl', workbench.url);
  project.provide('excelUrl', excel.url);
  project.provide('excelFolder', excel.folder);
  return async () => {
    await Promise.all([workbench.close(), excel.close()]);
  };
}
