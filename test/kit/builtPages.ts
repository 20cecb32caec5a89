/** Builds the pages for production, with the very configuration that `npm run build` uses, and serves them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Configuration } from 'webpack';
import webpack from 'webpack';
import { serveFolder } from './staticServer';
import type { StaticServer } from './staticServer';

export type BundleName = 'workbench' | 'excel';

interface SettingsModule {
  readonly default: (env: Readonly<Record<string, string>>, argv: { readonly mode: string }) => readonly Configuration[];
}

/** `env`: what `--env` would give, as {OFFICE_JS: 'self'}. Throws where the settings are refused. */
export async function configurationOf(name: BundleName, env: Readonly<Record<string, string>> = {}): Promise<Configuration> {
  // Plain JavaScript without declarations, hence the address and the assertion. Tests and benchmarks start in the project's folder.
  const settings = (await import(pathToFileURL(path.resolve('webpack.config.js')).href)) as SettingsModule;
  const found = settings.default(env, { mode: 'production' }).find((configuration) => configuration.name === name);
  if (!found) throw new Error(`webpack.config.js has no ${name}`);
  return found;
}

/** Throws with webpack's words where the build fails, the limits of size included. */
export async function build(configuration: Configuration, folder: string): Promise<void> {
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}

export interface ServedBuild extends StaticServer {
  /** What is served; it goes with `close`. */
  readonly folder: string;
}

/** In a folder of its own. `beside` may put more into it before it is served. */
export async function serveBuilt(configuration: Configuration, beside: (folder: string) => Promise<void> = async () => undefined): Promise<ServedBuild> {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-pages-'));
  await build(configuration, folder);
  await beside(folder);
  const server = await serveFolder(folder);
  return {
    url: server.url,
    folder,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
