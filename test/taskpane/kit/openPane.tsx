/** Puts the task pane over a workbook in memory into a page. */
import { act, cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect } from 'vitest';
import type { Grid } from '../../../src/grid/grid';
import { createMemoryHost } from '../../../src/host/memory/memoryHost';
import type { MemoryHost, MemoryHostOptions } from '../../../src/host/memory/memoryHost';
import type { SpreadsheetHost } from '../../../src/host/spreadsheetHost';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import type { TaskPaneProps } from '../../../src/taskpane/TaskPane';

/** jsdom lays nothing out, so there is never anything to observe. */
class NoResizes implements ResizeObserver {
  observe(): void {
    // Nothing changes size.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}
globalThis.ResizeObserver = NoResizes;
Element.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);

export interface PaneOptions extends Partial<Omit<TaskPaneProps, 'host'>> {
  readonly host?: MemoryHostOptions;
  /** Stands between the pane and the memory, to watch it or to make it fail. */
  readonly through?: (host: MemoryHost) => SpreadsheetHost;
}

export function openPane(grids: readonly Grid[], { host: capabilities, through, ...props }: PaneOptions = {}): MemoryHost {
  const host = createMemoryHost(
    grids.map((grid) => ({ grid, hidden: false })),
    capabilities,
  );
  render(<TaskPane host={through ? through(host) : host} {...props} />);
  return host;
}

/** The user does something in the spreadsheet. */
export async function inSheet(action: () => void): Promise<void> {
  await act(async () => {
    action();
    await Promise.resolve();
  });
}

/** Everything axe can judge without layout. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
