/** Builds the workbench page (and, where its entry exists, the task pane) into dist/. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Libraries in chunks of their own: they change seldom, and their sizes stay visible. */
const vendorChunks = {
  react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: 'vendor-react', chunks: 'initial', priority: 30, enforce: true },
  fluent: {
    test: /[\\/]node_modules[\\/](@fluentui|@griffel|@floating-ui|@swc|tabster|keyborg|stylis|rtl-css-js|@emotion)[\\/]/,
    name: 'vendor-fluent',
    chunks: 'initial',
    priority: 20,
    enforce: true,
  },
};

const policyTag = { policy: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy } };

function webpackConfig(_env, argv) {
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    entry: Object.fromEntries(pages.map((page) => [page.name, from(page.entry)])),
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
      splitChunks: { chunks: 'async', cacheGroups: vendorChunks },
    },
    plugins: [
      ...pages.map((page) => new HtmlPlugin({ template: from(page.template), filename: page.file, chunks: [page.name], scriptLoading: 'defer', meta: production ? policyTag : {} })),
      new CopyPlugin({ patterns: [{ from: from('assets'), to: 'assets', globOptions: { ignore: ['**/samples/**', '**/screenshot.png'] }, noErrorOnMissing: true }] }),
    ],
    performance: { hints: false },
    stats: production ? { preset: 'errors-warnings', assets: true, assetsSort: '!size' } : 'errors-warnings',
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
