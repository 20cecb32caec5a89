// @vitest-environment jsdom
/** What the pane does in an Excel: waits for a cell editor, knows marks from before, respects protection, leaves Ctrl+Z alone. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/grid/address';
import { createSettings } from '../../src/tasks/settings';
import { hostOn, marksOn } from '../host/excel/excelBench';
import { createInMemoryExcel } from '../kit/excel/excelHost';
import type { ExcelOptions, ExcelVersion, InMemoryExcel } from '../kit/excel/inMemoryExcel';
import { inExcel, openInExcel, openPaneOn } from './kit/openInExcel';
import { expectAccessible } from './kit/openPane';
import { listed, pane } from './kit/pages';
import { faulty, sheetOf, textSheet } from './kit/sheets';

const SHEET = '绩效目标表';
const VERSIONS: readonly ExcelVersion[] = ['excel2021', 'excel2024', 'excel365'];
const workbook: ExcelOptions = { sheets: [{ grid: sheetOf(faulty, SHEET) }, { grid: sheetOf(faulty, '乙') }, { grid: textSheet('名单', [['姓名', '单位']]) }] };
const mark = { cell: { row: 0, column: 0 }, severity: 'error' as const };
const LEFT = '这张表上还有上次检查的标记。';
const ours = ['F11 warning', 'F15 error'];

function marked(excel: InMemoryExcel, sheet = SHEET): readonly string[] {
  return marksOn(excel, sheet)
    .map(({ cell, severity }) => `${toA1(cell)} ${severity}`)
    .sort();
}

function press(keys: { readonly shiftKey?: boolean } = {}): void {
  fireEvent.keyDown(pane(), { key: 'F8', ...keys });
}

function click(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

async function marksAre(excel: InMemoryExcel, marks: readonly string[], sheet = SHEET): Promise<void> {
  await waitFor(() => {
    expect(marked(excel, sheet)).toEqual(marks);
  });
}

function settingsWith(part: Parameters<ReturnType<typeof createSettings>['change']>[0]): ReturnType<typeof createSettings> {
  const settings = createSettings(null);
  settings.change(part);
  return settings;
}

/** A workbook whose marks an earlier pane has left on `sheets`. */
async function withMarks(...sheets: readonly string[]): Promise<InMemoryExcel> {
  const excel = createInMemoryExcel(workbook);
  for (const sheet of sheets) await hostOn(excel, excel.openWindow()).mark(sheet, [mark]);
  return excel;
}

describe.each(VERSIONS)("the user's undo history in %s", (host) => {
  it('outlives opening the pane, turning to other sheets, live checks and F8', async () => {
    const excel = createInMemoryExcel({ ...workbook, host });
    excel.typeAsUser(SHEET, 'F10', '≥13场');
    openPaneOn(excel);
    await inExcel();
    await inExcel(() => excel.activateAsUser('乙'));
    await inExcel(() => excel.activateAsUser(SHEET));
    expect(excel.undoSteps).toBe(1);

    click('检查当前表');
    await listed(2);
    await marksAre(excel, ours);
    const steps = excel.undoSteps;
    excel.stats.reset();
    await inExcel(() => excel.typeAsUser(SHEET, 'F11', '≥95%'));
    await listed(1);
    press();
    await waitFor(() => {
      expect(excel.selection).toBe(`${SHEET}!F15`);
    });
    expect(excel.stats.batches.filter(({ write }) => write)).toEqual([]);
    expect(excel.undoSteps).toBe(steps + 1);
    expect(excel.userUndo()).toBe(true);
    await listed(2);
  });

  it('outlives a fix that is refused', async () => {
    const excel = openInExcel({ ...workbook, host }, { settings: settingsWith({ liveCheck: false }), autoCheck: true });
    await marksAre(excel, ours);
    fireEvent.click(screen.getByText(/应为下限/));
    await inExcel(() => excel.typeAsUser(SHEET, 'F15', '≤80%'));
    const steps = excel.undoSteps;
    excel.stats.reset();
    click(/改为“≥90%”/);
    await waitFor(() => {
      expect(excel.stats.batches.some(({ members }) => members.some((member) => member.includes('locked')))).toBe(true);
    });
    await screen.findByText(/没有改正：内容在检查之后有变动/, { selector: 'p' }, { timeout: 5000 });
    await inExcel();
    expect(excel.stats.batches.filter(({ write }) => write)).toEqual([]);
    expect(excel.undoSteps).toBe(steps);
  });
});

describe('F8', () => {
  it.each(VERSIONS)('starts from what the user has selected, in %s', async (host) => {
    const excel = openInExcel({ ...workbook, host }, { autoCheck: true });
    await listed(2);
    await inExcel(() => excel.selectAsUser('A13'));
    press();
    await waitFor(() => {
      expect(excel.selection).toBe(`${SHEET}!F15`);
    });
    await inExcel(() => excel.selectAsUser('A1'));
    press({ shiftKey: true });
    await waitFor(() => {
      expect(excel.selection).toBe(`${SHEET}!F15`);
    });
    await inExcel(() => excel.selectAsUser('A2'));
    press();
    await waitFor(() => {
      expect(excel.selection).toBe(`${SHEET}!F11`);
    });
  });
});

