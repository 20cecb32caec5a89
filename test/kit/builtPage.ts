/** The workbench page, built for production and served: what the browser tests and the benchmark open. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Configuration } from 'webpack';
import webpack from 'webpack';
import { serveFolder } from './staticServer';
import type { StaticServer } from './staticServer';

interface SettingsModule {
  readonly default: (env: unknown, argv: { readonly mode: string }) => Configuration;
}

async function build(folder: string): Promise<void> {
  // Plain JavaScript without declarations, hence the address and the assertion. Tests are started in the project's folder.
  const settings = (await import(pathToFileURL(path.resolve('webpack.config.js')).href)) as SettingsModule;
  const configuration = settings.default({}, { mode: 'production' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}

/** `beside` may put more into the folder before it is served. Closing takes everything away. */
export async function serveBuiltPage(beside: (folder: string) => Promise<void> = async () => undefined): Promise<StaticServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbench-page-'));
  await build(folder);
  await beside(folder);
  const server = await serveFolder(folder);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
