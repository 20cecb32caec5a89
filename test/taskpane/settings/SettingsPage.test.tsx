// @vitest-environment jsdom
/** Settings as the pane lives by them. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { browserSettings } from '../../../src/taskpane/settings/browserSettings';
import { createSettings, defaultSettings } from '../../../src/tasks/settings';
import { expectAccessible, inSheet, openPane } from '../kit/openPane';
import { listed, openPage, press } from '../kit/pages';
import { faulty, sheetOf } from '../kit/sheets';

const sheet = '绩效目标表';
const qualityCell = { row: 10, column: 5 };

describe('the settings page', () => {
  it('shows what is set, changes it at once, and says where nothing is kept', async () => {
    const settings = createSettings(null);
    openPane([sheetOf(faulty)], { settings });
    const page = within(await openPage('打开设置', '设置'));
    expect(page.getByText(/这里不能保存设置/)).toBeTruthy();
    await expectAccessible();
    fireEvent.click(page.getByRole('radio', { name: '深色' }));
    fireEvent.click(page.getByRole('switch', { name: '随填随查' }));
    fireEvent.click(page.getByRole('switch', { name: '在表中标出' }));
    expect(settings.read()).toEqual({ liveCheck: false, marks: false, theme: 'dark' });
    expect(page.getByRole<HTMLInputElement>('radio', { name: '深色' }).checked).toBe(true);
    await expectAccessible();
  });

  it('turns the whole pane dark', async () => {
    openPane([sheetOf(faulty)], { settings: createSettings(null) });
    const provider = (): string => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).colorScheme;
    expect(provider()).toBe('light');
    const page = within(await openPage('打开设置', '设置'));
    fireEvent.click(page.getByRole('radio', { name: '深色' }));
    expect(provider()).toBe('dark');
  });
});

describe('marks', () => {
  it('set off stay off for the next pane, and the switch below the list sets them too', async () => {
    const texts = new Map<string, string>();
    const storage = { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, value: string) => void texts.set(key, value) };
    createSettings(storage).change({ marks: false });
    const settings = createSettings(storage);
    const host = openPane([sheetOf(faulty)], { autoCheck: true, settings });
    await listed(2);
    expect(host.marksOn(sheet)).toEqual([]);
    fireEvent.click(screen.getByRole('switch', { name: '在表中标出' }));
    await waitFor(() => {
      expect(host.marksOn(sheet)).toHaveLength(2);
    });
    expect(createSettings(storage).read().marks).toBe(true);
  });
});

describe('live checking switched off', () => {
  it('leaves the list as it is, says that it is outdated, and checks when asked', async () => {
    const settings = createSettings(null);
    settings.change({ liveCheck: false });
    const host = openPane([sheetOf(faulty)], { autoCheck: true, settings });
    await listed(2);
    await inSheet(() => {
      host.type(sheet, qualityCell, '≥95%');
    });
    await screen.findByText(/结果可能对不上/);
    // Longer than the pause after which typing would be checked.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await listed(2);
    await expectAccessible();
    const [again] = screen.getAllByRole('button', { name: '重新检查' });
    if (again) fireEvent.click(again);
    await listed(1);
    expect(screen.queryByText(/结果可能对不上/)).toBeNull();
  });
});

describe('the storage of the browser', () => {
  it('keeps, and does without where it is forbidden', () => {
    browserSettings().change({ theme: 'light' });
    expect(browserSettings().read().theme).toBe('light');
    const forbidden = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new Error('denied');
    });
    const settings = browserSettings();
    expect(settings.read()).toEqual(defaultSettings);
    expect(settings.kept()).toBe(false);
    forbidden.mockRestore();
    window.localStorage.clear();
  });

  it('is closed with Esc like every page', async () => {
    openPane([sheetOf(faulty)]);
    await openPage('打开设置', '设置');
    press('Escape');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '打开设置' }));
  });
});