describe('while the user types in a cell', () => {
  it('the pane says what it waits for, asks once, and goes on by itself', async () => {
    const excel = openInExcel(workbook);
    await inExcel();
    excel.enterCellEdit();
    excel.stats.reset();
    click('检查当前表');
    for (let again = 0; again < 5; again += 1) click(/检查当前表/);
    const hint = await screen.findByText(/请先按 Enter 结束单元格的编辑/, { selector: 'p' }, { timeout: 3000 });
    expect(pane().contains(hint)).toBe(true);
    expect(screen.getByRole('status').textContent).toBe(hint.textContent);
    await expectAccessible();
    await inExcel(() => excel.leaveCellEdit());
    await listed(2);
    expect(screen.queryByText(/请先按 Enter/)).toBeNull();
    expect(excel.stats.batches.filter(({ members }) => members.some((member) => member.includes('GetMergedAreas')))).toHaveLength(2);
  });

  it('of several cells that are clicked the last one is gone to', async () => {
    const excel = openInExcel(workbook, { autoCheck: true });
    const [first, second] = await listed(2);
    await marksAre(excel, ours);
    excel.enterCellEdit();
    excel.stats.reset();
    for (const item of [first, second, first, second, first]) if (item) fireEvent.click(item);
    await inExcel();
    await inExcel(() => excel.leaveCellEdit());
    await inExcel();
    const selects = excel.stats.batches.filter(({ members }) => members.some((member) => member.startsWith('Range.Select')));
    expect(selects.length).toBeLessThanOrEqual(2);
  });

  it.each(['excel2021', 'excel365'] as const)('a live check is put off without a word, in %s', async (host) => {
    const excel = openInExcel({ ...workbook, host }, { autoCheck: true });
    await listed(2);
    await inExcel(() => {
      excel.typeAsUser(SHEET, 'F11', '≥95%');
      excel.enterCellEdit();
    });
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
    });
    expect(screen.queryByText(/请先按 Enter|没能完成/)).toBeNull();
    expect(document.querySelectorAll('[data-item]')).toHaveLength(2);
    await inExcel(() => {
      excel.leaveCellEdit();
      if (host === 'excel365') excel.selectAsUser('A1');
      else excel.typeAsUser(SHEET, 'A30', '说明');
    });
    await listed(1);
  });
});

describe('marks from an earlier time', () => {
  it('are told of when the pane opens, and updated with the next check', async () => {
    const excel = await withMarks(SHEET);
    openPaneOn(excel);
    await screen.findByText(LEFT);
    await expectAccessible();
    expect(marked(excel)).toEqual(['A1 error']);
    click('重新检查并更新');
    await listed(2);
    await marksAre(excel, ours);
    expect(screen.queryByText(LEFT)).toBeNull();
  });

  it('are taken away on a click', async () => {
    const excel = await withMarks(SHEET);
    openPaneOn(excel);
    await screen.findByText(LEFT);
    click('清除标记');
    await marksAre(excel, []);
    await waitFor(() => {
      expect(screen.queryByText(LEFT)).toBeNull();
    });
    expect(screen.getByRole('status').textContent).toBe('已清除标记');
  });

  it('are told of on the sheet that carries them, and stay until somebody asks', async () => {
    const excel = await withMarks('名单');
    openPaneOn(excel, { autoCheck: true });
    await listed(2);
    expect(screen.queryByText(LEFT)).toBeNull();
    await inExcel(() => excel.activateAsUser('名单'));
    await screen.findByText(LEFT);
    expect(marked(excel, '名单')).toEqual(['A1 error']);
    await inExcel(() => excel.activateAsUser(SHEET));
    await waitFor(() => {
      expect(screen.queryByText(LEFT)).toBeNull();
    });
  });

  it('go with the switch, but not because it has been off all along', async () => {
    const excel = await withMarks(SHEET);
    const settings = settingsWith({ marks: false });
    openPaneOn(excel, { settings, autoCheck: true });
    await listed(2);
    await screen.findByText(LEFT);
    expect(screen.queryByRole('button', { name: '重新检查并更新' })).toBeNull();
    expect(marked(excel)).toEqual(['A1 error']);
    fireEvent.click(screen.getByRole('switch', { name: '在表中标出' }));
    await marksAre(excel, ours);
    fireEvent.click(screen.getByRole('switch', { name: '在表中标出' }));
    await marksAre(excel, []);
  });

  it('are not taken for somebody else\'s when the sheet gets another name', async () => {
    const excel = openInExcel(workbook, { autoCheck: true });
    await listed(2);
    await marksAre(excel, ours);
    await inExcel(() => excel.renameSheet(SHEET, '改名'));
    click('重新检查');
    await inExcel();
    await listed(2);
    await marksAre(excel, ours, '改名');
    await inExcel();
    expect(screen.queryByText(LEFT)).toBeNull();
  });

  it('put there by a ribbon button are seen when the user comes back to the pane', async () => {
    const excel = openInExcel(workbook);
    await inExcel();
    const ribbon = hostOn(excel, excel.openWindow());
    await ribbon.mark(SHEET, [mark]);
    await inExcel(() => void fireEvent.focus(window));
    await screen.findByText(LEFT);
    await ribbon.clearMarks(SHEET);
    await inExcel(() => void fireEvent.focus(window));
    expect(screen.queryByText(LEFT)).toBeNull();
  });
});

