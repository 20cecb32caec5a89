/** The pane with its findings listed, and the lines of that list. */
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Grid } from '../../../src/grid/grid';
import type { MemoryHost } from '../../../src/host/memory/memoryHost';
import type { SpreadsheetHost } from '../../../src/host/spreadsheetHost';
import { openPane } from './openPane';
import type { PaneOptions } from './openPane';
import { at } from './tables';

// Parts of the pane are loaded when first shown, which takes its time where many tests run at once.
configure({ asyncUtilTimeout: 5000 });

export function lines(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-item]')];
}

export function line(pattern: RegExp): HTMLElement {
  const found = lines().find((candidate) => pattern.test(candidate.textContent));
  if (!found) throw new Error(`no line ${String(pattern)} in ${lines().map((entry) => entry.textContent).join(' / ')}`);
  return found;
}

export async function checkedPane(grids: readonly Grid[], options: PaneOptions = {}): Promise<MemoryHost> {
  const host = openPane(grids, { autoCheck: true, ...options });
  await waitFor(() => {
    expect(lines().length).toBeGreaterThan(0);
  });
  return host;
}

/** What the live region says. */
export function status(): string {
  return screen.getByRole('status').textContent;
}

export async function textAt(host: SpreadsheetHost, sheet: string, a1: string): Promise<string> {
  const { row, column } = at(a1);
  return (await host.readSheet(sheet)).rows[row]?.[column]?.text ?? '';
}

/** Ctrl and a letter, the focus on nothing in particular. */
export function pressInPane(key: string): void {
  fireEvent.keyDown(screen.getByRole('region', { name: '绩效目标表助手' }), { key, ctrlKey: true });
}
