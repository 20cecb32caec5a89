/** One way to every program: its variable, the search path, the usual places; and a word on what to install. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromium, findProgram, libreOffice, missingProgram } from './programs.mjs';

const onPath = join('/bin', 'chromium');
const usual = '/Applications/Chromium.app/Contents/MacOS/Chromium';

describe('the browser', () => {
  it.each([
    ['on the search path', { PATH: `/nowhere${process.platform === 'win32' ? ';' : ':'}/bin` }, [onPath], onPath],
    ['in a usual place', { PATH: '/bin' }, [usual], usual],
    ['on the search path before a usual place', { PATH: '/bin' }, [usual, onPath], onPath],
    ['where the variable says, before all', { PATH: '/bin', CHROMIUM_PATH: '/opt/edge' }, [onPath, '/opt/edge'], '/opt/edge'],
    ['where an empty variable says nothing', { PATH: '/bin', CHROMIUM_PATH: '' }, [onPath], onPath],
    ['without a search path', {}, [onPath], null],
    ['nowhere', { PATH: '/bin' }, [], null],
  ])('%s', (_, env, there, found) => {
    const exists = (path) => there.includes(path);
    expect(findProgram(chromium, env, exists)).toBe(found);
    expect(missingProgram(chromium, env, exists)).toEqual(found === null ? expect.stringContaining('apt-get install chromium') : null);
  });
});

it('a variable that leads nowhere is an error', () => {
  expect(() => findProgram(libreOffice, { PATH: '/bin', SOFFICE: '/opt/gone' }, () => false)).toThrow('SOFFICE names no file: /opt/gone');
});
