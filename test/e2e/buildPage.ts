/** Before all browser tests: builds the workbench page for production and the pane alone, and serves both. */
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../kit/browser';
import { serveBuiltPage } from '../kit/builtPage';
import { buildPane } from './pane/buildPane';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page; "" where no browser is there to open it. */
    pageUrl: string;
  }
}

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (findBrowser() === null) {
    project.provide('pageUrl', '');
    return undefined;
  }
  const server = await serveBuiltPage(buildPane);
  project.provide('pageUrl', server.url);
  return server.close;
}
