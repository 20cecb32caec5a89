// @vitest-environment jsdom
/** One finding, several ways to mend it; and the pane in step with a spreadsheet that turns or moves things itself. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../../src/host/memory/memoryHost';
import { HostError } from '../../src/host/spreadsheetHost';
import type { HostEvents, SheetChange } from '../../src/host/spreadsheetHost';
import { checkedPane, line, status, textAt } from './kit/findingLines';
import { expectAccessible, inSheet } from './kit/openPane';
import type { PaneOptions } from './kit/openPane';
import { faulty, sheetOf } from './kit/sheets';

const sheet = '绩效目标表';
const cell = { row: 14, column: 5 };
const falling = { ...faulty, plan: ['50%', '25%', '75%', '100%'] };

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

function radio(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('radio', { name });
}

describe('a finding that can be mended in several ways', () => {
  it('shows each with its result, and writes the chosen one', async () => {
    const host = await checkedPane([sheetOf(falling)]);
    fireEvent.click(line(/累计进度不应下降/));
    expect(radio('6月底改为50%').checked).toBe(true);
    expect(screen.getAllByText('建议')).toHaveLength(2);
    await expectAccessible();
    fireEvent.click(radio('3月底改为25%'));
    fireEvent.click(button('改正'));
    await waitFor(async () => {
      expect(await textAt(host, sheet, 'B7')).toBe('25%');
    });
    expect(await textAt(host, sheet, 'D7')).toBe('25%');
    await waitFor(() => {
      expect(status()).toMatch(/^已改正 B7/);
    });
  });

  it('keeps the arrow keys of the choices out of the list', async () => {
    await checkedPane([sheetOf(falling)]);
    fireEvent.click(line(/累计进度不应下降/));
    radio('6月底改为50%').focus();
    expect(fireEvent.keyDown(radio('6月底改为50%'), { key: 'ArrowDown' })).toBe(true);
    expect(document.activeElement).toBe(radio('6月底改为50%'));
  });
});

/** The pane over a memory that tells what a test makes it tell. */
async function toldPane(options: PaneOptions = {}): Promise<{ readonly host: MemoryHost; readonly tell: (change: Partial<SheetChange>) => Promise<void> }> {
  const listeners: HostEvents[] = [];
  const host = await checkedPane([sheetOf(faulty)], {
    through: (memory) => ({
      ...memory,
      subscribe: (events) => {
        listeners.push(events);
        return memory.subscribe(events);
      },
    }),
    ...options,
  });
  const tell = (change: Partial<SheetChange>): Promise<void> =>
    inSheet(() => {
      for (const events of listeners) events.changed?.({ sheet, cells: null, origin: 'ours', structure: false, ...change });
    });
  return { host, tell };
}

async function fixSatisfaction(): Promise<void> {
  fireEvent.click(line(/满意度/));
  fireEvent.click(button('改为“≥90%”'));
  await waitFor(() => {
    expect(status()).toMatch(/^已改正/);
  });
}

