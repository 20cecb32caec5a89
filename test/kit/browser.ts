/** Finds and starts a Chromium for the browser tests. */
import type { Browser } from 'playwright-core';
import { chromium as driver } from 'playwright-core';
import { chromium, findProgram, missingProgram, requiredProgram } from './programs.mjs';

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

/** Program file of the browser, or null. */
export function findBrowser(): string | null {
  return findProgram(chromium);
}

/** Whether browser tests can run here. On a build server a missing browser is a failure. */
export function browserIsThere(): boolean {
  if (requiredProgram(chromium) !== null) return true;
  console.error(missingProgram(chromium));
  return false;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(missingProgram(chromium) ?? '');
  return driver.launch({ executablePath, args: quietFlags });
}
