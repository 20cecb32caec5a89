// @vitest-environment jsdom
/** What we take from office-js-helpers, outside of Office. */
import { beforeEach, describe, expect, it } from 'vitest';
import { helperStorage, hostProgram } from '../../../src/host/excel/officeHelpers';
import { createSettings } from '../../../src/tasks/settings';

describe('office-js-helpers', () => {
  beforeEach(() => localStorage.clear());

  it('says that this is no Office program', () => {
    expect(hostProgram()).toEqual({ host: 'WEB', platform: null });
  });

  it('keeps texts as they are, also those that look like something else', () => {
    const storage = helperStorage();
    expect(storage.getItem('a')).toBeNull();
    for (const text of ['', '甲', '"', '{"a":1}', '123', 'null', 'true']) {
      storage.setItem('a', text);
      expect(helperStorage().getItem('a')).toBe(text);
    }
    expect(Object.keys(localStorage).sort()).toEqual(['@jxmb/a', 'jxmb']);
  });

  it('keeps the settings of the pane', () => {
    createSettings(helperStorage()).change({ theme: 'dark' });
    const later = createSettings(helperStorage());
    expect([later.read().theme, later.kept()]).toEqual(['dark', true]);
  });
});
