/** Builds the workbench page into dist/workbench, and the task pane with its manifest into dist/excel. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import * as esbuild from 'esbuild';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import ts from 'typescript';

const root = path.dirname(fileURLToPath(import.meta.url));
const from = (...parts) => path.join(root, ...parts);

/** The oldest engine we serve is Chromium 87 inside WPS. */
const target = 'es2017';
const host = 'localhost';
const port = 3000;

/** Where office.js comes from: Microsoft's network (`cdn`), its network for 21Vianet tenants (`cdn-cn`), or our own server (`self`). */
const officeSources = {
  cdn: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office/office.js',
};

/** What office.js asks for next, on every platform of Excel. Telemetry stays out: it would only be sent to another host. */
const officeFiles = ['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'zh-cn/office_strings.js', 'en-us/office_strings.js', 'o15apptofilemappingtable.js'];

/** The manifest in the repository names the development server. */
const developmentUrl = `https://${host}:${port}`;

/** OFFICE_JS and ADDIN_URL, from the environment or as `--env OFFICE_JS=self`, checked. */
function excelSettings({ OFFICE_JS = '', ADDIN_URL = '' }) {
  const mode = OFFICE_JS || 'cdn';
  if (!Object.hasOwn(officeSources, mode)) throw new Error(`OFFICE_JS is ${mode}; it may be ${Object.keys(officeSources).join(', ')}.`);
  const url = new URL(ADDIN_URL || developmentUrl);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') throw new Error(`ADDIN_URL is ${ADDIN_URL}; it must be an https address without ? or #.`);
  return { mode, officeScript: officeSources[mode], addinUrl: url.href.replace(/\/$/, '') };
}

/**
 * What a built page may load: its own files, and those of `scriptHosts`. The browser enforces that nothing is sent or fetched.
 * office.js speaks to Excel through messages between windows and through what the host puts on the page; neither is a connection
 * or a frame of ours, so those stay shut, and with them the frame of its telemetry.
 */
const contentPolicy = (scriptHosts = []) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHosts].join(' '),
    // Fluent puts its styles into the page as it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A script that every engine can parse, Internet Explorer included: bundled, then written in ES5. */
async function es5Script(entry) {
  const { outputFiles } = await esbuild.build({ entryPoints: [entry], bundle: true, format: 'iife', target: 'es2020', write: false });
  const { outputText } = ts.transpileModule(outputFiles[0].text, { compilerOptions: { target: ts.ScriptTarget.ES5, ignoreDeprecations: '6.0', removeComments: true } });
  return outputText;
}

/**
 * Libraries in chunks of their own: they change seldom, and their sizes stay visible. What only one page uses gets a chunk
 * apart, so that the pane never loads the dialogs and menus of the workbench.
 */
const nameOf = (library) => (_module, chunks) => [library, ...(chunks.length < 2 ? chunks.map((chunk) => chunk.name) : [])].join('-');
const vendorChunks = {
  react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: nameOf('vendor-react'), chunks: 'initial', priority: 30, enforce: true },
  fluent: {
    test: /[\\/]node_modules[\\/](@fluentui|@griffel|@floating-ui|@swc|tabster|keyborg|stylis|rtl-css-js|@emotion)[\\/]/,
    name: nameOf('vendor-fluent'),
    chunks: 'initial',
    priority: 20,
    enforce: true,
  },
};

/** Gzipped bytes. */
const mostAtFirst = 165_000;
const mostLater = 60_000;

/** Fails the build where the pane has grown too large to open at once, and says which chunks are the big ones. */
const sizeLimits = {
  apply(compiler) {
    const gzipped = (file, { assets }) => gzipSync(assets[file].buffer(), { level: 9 }).length;
    compiler.hooks.thisCompilation.tap('SizeLimits', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizeLimits', stage }, () => {
        const scriptsOf = (chunks) => chunks.flatMap((chunk) => [...chunk.files].filter((file) => file.endsWith('.js')));
        const sized = (files) => files.map((file) => ({ file, size: gzipped(file, compilation) })).sort((a, b) => b.size - a.size);
        const told = (chunks) => chunks.map(({ file, size }) => `${file} ${(size / 1000).toFixed(1)} KB`).join(', ');
        const entry = compilation.entrypoints.get('taskpane');
        const first = sized(scriptsOf(entry.chunks));
        const total = first.reduce((sum, { size }) => sum + size, 0);
        const later = sized(scriptsOf([...compilation.chunks].filter((chunk) => !chunk.canBeInitial())));
        const fail = (text) => compilation.errors.push(new compiler.webpack.WebpackError(text));
        if (total > mostAtFirst) fail(`The pane's first load is ${(total / 1000).toFixed(1)} KB gzipped, more than ${mostAtFirst / 1000}: ${told(first)}`);
        const tooLarge = later.filter(({ size }) => size > mostLater);
        if (tooLarge.length > 0) fail(`Lazy chunks of more than ${mostLater / 1000} KB gzipped: ${told(tooLarge)}`);
        compilation.getLogger('SizeLimits').info(`pane at first ${(total / 1000).toFixed(1)} KB gzipped (${told(first)}); largest later chunks ${told(later.slice(0, 4))}`);
      });
    });
  },
};

