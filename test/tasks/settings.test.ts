/** Settings survive the page, and nothing that a storage does or holds can stop the pane. */
import { describe, expect, it } from 'vitest';
import { createSettings, defaultSettings } from '../../src/tasks/settings';
import type { TextStorage } from '../../src/tasks/settings';

const key = 'jxmb.settings';

function storageWith(text: string | null): TextStorage & { readonly texts: Map<string, string> } {
  const texts = new Map(text === null ? [] : [[key, text]]);
  return { texts, getItem: (name) => texts.get(name) ?? null, setItem: (name, value) => void texts.set(name, value) };
}

const refusing = (at: 'read' | 'write'): TextStorage => ({
  getItem: () => {
    if (at === 'read') throw new Error('denied');
    return null;
  },
  setItem: () => {
    throw new Error('denied');
  },
});

describe('what is stored', () => {
  it.each([
    ['nothing', null, defaultSettings],
    ['a whole record', '{"liveCheck":false,"marks":false,"theme":"dark"}', { liveCheck: false, marks: false, theme: 'dark' }],
    ['a part', '{"marks":false}', { ...defaultSettings, marks: false }],
    ['one entry spoilt: the others stay', '{"liveCheck":"no","theme":"light"}', { ...defaultSettings, theme: 'light' }],
    ['a theme that is not ours', '{"theme":"pink"}', defaultSettings],
    ['an entry of a later version', '{"sound":true,"marks":false}', { ...defaultSettings, marks: false }],
    ['another shape', '[1,2]', defaultSettings],
    ['no JSON', '{"marks":', defaultSettings],
    ['an empty text', '', defaultSettings],
  ])('%s', (_, text, expected) => {
    expect(createSettings(storageWith(text)).read()).toEqual(expected);
  });
});

describe('a change', () => {
  it('is there for the next page, and tells who listens until they stop', () => {
    const storage = storageWith(null);
    const settings = createSettings(storage);
    let told = 0;
    const stop = settings.subscribe(() => {
      told += 1;
    });
    settings.change({ theme: 'dark' });
    expect(createSettings(storage).read()).toEqual({ ...defaultSettings, theme: 'dark' });
    stop();
    settings.change({ marks: false });
    expect(told).toBe(1);
    expect(createSettings(storage).read()).toEqual({ ...defaultSettings, theme: 'dark', marks: false });
  });

  it('gives the same object until the next one, as React asks', () => {
    const settings = createSettings(storageWith('{"marks":false}'));
    expect(settings.read()).toBe(settings.read());
  });

  it.each([
    ['no storage', null, false],
    ['a storage that cannot be read', refusing('read'), false],
    ['a storage that cannot be written', refusing('write'), false],
    ['a storage that works', storageWith(null), true],
  ] as const)('holds with %s', (_, storage, kept) => {
    const settings = createSettings(storage);
    settings.change({ liveCheck: false });
    expect(settings.read().liveCheck).toBe(false);
    expect(settings.kept()).toBe(kept);
  });
});
