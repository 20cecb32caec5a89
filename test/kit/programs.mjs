/** The programs that tests drive besides node, so that a skipped test can say what to install. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = [
  {
    name: 'Chromium, for the browser tests',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
    install: 'apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH to a Chromium, Chrome or Edge',
  },
  {
    name: 'LibreOffice, for the tests of workbook files',
    variable: 'SOFFICE',
    commands: ['soffice', 'libreoffice'],
    install: 'apt-get install libreoffice-calc-nogui, or set SOFFICE to its soffice',
  },
];

/**
 * One line for each program that neither its variable nor the search path leads to.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {(path: string) => boolean} exists
 * @returns {readonly string[]}
 */
export function missingPrograms(env, exists = existsSync) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const onPath = (command) => folders.some((folder) => ['', '.exe'].some((ending) => exists(join(folder, command + ending))));
  return PROGRAMS.filter(({ variable, commands }) => !(env[variable] ? exists(env[variable]) : commands.some(onPath))).map(({ name, install }) => `${name}: ${install}`);
}
