// @vitest-environment jsdom
/** The pane from its first screen to a live re-check, driven as a user drives it. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/host/spreadsheetHost';
import { toA1 } from '../../src/tasks/cellNames';
import { expectAccessible, inSheet, openPane } from './kit/openPane';
import { faulty, sheetOf, stacked, textSheet } from './kit/sheets';

const sheet = '绩效目标表';
const satisfactionCell = { row: 14, column: 5 };
const qualityCell = { row: 10, column: 5 };

function lines(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-item]')];
}

/** Everything listed, "警告 …F11". */
function listed(): string[] {
  return lines().map((line) => line.textContent);
}

async function checked(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: '检查当前表' }));
  await screen.findByRole('tab', { name: '检查' });
  await waitFor(() => {
    expect(lines().length).toBeGreaterThan(0);
  });
}

function line(pattern: RegExp): HTMLElement {
  const found = lines().find((candidate) => pattern.test(candidate.textContent));
  if (!found) throw new Error(`no line ${String(pattern)} in ${listed().join(' / ')}`);
  return found;
}

function selectedCell(host: ReturnType<typeof openPane>): string | null {
  const selection = host.selection();
  return selection && toA1({ row: selection.top, column: selection.left });
}

describe('from the first run to a mended cell', () => {
  it('checks, filters, opens a card, selects the cell, and sees the mended cell by itself', async () => {
    const host = openPane([sheetOf(faulty)]);
    expect(screen.getByText('送审之前，先检查一遍')).toBeTruthy();
    await expectAccessible();
    await checked();
    await expectAccessible();

    expect(screen.getByRole('heading', { name: '科普讲座经费' })).toBeTruthy();
    expect(listed()).toHaveLength(2);
    expect(line(/满意度/).textContent).toMatch(/^错误 .*F15$/);
    expect(line(/没有单位/).textContent).toMatch(/^警告 .*F11$/);
    expect(screen.getByRole('status').textContent).toBe('还有 1 个错误、1 个警告');

    fireEvent.click(screen.getByRole('button', { name: '警告1' }));
    expect(screen.getByRole('button', { name: '警告1' }).getAttribute('aria-pressed')).toBe('false');
    expect(listed()).toHaveLength(1);

    fireEvent.click(line(/满意度/));
    expect(selectedCell(host)).toBe('F15');
    const card = within(await screen.findByRole('group', { name: /满意度/ }));
    for (const words of ['现在的内容', '≤90%', '建议', '≥90%', '为什么', '依据']) expect(card.getByText(words)).toBeTruthy();
    await expectAccessible();

    await inSheet(() => {
      host.type(sheet, satisfactionCell, '≥90%');
    });
    await screen.findByText('问题已被筛选隐藏', {}, { timeout: 3000 });
    expect(screen.getByRole('status').textContent).toBe('还有 1 个警告');
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: '显示全部' }));
    await waitFor(() => {
      expect(listed()).toHaveLength(1);
    });

    await inSheet(() => {
      host.type(sheet, qualityCell, '≥95%');
    });
    await screen.findByText('没有发现问题', { selector: 'h2' }, { timeout: 3000 });
    await expectAccessible();
  });

  it('leaves the focus on the next finding when the one it was on has gone', async () => {
    const host = openPane([sheetOf(faulty)]);
    await checked();
    line(/没有单位/).focus();
    fireEvent.click(line(/没有单位/));
    await inSheet(() => {
      host.type(sheet, qualityCell, '≥95%');
    });
    await waitFor(
      () => {
        expect(listed()).toHaveLength(1);
      },
      { timeout: 3000 },
    );
    expect(document.activeElement).toBe(line(/满意度/));
  });
});