describe('a spreadsheet with a 撤销 of its own', () => {
  it('takes the step out of the pane, and puts it back in', async () => {
    const { host, tell } = await toldPane();
    await fixSatisfaction();
    await inSheet(() => host.type(sheet, cell, '≤90%'));
    await tell({ turned: true });
    await screen.findByText('这一步已在表格中撤销：改为“≥90%”');
    expect(button('撤销').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('重做'));
    await screen.findByText('已重做：改为“≥90%”');
    expect(await textAt(host, sheet, 'F15')).toBe('≥90%');
  });

  it('that tells nothing of it is found out by the next 撤销', async () => {
    const { host } = await toldPane();
    await fixSatisfaction();
    await inSheet(() => host.type(sheet, cell, '≤90%'));
    fireEvent.click(button('撤销'));
    await screen.findByText('这一步已在表格中撤销：改为“≥90%”');
    expect(button('撤销').getAttribute('aria-disabled')).toBe('true');
    expect(await textAt(host, sheet, 'F15')).toBe('≤90%');
  });

  it('that moves rows makes the pane forget what it knew by address, and say so', async () => {
    const { tell } = await toldPane();
    await fixSatisfaction();
    await tell({ sheet: '另一张', origin: 'user', structure: true });
    await tell({ structure: true });
    expect(button('撤销').getAttribute('aria-disabled')).not.toBe('true');
    await tell({ origin: 'user', structure: true });
    await screen.findByText(`工作表“${sheet}”的行列有变动，此前在这里的改动不能再从本窗格撤销。如需改回，请在表格中直接修改。`);
    expect(button('撤销').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a list of ignores that cannot be read', () => {
  async function spoiltPane(): Promise<MemoryHost> {
    const host = await checkedPane([sheetOf(faulty)]);
    await host.store.write('ignores', '[{"rule":');
    fireEvent.click(button('重新检查'));
    await screen.findByText(/^文件里的忽略清单读不出来/);
    return host;
  }

  it('is told, left alone, and begun anew only when the user says so', async () => {
    const host = await spoiltPane();
    await expectAccessible();
    fireEvent.click(line(/满意度/));
    fireEvent.click(button('忽略'));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '历史口径' } });
    fireEvent.click(button('确认忽略'));
    await screen.findByText(/^没有记下：文件里的忽略清单读不出来/, { selector: 'p' });
    expect(await host.store.read('ignores')).toBe('[{"rule":');
    expect(button('撤销').getAttribute('aria-disabled')).toBe('true');

    fireEvent.click(button('重新建立清单'));
    await screen.findByText('已重新建立忽略清单，读不出来的原清单另存在文件中');
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: '重新建立清单' })).toBeNull();
    });
    expect(await host.store.read('ignores_unread')).toBe('[{"rule":');
    // What was typed is still there.
    fireEvent.click(button('确认忽略'));
    await screen.findByText('已忽略 F15');
    expect(await host.store.read('ignores')).toContain('历史口径');
  });

  it.each([
    [new HostError('工作簿正忙，暂时读不到忽略清单。请稍候再试。', 'busy'), '工作簿正忙，暂时读不到忽略清单。请稍候再试。'],
    [new Error('x'), '没能读出这份文件的忽略清单，忽略过的问题又列了出来。请稍候再点“重新检查”。'],
  ])('because the host fails is told in its own words: %s', async (error, words) => {
    await checkedPane([sheetOf(faulty)], { through: (host) => ({ ...host, store: { ...host.store, read: () => Promise.reject(error) } }) });
    await screen.findByText(words);
    expect(screen.queryByRole('button', { name: '重新建立清单' })).toBeNull();
  });
});

describe('a host that fails', () => {
  const words = '与表格的连接断开了。请关闭并重新打开本窗格。';
  const general = '没能完成，表格没有改动：程序与表格的连接可能中断了。请稍候再试。';
  const unsaved = '没能记下这次改动：这份文件暂时不能保存忽略记录。请解除工作簿保护后再试。';

  /** What the pane says where the host's `method` rejects, after a fix has been made. */
  async function saidOf(error: Error, method: 'restore' | 'write' | 'select', act: () => void, expected: string): Promise<void> {
    const reject = () => Promise.reject(error);
    await checkedPane([sheetOf(faulty)], {
      through: (host) => ({
        ...host,
        ...(method === 'write' ? { store: { ...host.store, write: reject } } : { [method]: reject }),
      }),
    });
    if (method !== 'select') await fixSatisfaction();
    act();
    await screen.findByText(expected);
  }

  const ignore = (): void => {
    fireEvent.click(line(/没有单位/));
    fireEvent.click(button('忽略'));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '历史口径' } });
    fireEvent.click(button('确认忽略'));
  };

  it.each([
    ['undo', 'restore', () => fireEvent.click(button('撤销')), general],
    ['ignore', 'write', ignore, unsaved],
    ['navigation', 'select', () => fireEvent.click(line(/没有单位/)), '没能选中这个单元格，工作表可能已被删除或改名。请重新检查。'],
  ] as const)('%s: its own words, or a calm sentence', async (_, method, act, otherwise) => {
    await saidOf(new HostError(words, 'lost'), method, act, words);
    document.body.replaceChildren();
    await saidOf(new Error('boom'), method, act, otherwise);
  });
});
