/** Finds and starts a Chromium for the browser tests. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const windowsFolders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) => folder ?? []);

/** In order of preference; CHROMIUM_PATH outranks them all. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsFolders.map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ...windowsFolders.map((folder) => path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
];

/** A page under test talks to nobody, and neither may the browser itself. */
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const missingBrowser =
  'Browser tests need Chromium, Chrome or Edge: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program file.';

/** Program file of the browser, or null. A CHROMIUM_PATH that leads nowhere is an error, not a skip. */
export function findBrowser(): string | null {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
    return chosen;
  }
  return usualPlaces.find((place) => existsSync(place)) ?? null;
}

/** Whether browser tests can run here. On a build server a missing browser is a failure. */
export function browserIsThere(): boolean {
  if (findBrowser() !== null) return true;
  if (process.env['CI'] === 'true') throw new Error(missingBrowser);
  console.error(missingBrowser);
  return false;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(missingBrowser);
  return chromium.launch({ executablePath, args: quietFlags });
}
