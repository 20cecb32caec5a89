/** Bundles the page of the pane alone beside the workbench page. */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Leaves pane.html and its scripts in `folder`. */
export async function buildPane(folder: string): Promise<void> {
  await build({
    entryPoints: { pane: here('panePage.tsx') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    chunkNames: 'pane-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  copyFileSync(here('pane.html'), path.join(folder, 'pane.html'));
}