describe('a protected sheet', () => {
  it('is left as it is: the list in the pane, the reason, one attempt, another on request', async () => {
    const excel = createInMemoryExcel(workbook);
    excel.protect(SHEET);
    const before = excel.sheet(SHEET);
    openPaneOn(excel, { autoCheck: true });
    await listed(2);
    await screen.findByText(/受保护，不能在表上标记/);
    await expectAccessible();
    click('重新检查');
    await listed(2);
    await inExcel();
    const attempts = (): number => excel.stats.batches.filter(({ members }) => members.some((member) => member.startsWith('ConditionalFormat'))).length;
    excel.stats.reset();
    click('重新检查');
    await waitFor(() => {
      expect(excel.stats.syncs).toBeGreaterThan(1);
    });
    await inExcel();
    expect(attempts()).toBe(0);
    expect(excel.sheet(SHEET)).toEqual(before);

    fireEvent.click(screen.getByText(/应为下限/));
    fireEvent.click(await screen.findByRole('button', { name: /改为“≥90%”/ }));
    await screen.findByText(/工作表受保护，F15 已锁定，不能写入/, { selector: 'p' }, { timeout: 5000 });
    expect(excel.sheet(SHEET)).toEqual(before);

    excel.unprotect(SHEET);
    click('再试一次');
    await marksAre(excel, ours);
    expect(screen.queryByText(/受保护，不能在表上标记/)).toBeNull();
  });

  it('keeps marks from before, and says why', async () => {
    const excel = await withMarks(SHEET);
    excel.protect(SHEET);
    openPaneOn(excel);
    await screen.findByText(LEFT);
    click('清除标记');
    await screen.findByText(/受保护，不能在表上标记/);
    expect(screen.getByText(LEFT)).toBeTruthy();
    expect(marked(excel)).toEqual(['A1 error']);
  });
});

describe('marks that cannot be cleared because the connection is lost', () => {
  it('stay on the sheet and in the notice; the reason is said', async () => {
    const excel = await withMarks(SHEET);
    openPaneOn(excel);
    await screen.findByText(LEFT);
    excel.inject.throttle(1);
    click('清除标记');
    await screen.findByText(/与 Excel 的连接中断/);
    expect(screen.getByText(LEFT)).toBeTruthy();
    click('清除标记');
    await marksAre(excel, []);
  });
});

describe('what Excel refuses is said, with a way on', () => {
  it('a lost connection beside a result', async () => {
    const excel = openInExcel(workbook, { autoCheck: true });
    await listed(2);
    await marksAre(excel, ours);
    excel.inject.throttle(1);
    click('重新检查');
    await screen.findByText(/与 Excel 的连接中断，或 Excel 正忙/);
    click('再试一次');
    await waitFor(() => {
      expect(screen.queryByText(/与 Excel 的连接中断/)).toBeNull();
    });
    await listed(2);
  });

  it('a sheet whose used range is too large', async () => {
    const excel = createInMemoryExcel(workbook);
    excel.typeAsUser(SHEET, 'AZ9000', '甲');
    openPaneOn(excel, { autoCheck: true });
    await screen.findByText(/用到的范围过大/);
    click('再试一次');
    await screen.findByText(/用到的范围过大/);
  });
});

describe('two panes on one workbook', () => {
  it('see what the other changes, and do not fight over marks', async () => {
    const excel = createInMemoryExcel(workbook);
    const [one, other] = [openPaneOn(excel, { autoCheck: true }), openPaneOn(excel, { autoCheck: true }, excel.openWindow())];
    const items = (container: HTMLElement): number => container.querySelectorAll('[data-item]').length;
    await waitFor(() => {
      expect([items(one), items(other)]).toEqual([2, 2]);
    }, { timeout: 5000 });
    await marksAre(excel, ours);
    await inExcel();
    expect(excel.sheet(SHEET).rules).toHaveLength(2);
    fireEvent.click(within(one).getByText(/应为下限/));
    fireEvent.click(await within(one).findByRole('button', { name: /改为“≥90%”/ }));
    await waitFor(() => {
      expect([items(one), items(other)]).toEqual([1, 1]);
    }, { timeout: 5000 });
    await marksAre(excel, ['F11 warning']);
    excel.stats.reset();
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    expect(excel.stats.batches.filter(({ write }) => write)).toEqual([]);
  });
});
