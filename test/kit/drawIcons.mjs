/**
 * `node test/kit/drawIcons.mjs`: draws assets/icons/*.svg as PNGs of every size the ribbon asks for, with Chromium. The PNGs are
 * kept with the sources; run this after changing an SVG. CHROMIUM_PATH names a browser that stands elsewhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../../assets/icons', import.meta.url));
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The product's own icon has a plainer drawing for small sizes. */
const LARGEST_SMALL = 24;
const BUTTONS = ['check', 'open', 'mark', 'clear', 'previous', 'next'];

const icons = SIZES.flatMap((size) => [
  { size, source: size <= LARGEST_SMALL ? 'icon-small' : 'icon', name: 'icon' },
  ...BUTTONS.map((name) => ({ size, source: name, name })),
]);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const { size, source, name } of icons) {
    const svg = readFileSync(join(folder, `${source}.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
  }
  console.log(`${icons.length} icons drawn`);
} finally {
  await browser.close();
}
