/** The programs that tests drive besides node: where they are, and what to install where they are not. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) => folder ?? []);

export const chromium = {
  name: 'Chromium, for the browser tests',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome', 'msedge'],
  places: [
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsFolders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ...windowsFolders.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
  ],
  install: 'apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH to a Chromium, Chrome or Edge',
};

export const libreOffice = {
  name: 'LibreOffice, for the tests of workbook files',
  variable: 'SOFFICE',
  commands: ['soffice', 'libreoffice'],
  places: ['/opt/libreoffice/program/soffice', '/snap/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  install: 'apt-get install libreoffice-calc-nogui, or set SOFFICE to its soffice',
};

/** Path of a program, or null. A variable that leads nowhere is an error, not a reason to skip. */
export function findProgram({ variable, commands, places }, env = process.env, exists = existsSync) {
  const chosen = env[variable];
  if (chosen) {
    if (!exists(chosen)) throw new Error(`${variable} names no file: ${chosen}`);
    return chosen;
  }
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.flatMap((folder) => ['', '.exe'].map((ending) => join(folder, command + ending))));
  return [...onPath, ...places].find((place) => exists(place)) ?? null;
}

/** One line on a program that is not there; null where it is. */
export function missingProgram(program, env = process.env, exists = existsSync) {
  return findProgram(program, env, exists) === null ? `${program.name}: ${program.install}` : null;
}

/** The program where it can be run. Where it is missing: null, and on a build server an error, so that no test fades away unseen. */
export function requiredProgram(program) {
  const missing = missingProgram(program);
  if (missing !== null && process.env.CI === 'true') throw new Error(`not found: ${missing}`);
  return findProgram(program);
}

/** One line for each program that is not there. */
export function missingPrograms() {
  return [chromium, libreOffice].flatMap((program) => missingProgram(program) ?? []);
}
