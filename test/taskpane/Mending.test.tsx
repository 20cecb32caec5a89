// @vitest-environment jsdom
/** Mending from the pane: a fix, all safe ones, the way back and forth, and refusals, driven as a user drives them. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../../src/host/memory/memoryHost';
import { HostError } from '../../src/host/spreadsheetHost';
import { checkedPane, line, pressInPane, status, textAt } from './kit/findingLines';
import { expectAccessible, inSheet } from './kit/openPane';
import { faulty, oneFault, sheetOf, stacked } from './kit/sheets';

const sheet = '绩效目标表';
const scaled = { plan: ['2500%', '5000%', '7500%', '10000%'] };

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

async function isSaid(text: string | RegExp): Promise<void> {
  await waitFor(() => {
    expect(status()).toMatch(text);
  });
}

async function shows(host: MemoryHost, cell: string, text: string): Promise<void> {
  await waitFor(async () => {
    expect(await textAt(host, sheet, cell)).toBe(text);
  });
}

describe('a fix from the card', () => {
  it('names its result, goes on to the next finding, says what is left, and comes back', async () => {
    const host = await checkedPane([sheetOf(faulty)]);
    fireEvent.click(line(/满意度/));
    expect(screen.getByText('改后含义有变，请您核对后再改。')).toBeTruthy();
    button('改为“≥90%”').focus();
    fireEvent.click(button('改为“≥90%”'));
    await isSaid(/^已改正 F15。还有 1 个警告$/);
    await shows(host, 'F15', '≥90%');
    expect(document.activeElement).toBe(line(/没有单位/));
    await expectAccessible();

    fireEvent.click(button('撤销'));
    await isSaid(/^已撤销：改为“≥90%”。还有 1 个错误、1 个警告$/);
    await shows(host, 'F15', '≤90%');
    expect(host.selection()).toMatchObject({ top: 14, left: 5 });

    fireEvent.click(button('重做'));
    await isSaid(/^已重做：改为“≥90%”。还有 1 个警告$/);
    await shows(host, 'F15', '≥90%');
  });

  it('of the last finding leaves the focus on what was done', async () => {
    await checkedPane([sheetOf(oneFault)]);
    fireEvent.click(line(/满意度/));
    button('改为“≥90%”').focus();
    fireEvent.click(button('改为“≥90%”'));
    await screen.findByText('没有发现问题', { selector: 'h2' });
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('已改正 F15');
    });
    await expectAccessible();
  });

  it('is refused where the cell has changed since, with what stands there now, and nothing is written', async () => {
    const host = await checkedPane([sheetOf(faulty)]);
    fireEvent.click(line(/满意度/));
    await inSheet(() => {
      host.type(sheet, { row: 14, column: 5 }, '≤92%');
    });
    fireEvent.click(button('改为“≥90%”'));
    await screen.findByText('没有改正：内容在检查之后有变动，F15 现在是“≤92%”。已重新检查，请按新的结果处理。');
    await shows(host, 'F15', '≤92%');
    expect(button('撤销').getAttribute('aria-disabled')).toBe('true');
    await waitFor(() => {
      expect(button('改为“≥92%”')).toBeTruthy();
    });
    await expectAccessible();
  });

  it('that needs a row says what to do by hand where the host inserts none', async () => {
    const missing = { ...faulty, indicators: faulty.indicators?.slice(0, 5) ?? [] };
    await checkedPane([sheetOf(missing)], { host: { insertRows: false } });
    fireEvent.click(line(/满意度/));
    expect(screen.getByText(/^这里不能增删整行。请用 Excel 或 WPS 表格打开文件：在第\d+行处插入一个空行/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /插入/ })).toBeNull();
    expect(button('忽略')).toBeTruthy();
    await expectAccessible();
  });
});

describe('a host that fails', () => {
  it('is quoted, and the finding stays', async () => {
    const host = await checkedPane([sheetOf(oneFault)], {
      through: (memory) => ({ ...memory, apply: () => Promise.reject(new HostError('表格正在编辑单元格，请按回车键后再试。', 'busy')) }),
    });
    fireEvent.click(line(/满意度/));
    fireEvent.click(button('改为“≥90%”'));
    await screen.findByText('表格正在编辑单元格，请按回车键后再试。');
    expect(await textAt(host, sheet, 'F15')).toBe('≤90%');
    expect(line(/满意度/).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('undo and redo', () => {
  it('by keyboard, but not out of a text field', async () => {
    const host = await checkedPane([sheetOf(faulty)]);
    fireEvent.click(line(/满意度/));
    fireEvent.click(button('改为“≥90%”'));
    await shows(host, 'F15', '≥90%');
    await isSaid(/^已改正/);
    fireEvent.click(line(/没有单位/));
    fireEvent.click(button('忽略'));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true });
    expect(await textAt(host, sheet, 'F15')).toBe('≥90%');

    pressInPane('z');
    await shows(host, 'F15', '≤90%');
    await isSaid(/^已撤销/);
    pressInPane('y');
    await shows(host, 'F15', '≥90%');
  });

  it('is refused where the user has changed the cell since', async () => {
    const host = await checkedPane([sheetOf(faulty)]);
    fireEvent.click(line(/满意度/));
    fireEvent.click(button('改为“≥90%”'));
    await isSaid(/^已改正/);
    await inSheet(() => {
      host.type(sheet, { row: 14, column: 5 }, '≥99%');
    });
    fireEvent.click(button('撤销'));
    await screen.findByText('不能撤销：这些单元格后来又改过，F15 现在是“≥99%”。请在表格中直接修改。');
    expect(await textAt(host, sheet, 'F15')).toBe('≥99%');
    expect(button('撤销').getAttribute('aria-disabled')).not.toBe('true');
  });
});

describe('all safe fixes', () => {
  const threeTables = () => stacked([sheetOf({ ...scaled, project: '甲' }), sheetOf({ ...scaled, project: '乙' }), sheetOf({ ...scaled, project: '丙' })], sheet);

  async function openPreview(): Promise<HTMLElement> {
    fireEvent.click(await screen.findByRole('button', { name: '全部安全改正（3）' }));
    return screen.findByRole('region', { name: '请先看一遍要改的内容' });
  }

  it('are listed first, may be left out, and come back with one 撤销', async () => {
    const host = await checkedPane([threeTables()]);
    const list = within(await openPreview());
    expect(list.getAllByRole('checkbox')).toHaveLength(3);
    expect(list.getByText('甲')).toBeTruthy();
    expect(list.getAllByText('2500%')).toHaveLength(3);
    await expectAccessible();
    const [first] = list.getAllByRole('checkbox');
    if (first) fireEvent.click(first);
    fireEvent.click(list.getByRole('button', { name: '开始改正（2）' }));
    await isSaid(/^已改正 2 处/);
    expect(button('全部安全改正（1）')).toBeTruthy();
    const planRow = (await host.readSheet(sheet)).rows.filter((row) => row.some((cell) => cell?.text === '25%'));
    expect(planRow).toHaveLength(2);
    await expectAccessible();

    fireEvent.click(button('撤销'));
    await isSaid(/^已撤销：安全改正 2 处/);
    expect(await host.readSheet(sheet)).toEqual(threeTables());
  });

  it('are put off with Escape, the focus where it was', async () => {
    await checkedPane([threeTables()]);
    const region = await openPreview();
    fireEvent.keyDown(region, { key: 'Escape' });
    const again = await screen.findByRole('button', { name: '全部安全改正（3）' });
    await waitFor(() => {
      expect(document.activeElement).toBe(again);
    });
  });

  it('show how far they are and stop between two', async () => {
    const waiting: (() => void)[] = [];
    const host = await checkedPane([threeTables()], {
      through: (memory) => ({
        ...memory,
        apply: async (...args) => {
          await new Promise<void>((go) => waiting.push(go));
          return memory.apply(...args);
        },
      }),
    });
    fireEvent.click(within(await openPreview()).getByRole('button', { name: '开始改正（3）' }));
    await waitFor(() => {
      expect(waiting).toHaveLength(1);
    });
    expect(screen.getByText('已改 0 / 3')).toBeTruthy();
    await expectAccessible();
    waiting[0]?.();
    await screen.findByText('已改 1 / 3');
    fireEvent.click(button('停止'));
    await waitFor(() => {
      expect(waiting).toHaveLength(2);
    });
    waiting[1]?.();
    await isSaid(/^已改正 2 处；已停止，1 处未改/);
    expect((await host.readSheet(sheet)).rows.flat().filter((cell) => cell?.text === '2500%')).toHaveLength(1);
  });
});
