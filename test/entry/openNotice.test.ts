// @vitest-environment jsdom
/** The small window after a ribbon button: opened once, and the command always ends. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawNotice } from '../../src/entry/drawNotice';
import { openNotice } from '../../src/entry/openNotice';
import { noticeWords } from '../../src/taskpane/words/notices';

type Opened = (result: { readonly status: string; readonly value?: unknown }) => void;

/** What Excel was asked to show, and how it answers. */
function stubOffice(answer: (opened: Opened) => void): { readonly asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('Office', {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
    context: {
      ui: {
        displayDialogAsync: (address: string, _options: unknown, opened: Opened) => {
          asked.push(address);
          answer(opened);
        },
      },
    },
  });
  return { asked };
}

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/tool/commands.html?_host_Info=Excel#top');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a notice', () => {
  it('stands beside the page of commands and ends the command when it is closed', () => {
    const handlers: (() => void)[] = [];
    const { asked } = stubOffice((opened) => opened({ status: 'succeeded', value: { addEventHandler: (_: string, handler: () => void) => handlers.push(handler) } }));
    const closed = vi.fn();
    openNotice('busy', closed);
    expect(asked).toEqual([`${location.origin}/tool/notice.html?notice=busy`]);
    expect(closed).not.toHaveBeenCalled();
    for (const handler of [...handlers, ...handlers]) handler();
    vi.runAllTimers();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['refused, because one is open already', () => stubOffice((opened) => opened({ status: 'failed' }))],
    ['impossible in this Excel', () => vi.stubGlobal('Office', { context: { ui: {} } })],
    [
      'never told to be closed',
      () => {
        stubOffice((opened) => opened({ status: 'succeeded', value: { addEventHandler: () => undefined } }));
      },
    ],
  ])('%s: the command ends all the same', (_, prepare) => {
    prepare();
    const closed = vi.fn();
    openNotice('noTable', closed);
    vi.runAllTimers();
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

describe('the words', () => {
  it.each(Object.entries(noticeWords))('%s: a title and a sentence, drawn as text', (key, { title, text }) => {
    const place = document.createElement('div');
    place.append('old');
    drawNotice(place, key as keyof typeof noticeWords);
    expect(place.textContent).toBe(title + text);
    expect(place.querySelector('[role=alert] h1')?.textContent).toBe(title);
    expect(text).toMatch(/。$/);
  });

  it.each(['oldEngine', 'oldExcel', 'notExcel', 'noOffice'] as const)('%s names a way that works without', (key) => {
    expect(noticeWords[key].text).toContain('工作台');
  });
});
