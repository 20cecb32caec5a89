/** Builds the pages for production, with the very configuration that `npm run build` uses. */
import { promisify } from 'node:util';
import type { Configuration } from 'webpack';
import webpack from 'webpack';

export type BundleName = 'workbench' | 'excel';

interface SettingsModule {
  readonly default: (env: Readonly<Record<string, string>>, argv: { readonly mode: string }) => readonly Configuration[];
}

/** `env`: what `--env` would give, as {OFFICE_JS: 'self'}. Throws where the settings are refused. */
export async function configurationOf(name: BundleName, env: Readonly<Record<string, string>> = {}): Promise<Configuration> {
  // Plain JavaScript without declarations, hence the address and the assertion.
  const settings = (await import(new URL('../../webpack.config.js', import.meta.url).href)) as SettingsModule;
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
