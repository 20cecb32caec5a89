/** What to install is said for what is missing, and for nothing else. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingPrograms } from './programs.mjs';

const CHROMIUM = join('/bin', 'chromium');
const SOFFICE = join('/bin', 'soffice');

it.each([
  ['both are there', { PATH: '/bin' }, [CHROMIUM, SOFFICE], []],
  ['nothing is there', { PATH: '/bin' }, [], ['Chromium', 'LibreOffice']],
  ['no search path', {}, [CHROMIUM], ['Chromium', 'LibreOffice']],
  ['one is missing', { PATH: '/bin' }, [CHROMIUM], ['LibreOffice']],
  ['a variable leads to it', { PATH: '/bin', CHROMIUM_PATH: '/opt/edge' }, ['/opt/edge', SOFFICE], []],
  ['a variable leads nowhere', { PATH: '/bin', SOFFICE: '/opt/gone' }, [CHROMIUM, SOFFICE], ['LibreOffice']],
])('%s', (_, env, there, missing) => {
  expect(missingPrograms(env, (path) => there.includes(path)).map((hint) => hint.split(',')[0])).toEqual(missing);
});
