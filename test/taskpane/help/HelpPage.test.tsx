// @vitest-environment jsdom
/** The help page: how it is reached and left, and whether what it promises is there. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { keyHelp } from '../../../src/taskpane/words/help';
import { expectAccessible, openPane } from '../kit/openPane';
import { listed, openPage, pane, press } from '../kit/pages';
import { faulty, sheetOf } from '../kit/sheets';

async function dialogGone(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
}

/** Focus moves after the drawing, which a loaded machine may put off. */
async function hasFocus(element: HTMLElement | undefined): Promise<void> {
  await waitFor(() => {
    expect(document.activeElement).toBe(element);
  });
}

describe('the help page', () => {
  it('opens from the first screen on, takes the focus, and gives it back on Esc', async () => {
    openPane([sheetOf(faulty)]);
    const page = await openPage('打开帮助', '帮助');
    await hasFocus(within(page).getByRole('heading', { name: '帮助' }));
    await expectAccessible();
    expect(press('Escape')).toBe(false);
    await dialogGone();
    await hasFocus(screen.getByRole('button', { name: '打开帮助' }));
  });

  it('opens on F1 from a finding, and gives the focus back to it', async () => {
    openPane([sheetOf(faulty)], { autoCheck: true });
    const [first] = await listed(2);
    first?.focus();
    expect(press('F1')).toBe(false);
    const page = await screen.findByRole('dialog', { name: '帮助' });
    fireEvent.click(within(page).getByRole('button', { name: '返回' }));
    await dialogGone();
    await hasFocus(first);
  });

  it('hides what lies below from keyboard and screen reader, and leaves it as it was', async () => {
    openPane([sheetOf(faulty)], { autoCheck: true });
    const [first] = await listed(2);
    if (first) fireEvent.click(first);
    await openPage('打开帮助', '帮助');
    expect(screen.queryByRole('tab', { name: '检查' })).toBeNull();
    press('Escape');
    await dialogGone();
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('tab', { name: '检查' })).toBeTruthy();
  });

  it('makes way for F8, which leads to the finding', async () => {
    openPane([sheetOf(faulty)], { autoCheck: true });
    const [first] = await listed(2);
    await openPage('打开帮助', '帮助');
    press('F8');
    await dialogGone();
    await hasFocus(first);
  });

  it('names every severity and the keys', async () => {
    openPane([sheetOf(faulty)]);
    const page = within(await openPage('打开帮助', '帮助'));
    for (const word of ['错误', '警告', '提示', '现在的内容 → 建议', '依据', '忽略']) expect(page.getByText(word)).toBeTruthy();
    expect(page.getAllByRole('row')).toHaveLength(keyHelp.length);
  });

  it('leaves keys alone that are not its own', () => {
    openPane([sheetOf(faulty)]);
    for (const key of ['F6', 'Escape', 'Tab', 'a']) expect(fireEvent.keyDown(pane(), { key }), key).toBe(true);
    expect(fireEvent.keyDown(pane(), { key: 'F1', ctrlKey: true })).toBe(true);
  });
});