describe('marks', () => {
  const marked = (host: ReturnType<typeof openPane>): string[] => host.marksOn(sheet).map(({ cell, severity }) => `${toA1(cell)} ${severity}`);

  it('follow the list, the switch and the sheet', async () => {
    const host = openPane([sheetOf(faulty), sheetOf({}, '乙')], { autoCheck: true });
    await waitFor(() => {
      expect(marked(host)).toEqual(['F11 warning', 'F15 error']);
    });
    fireEvent.click(await screen.findByRole('button', { name: '错误1' }));
    await waitFor(() => {
      expect(marked(host)).toEqual(['F11 warning']);
    });
    fireEvent.click(screen.getByRole('switch', { name: '在表中标出' }));
    await waitFor(() => {
      expect(marked(host)).toEqual([]);
    });
    fireEvent.click(screen.getByRole('switch', { name: '在表中标出' }));
    await waitFor(() => {
      expect(marked(host)).toEqual(['F11 warning']);
    });
    await inSheet(() => {
      host.activate('乙');
    });
    await waitFor(() => {
      expect(marked(host)).toEqual([]);
    });
  });

  it('stay as they are while typing, where writing them would cost the undo history', async () => {
    const host = openPane([sheetOf(faulty)], { host: { mergesReadSilently: false, marksSilently: false } });
    await checked();
    await waitFor(() => {
      expect(marked(host)).toEqual(['F11 warning', 'F15 error']);
    });
    await inSheet(() => {
      host.type(sheet, qualityCell, '≥95%');
    });
    await waitFor(
      () => {
        expect(listed()).toHaveLength(1);
      },
      { timeout: 3000 },
    );
    expect(marked(host)).toEqual(['F11 warning', 'F15 error']);
    fireEvent.click(screen.getByRole('button', { name: '重新检查' }));
    await waitFor(() => {
      expect(marked(host)).toEqual(['F15 error']);
    });
  });

  it('that the sheet refuses are explained, and the list stays', async () => {
    openPane([sheetOf(faulty)], {
      autoCheck: true,
      through: (host) => ({ ...host, mark: () => Promise.reject(new HostError('工作表受保护，不能标记', 'protected')) }),
    });
    await screen.findByText('工作表受保护，不能标记');
    await waitFor(() => {
      expect(listed()).toHaveLength(2);
    });
    await expectAccessible();
  });
});

describe('the keyboard', () => {
  it('walks the list with one Tab stop', async () => {
    openPane([sheetOf(faulty)]);
    await checked();
    const stops = (): string[] => lines().map((entry) => String(entry.tabIndex));
    expect(stops()).toEqual(['0', '-1']);
    lines()[0]?.focus();
    for (const [key, at] of [['ArrowDown', 1], ['ArrowDown', 1], ['ArrowUp', 0], ['End', 1], ['Home', 0]] as const) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      expect(document.activeElement, key).toBe(lines()[at]);
    }
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    expect(stops()).toEqual(['-1', '0']);
  });

  it('turns the tabs with the arrow keys', async () => {
    openPane([sheetOf(faulty)]);
    await checked();
    screen.getByRole('tab', { name: '检查' }).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    const structure = screen.getByRole('tab', { name: '结构', selected: true });
    expect(document.activeElement).toBe(structure);
    await screen.findByRole('tree');
    fireEvent.keyDown(structure, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '检查', selected: true }));
  });

  it('goes from finding to finding with F8, from where the selection is', async () => {
    const host = openPane([sheetOf(faulty)]);
    await checked();
    const pane = screen.getByRole('region', { name: '绩效目标表助手' });
    const press = (shiftKey: boolean): Promise<void> => inSheet(() => void fireEvent.keyDown(pane, { key: 'F8', shiftKey }));
    await press(false);
    expect(selectedCell(host)).toBe('F11');
    expect(line(/没有单位/).getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(line(/没有单位/));
    await press(false);
    expect(selectedCell(host)).toBe('F15');
    await press(true);
    expect(selectedCell(host)).toBe('F11');
    await inSheet(() => {
      host.choose({ top: 12, left: 0, bottom: 12, right: 0 });
    });
    await press(false);
    expect(selectedCell(host)).toBe('F15');
  });
});

