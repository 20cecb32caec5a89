/** Builds the workbench page (and, where its entry exists, the task pane) into dist/. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const from = (...parts) => path.join(root, ...parts);

/** The oldest engine we serve is Chromium 87 inside WPS. */
const target = 'es2017';
const host = 'localhost';
const port = 3000;

/** One page per entry; the workbench is what `/` answers. */
const pages = [
  { name: 'workbench', entry: 'src/entry/workbench.tsx', template: 'src/entry/workbench.html', file: 'index.html' },
  { name: 'taskpane', entry: 'src/entry/taskpane.tsx', template: 'src/entry/taskpane.html', file: 'taskpane.html' },
].filter((page) => existsSync(from(page.entry)) && existsSync(from(page.template)));

/** What the built page may load: its own files. The browser enforces that nothing is sent or fetched. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Fluent puts its styles into the page as it runs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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

/**
 * The pane on its own, with all that it needs at first: built to be measured as long as no page of its own exists.
 * As a library it keeps what it exports.
 */
const measuredPane = { import: ['react-dom/client', from('src/taskpane/TaskPane.tsx')], library: { name: 'pane', type: 'window' } };
const paneEntry = pages.some((page) => page.name === 'taskpane') ? 'taskpane' : 'pane';

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
        const entry = compilation.entrypoints.get(paneEntry);
        const first = sized(scriptsOf(entry.chunks));
        const total = first.reduce((sum, { size }) => sum + size, 0);
        const later = sized(scriptsOf([...compilation.chunks].filter((chunk) => !chunk.canBeInitial())));
        const fail = (text) => compilation.errors.push(new compiler.webpack.WebpackError(text));
        if (total > mostAtFirst) fail(`The pane's first load is ${(total / 1000).toFixed(1)} KB gzipped, more than ${mostAtFirst / 1000}: ${told(first)}`);
        const tooLarge = later.filter(({ size }) => size > mostLater);
        if (tooLarge.length > 0) fail(`Lazy chunks of more than ${mostLater / 1000} KB gzipped: ${told(tooLarge)}`);
        compilation.getLogger('SizeLimits').info(`pane at first ${(total / 1000).toFixed(1)} KB gzipped (${told(first)}); largest later chunks ${told(later.slice(0, 4))}`);
        // Measured only: no page loads it.
        if (paneEntry === 'pane') for (const file of entry.getEntrypointChunk().files) compilation.deleteAsset(file);
      });
    });
  },
};

const policyTag = { policy: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy } };

function webpackConfig(_env, argv) {
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    entry: {
      ...Object.fromEntries(pages.map((page) => [page.name, from(page.entry)])),
      ...(production && paneEntry === 'pane' ? { pane: measuredPane } : {}),
    },
    output: {
      path: from('dist'),
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
    plugins: [
      ...pages.map((page) => new HtmlPlugin({ template: from(page.template), filename: page.file, chunks: [page.name], scriptLoading: 'defer', meta: production ? policyTag : {} })),
      new CopyPlugin({ patterns: [{ from: from('assets'), to: 'assets', globOptions: { ignore: ['**/samples/**', '**/screenshot.png'] }, noErrorOnMissing: true }] }),
      ...(production ? [sizeLimits] : []),
    ],
    performance: { hints: false },
    stats: production ? { preset: 'errors-warnings', assets: true, assetsSort: '!size', logging: 'info' } : 'errors-warnings',
    devServer: {
      host,
      port,
      static: false,
      // A person at a terminal wants to see the page; a script does not.
      open: process.stdout.isTTY === true && process.env.CI === undefined,
      // The add-in will share this origin; nothing but this machine may reach it.
      allowedHosts: ['localhost'],
      client: { overlay: { errors: true, warnings: false } },
    },
  };
}

// webpack-cli takes its configuration from the default export only.
export default webpackConfig;
