/** Opens the pages that lie over the pane, as a user does. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

export function pane(): HTMLElement {
  return screen.getByRole('region', { name: '绩效目标表助手' });
}

/** Waits for the list of findings. */
export async function listed(count: number): Promise<HTMLElement[]> {
  await waitFor(
    () => {
      expect(document.querySelectorAll('[data-item]')).toHaveLength(count);
    },
    { timeout: 5000 },
  );
  return [...document.querySelectorAll<HTMLElement>('[data-item]')];
}

/** Clicks the button, which keeps the focus as it would in a browser, and waits for the page. */
export async function openPage(button: string, title: string): Promise<HTMLElement> {
  const opener = screen.getByRole('button', { name: button });
  opener.focus();
  fireEvent.click(opener);
  return screen.findByRole('dialog', { name: title }, { timeout: 5000 });
}

export function press(key: string, keys: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean } = {}): boolean {
  return fireEvent.keyDown(document.activeElement ?? pane(), { key, ...keys });
}
