/** Before all browser tests: builds the page once, for production, and serves it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { Configuration } from 'webpack';
import webpack from 'webpack';
import { findBrowser } from '../kit/browser';
import { serveFolder } from '../kit/staticServer';

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
  const folder = mkdtempSync(path.join(tmpdir(), 'workbench-page-'));
  await build(folder);
  const server = await serveFolder(folder);
  project.provide('pageUrl', server.url);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

interface SettingsModule {
  readonly default: (env: unknown, argv: { readonly mode: string }) => Configuration;
}

async function build(folder: string): Promise<void> {
  // Plain JavaScript without declarations, hence the address and the assertion.
  const settings = (await import(new URL('../../webpack.config.js', import.meta.url).href)) as SettingsModule;
  const configuration = settings.default({}, { mode: 'production' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}
