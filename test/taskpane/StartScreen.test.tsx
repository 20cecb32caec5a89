// @vitest-environment jsdom
/** Every state in which the pane has nothing to list: what it says, what it offers, and where the focus goes. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/host/spreadsheetHost';
import type { SpreadsheetHost } from '../../src/host/spreadsheetHost';
import { expectAccessible, inSheet, openPane } from './kit/openPane';
import { listed } from './kit/pages';
import { faulty, sheetOf, textSheet } from './kit/sheets';

const sheet = '绩效目标表';
const people = textSheet('工资', [['姓名', '基本工资'], ['张三', '5000']]);
const blank = sheetOf({ code: '', project: '', budget: { total: '', fiscal: '', other: '' }, usage: '', plan: ['', '', '', ''], goals: [], indicators: [['产出指标', '数量指标', '', '']] });

/** What the focus is on, as a screen reader names it. */
function focused(): string {
  const element = document.activeElement;
  const label = element?.getAttribute('aria-labelledby');
  return (label ? document.getElementById(label) : element)?.textContent ?? '';
}

/** With the keyboard: the button has the focus when it is pressed. */
function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

describe('the first run', () => {
  it('is one sentence and one button; the result takes the focus', async () => {
    openPane([sheetOf(faulty)]);
    expect(screen.getByRole('heading', { name: '送审之前，先检查一遍' })).toBeTruthy();
    expect(screen.getByText(/数据不离开这台电脑/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
    await expectAccessible();
    press('检查当前表');
    await listed(2);
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.getByRole('status').textContent).toBe('还有 1 个错误、1 个警告');
  });

  it('says that it is at work', async () => {
    const host = openPane([sheetOf(faulty)], { through: (memory): SpreadsheetHost => ({ ...memory, readSheet: () => new Promise(() => undefined) }) });
    expect(host.name).toBe('memory');
    press('检查当前表');
    await screen.findByRole('heading', { name: '正在检查…' });
    expect(focused()).toBe('正在检查…');
    await expectAccessible();
  });
});

describe('nothing to check', () => {
  it('no sheet: says what to open', async () => {
    openPane([], { onOpenFile: () => undefined });
    press('检查当前表');
    await screen.findByRole('heading', { name: '没有打开的工作表' });
    expect(screen.getByRole('button', { name: '打开文件' })).toBeTruthy();
    await expectAccessible();
  });

  it('another kind of sheet: says what it looked for and what it found, as sentences', async () => {
    openPane([people]);
    press('检查当前表');
    await screen.findByRole('heading', { name: '这里没有可检查的表' });
    expect(screen.getByText(/要找的表头：一级指标、二级指标、三级指标、指标值.*找到的表头：姓名、基本工资。$/)).toBeTruthy();
    expect(focused()).toBe('这里没有可检查的表');
    expect(screen.getByRole('status').textContent).toBe('当前工作表里没有识别出绩效目标表');
    await expectAccessible();
  });

  it('an empty sheet', async () => {
    openPane([textSheet('空', [['']])], { autoCheck: true });
    await screen.findByText('工作表为空。');
  });

  it('an empty form: no praise, no findings', async () => {
    openPane([blank], { autoCheck: true });
    await screen.findByRole('heading', { name: '表内尚未填写' });
    expect(screen.queryByText('没有发现问题', { selector: 'h2' })).toBeNull();
    await expectAccessible();
  });
});

describe('nothing wrong', () => {
  it('says so, and that the targets are still for the user to judge', async () => {
    openPane([sheetOf({})], { autoCheck: true });
    await screen.findByRole('heading', { name: '没有发现问题' });
    expect(screen.getByText(/仍请您把关/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('没有发现问题');
    await expectAccessible();
  });

  it('takes the focus of the last finding when it is mended', async () => {
    const host = openPane([sheetOf({ ...faulty, indicators: faulty.indicators?.slice(0, 5).concat([['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≥90%']]) ?? [] })], { autoCheck: true });
    const [only] = await listed(1);
    only?.focus();
    await inSheet(() => {
      host.type(sheet, { row: 10, column: 5 }, '≥95%');
    });
    await screen.findByRole('heading', { name: '没有发现问题' }, { timeout: 3000 });
    expect(focused()).toBe('没有发现问题');
  });
});

describe('all filtered out', () => {
  it('says how many there are, shows them again, and the focus goes to the first', async () => {
    openPane([sheetOf(faulty)], { autoCheck: true });
    await listed(2);
    fireEvent.click(screen.getByRole('button', { name: '错误1' }));
    fireEvent.click(screen.getByRole('button', { name: '警告1' }));
    await screen.findByRole('heading', { name: '问题已被筛选隐藏' });
    expect(screen.getByText('本表共有 2 条，都不在当前筛选之内。')).toBeTruthy();
    await expectAccessible();
    press('显示全部');
    const [first] = await listed(2);
    await waitFor(() => {
      expect(document.activeElement).toBe(first);
    });
  });
});

describe('a sheet that cannot be read', () => {
  const failing = (broken: () => boolean) => (host: SpreadsheetHost): SpreadsheetHost => ({
    ...host,
    readSheet: (name, options) => (broken() ? Promise.reject(new HostError('工作表受保护，读不到内容。', 'protected')) : host.readSheet(name, options)),
  });

  it('says why, keeps the focus, and works the second time', async () => {
    let broken = true;
    openPane([sheetOf(faulty)], { through: failing(() => broken) });
    press('检查当前表');
    await screen.findByRole('heading', { name: '没能完成检查' });
    expect(focused()).toBe('没能完成检查');
    expect(screen.getByRole('status').textContent).toBe('这次检查未完成');
    await expectAccessible();
    broken = false;
    press('再试一次');
    await listed(2);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('keeps the last result beside the reason', async () => {
    let broken = false;
    openPane([sheetOf(faulty)], { autoCheck: true, through: failing(() => broken) });
    await listed(2);
    broken = true;
    press('重新检查');
    await screen.findByText('工作表受保护，读不到内容。');
    await listed(2);
    await expectAccessible();
    broken = false;
    press('再试一次');
    await waitFor(() => {
      expect(screen.queryByText('工作表受保护，读不到内容。')).toBeNull();
    });
  });
});

describe('the focus', () => {
  it('is not taken from the spreadsheet when a screen changes', async () => {
    const host = openPane([sheetOf(faulty), people], { autoCheck: true });
    await listed(2);
    const elsewhere = document.body.appendChild(document.createElement('textarea'));
    elsewhere.focus();
    await inSheet(() => {
      host.activate('工资');
    });
    await screen.findByRole('heading', { name: '这里没有可检查的表' });
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });
});