describe('the focus', () => {
  it('stays where it is when a finding comes back that F8 once led to', async () => {
    const host = openPane([sheetOf(faulty)]);
    await inSheet(() => {
      host.type(sheet, qualityCell, '≥95%');
    });
    await checked();
    await inSheet(() => void fireEvent.keyDown(screen.getByRole('region', { name: '绩效目标表助手' }), { key: 'F8' }));
    expect(document.activeElement).toBe(line(/满意度/));
    const elsewhere = document.body.appendChild(document.createElement('textarea'));
    elsewhere.focus();
    await inSheet(() => {
      host.type(sheet, satisfactionCell, '≥90%');
    });
    await screen.findByText('没有发现问题', { selector: 'h2' }, { timeout: 3000 });
    await inSheet(() => {
      host.type(sheet, satisfactionCell, '≤90%');
    });
    await waitFor(
      () => {
        expect(listed()).toHaveLength(1);
      },
      { timeout: 3000 },
    );
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('stays on the tab when the list is shown again', async () => {
    openPane([sheetOf(faulty)]);
    await checked();
    await inSheet(() => void fireEvent.keyDown(screen.getByRole('region', { name: '绩效目标表助手' }), { key: 'F8' }));
    for (const name of ['结构', '检查']) {
      screen.getByRole('tab', { name }).focus();
      fireEvent.click(screen.getByRole('tab', { name }));
    }
    await waitFor(() => {
      expect(lines().length).toBeGreaterThan(0);
    });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '检查' }));
  });
});

describe('several tables on a sheet', () => {
  it('are chosen from a list that counts, and by the selection', async () => {
    const host = openPane([stacked([sheetOf({ project: '甲项目' }), sheetOf({ ...faulty, project: '乙项目' })], sheet)], { autoCheck: true });
    const chooser = await screen.findByRole('combobox', { name: '要查看的表' });
    expect(within(chooser).getAllByRole('option').map((option) => option.textContent)).toEqual([
      '1. 甲项目（无错误和警告）',
      '2. 乙项目（错误 1 · 警告 1）',
    ]);
    expect(screen.getByRole('heading', { level: 2, name: '甲项目' })).toBeTruthy();
    await expectAccessible();
    fireEvent.change(chooser, { target: { value: '1' } });
    expect(screen.getByRole('heading', { level: 2, name: '乙项目' })).toBeTruthy();
    await inSheet(() => {
      host.choose({ top: 2, left: 4, bottom: 2, right: 4 });
    });
    expect(screen.getByRole('heading', { level: 2, name: '甲项目' })).toBeTruthy();
  });
});

describe('when there is nothing to list', () => {
  const people = textSheet('工资', [['姓名', '基本工资'], ['张三', '5000']]);

  it('another kind of sheet: says what it found, and offers the ways out', async () => {
    let opened = 0;
    openPane([people], {
      autoCheck: true,
      onOpenFile: () => {
        opened += 1;
      },
    });
    await screen.findByText('这里没有可检查的表');
    expect(screen.getByText(/姓名/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '打开文件' }));
    expect(opened).toBe(1);
    await expectAccessible();
  });

  it('no sheet at all', async () => {
    openPane([], { autoCheck: true });
    await screen.findByText('没有打开的工作表');
    await expectAccessible();
  });

  it('a failed check: says why, and works the second time', async () => {
    let broken = true;
    openPane([sheetOf(faulty)], {
      autoCheck: true,
      through: (host) => ({
        ...host,
        readSheet: (name, options) => (broken ? Promise.reject(new HostError('表格正忙，请稍候再试。', 'busy')) : host.readSheet(name, options)),
      }),
    });
    await screen.findByText('没能完成检查');
    expect(screen.getByText('表格正忙，请稍候再试。')).toBeTruthy();
    await expectAccessible();
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    await waitFor(() => {
      expect(listed()).toHaveLength(2);
    });
  });

  it('another sheet turns the list over, and none of it stays behind', async () => {
    const host = openPane([sheetOf(faulty), people], { autoCheck: true });
    await waitFor(() => {
      expect(listed()).toHaveLength(2);
    });
    await inSheet(() => {
      host.activate('工资');
    });
    await screen.findByText('这里没有可检查的表');
    expect(listed()).toEqual([]);
  });
});