/** What both bundles share: how sources become chunks. */
function bundle(name, production) {
  return {
    name,
    mode: production ? 'production' : 'development',
    output: {
      path: from('dist', name),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      cssFilename: production ? '[name].[contenthash:8].css' : '[name].css',
      clean: true,
      // Relative addresses: the built page also works from a subfolder.
      publicPath: 'auto',
    },
    target: ['web', target],
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } },
        // Packages ship newer syntax than the oldest engine knows.
        { test: /\.m?js$/, include: /node_modules/, loader: 'esbuild-loader', options: { target }, resolve: { fullySpecified: false } },
        // Neither package says so itself, but their modules only define things: what is not used can go.
        { test: /[\\/]node_modules[\\/](hucre|numfmt)[\\/]/, sideEffects: false },
        { test: /\.css$/, type: 'css' },
        // A sample travels inside the page, so that opening it needs no request.
        { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: { mimetype: 'application/octet-stream' } } },
      ],
    },
    experiments: { css: true },
    optimization: {
      minimizer: [new EsbuildPlugin({ target, css: true, legalComments: 'none' })],
      splitChunks: { chunks: 'async', maxAsyncSize: 240_000, usedExports: false, cacheGroups: vendorChunks },
    },
    performance: { hints: false },
    stats: production ? { preset: 'errors-warnings', assets: true, assetsSort: '!size', logging: 'info' } : 'errors-warnings',
  };
}

/** For files that the minifier must leave alone: it would write newer syntax, or change what is Microsoft's. */
const asIs = { minimized: true };

const iconFiles = { from: from('assets', 'icons'), to: 'assets/icons' };

const devServer = {
  host,
  port,
  static: false,
  // Nothing but this machine may reach it.
  allowedHosts: [host],
  client: { overlay: { errors: true, warnings: false } },
};

/** The workbench is what `/` answers. */
function workbenchConfig(production) {
  const policyTag = { policy: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy() } };
  return {
    ...bundle('workbench', production),
    entry: { workbench: from('src/entry/workbench.tsx') },
    plugins: [
      new HtmlPlugin({ template: from('src/entry/workbench.html'), filename: 'index.html', scriptLoading: 'defer', meta: production ? policyTag : {} }),
      new CopyPlugin({ patterns: [iconFiles] }),
    ],
    // A person at a terminal wants to see the page; a script does not.
    devServer: { ...devServer, open: process.stdout.isTTY === true && process.env.CI === undefined },
  };
}

/** The pane, the page of the ribbon's commands, the page of notices, the manifest. */
function excelConfig(production, settings) {
  const { mode, officeScript, addinUrl } = excelSettings(settings);
  // The development server's own client needs a connection and `eval`.
  const policy = production ? contentPolicy(mode === 'self' ? [] : [new URL(officeScript).origin]) : '';
  const page = (name, chunks) => new HtmlPlugin({ template: from(`src/entry/${name}.html`), filename: `${name}.html`, chunks, scriptLoading: 'defer', officeScript, policy });
  const es5 = (name) => ({ from: from(`src/entry/${name}.ts`), to: `${name}.js`, transform: (_content, file) => es5Script(file), info: asIs });
  return {
    ...bundle('excel', production),
    entry: { taskpane: from('src/entry/taskpane.tsx'), commands: from('src/entry/commands.ts') },
    plugins: [
      page('taskpane', ['taskpane']),
      page('commands', ['commands']),
      page('notice', []),
      new CopyPlugin({
        patterns: [
          ...['gate', 'commandsGate', 'notice'].map(es5),
          iconFiles,
          { from: from('manifest.xml'), transform: (content) => content.toString().replaceAll(developmentUrl, addinUrl) },
          ...(mode === 'self' ? officeFiles.map((file) => ({ from: from('node_modules/@microsoft/office-js/dist', file), to: `office/${file}`, info: asIs })) : []),
        ],
      }),
      ...(production ? [sizeLimits] : []),
    ],
    devServer,
  };
}

// webpack-cli takes its configuration from the default export only.
export default function configurations(env, argv) {
  const production = argv.mode !== 'development';
  return [workbenchConfig(production), excelConfig(production, { ...process.env, ...env })];
}
