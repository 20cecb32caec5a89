/** What the address of the pane asks for, with what Office adds to it. */
import { expect, it } from 'vitest';
import { paneRequestOf } from '../../src/entry/paneRequest';

it.each([
  ['', null],
  ['?action=check', 'check'],
  ['?action=check&_host_Info=Excel$Win32$16.01$zh-CN$$$$0', 'check'],
  ['?_host_Info=Excel$Web$16.00$zh-CN$$$$0', null],
  ['?action=templates', null],
  ['?action=', null],
])('"%s": %s', (search, request) => {
  expect(paneRequestOf(search)).toBe(request);
});
