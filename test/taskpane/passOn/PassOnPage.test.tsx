// @vitest-environment jsdom
/** Passing findings on: as text, with whatever clipboard there is, and on paper. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, inSheet, openPane } from '../kit/openPane';
import { listed, openPage } from '../kit/pages';
import { faulty, sheetOf, stacked, textSheet } from '../kit/sheets';

const two = stacked([sheetOf({ ...faulty, project: '甲项目' }), sheetOf({ ...faulty, project: '乙项目' })], '绩效目标表');

async function passOn() {
  return within(await openPage('转发或打印检查结果', '转发或打印'));
}

function box(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: '可转发的文字' });
}

function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
}

afterEach(() => {
  clipboard(undefined);
  vi.restoreAllMocks();
});

describe('the text', () => {
  it('is that of the table shown, of all tables when asked', async () => {
    openPane([two], { autoCheck: true });
    await listed(2);
    const page = await passOn();
    expect(box().value).toContain('甲项目');
    expect(box().value).not.toContain('乙项目');
    expect(box().value).toMatch(/【错误】F15：满意度/);
    await expectAccessible();
    fireEvent.click(page.getByRole('radio', { name: '本工作表全部 2 张表' }));
    expect(box().value).toContain('共 2 张表：错误 2，警告 2');
    expect(box().value).toContain('乙项目');
  });

  it('offers no choice of tables where there is one', async () => {
    openPane([sheetOf(faulty)], { autoCheck: true });
    await listed(2);
    expect((await passOn()).queryByRole('radio')).toBeNull();
  });
});

describe('copying', () => {
  it('puts the very text on the clipboard, and what was said goes with the text', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    openPane([two], { autoCheck: true });
    await listed(2);
    const page = await passOn();
    fireEvent.click(page.getByRole('button', { name: '复制文字' }));
    await page.findByText('已复制，可以粘贴到聊天窗口。');
    expect(copied).toEqual([box().value]);
    await expectAccessible();
    fireEvent.click(page.getByRole('radio', { name: '本工作表全部 2 张表' }));
    expect(page.queryByText(/已复制/)).toBeNull();
  });

  it.each([
    ['a clipboard that refuses', async () => Promise.reject(new Error('NotAllowedError'))],
    ['no clipboard at all', undefined],
  ] as const)('%s: the text is selected for the user to copy', async (_, writeText) => {
    clipboard(writeText);
    openPane([sheetOf(faulty)], { autoCheck: true });
    await listed(2);
    const page = await passOn();
    fireEvent.click(page.getByRole('button', { name: '复制文字' }));
    await page.findByText(/文字已选中，请按 Ctrl\+C 复制/);
    expect(document.activeElement).toBe(box());
    expect(box().selectionEnd - box().selectionStart).toBe(box().value.length);
  });
});

describe('printing', () => {
  it('prints the findings beside the page, with head, severity in shape and word, cell, and basis', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    openPane([two], { autoCheck: true });
    await listed(2);
    const page = await passOn();
    fireEvent.click(page.getByRole('radio', { name: '本工作表全部 2 张表' }));
    fireEvent.click(page.getByRole('button', { name: '打印' }));
    expect(print).toHaveBeenCalledTimes(1);
    const paper = document.querySelector('body > .jxmb-print');
    expect(paper?.querySelectorAll('table')).toHaveLength(2);
    for (const words of ['■ 错误', '▲ 警告', 'F15', '甲项目', '乙项目', '依据']) expect(paper?.textContent).toContain(words);
  });

  it('says so where the place cannot print', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => {
      throw new Error('not supported');
    });
    openPane([sheetOf(faulty)], { autoCheck: true });
    await listed(2);
    const page = await passOn();
    fireEvent.click(page.getByRole('button', { name: '打印' }));
    expect(page.getByText(/这里不能直接打印/)).toBeTruthy();
  });

  it('leaves nothing in the document when the page closes, also when the sheet is left meanwhile', async () => {
    const host = openPane([sheetOf(faulty), textSheet('工资', [['姓名'], ['张三']])], { autoCheck: true });
    await listed(2);
    await passOn();
    await inSheet(() => {
      host.activate('工资');
    });
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(document.querySelector('.jxmb-print')).toBeNull();
  });
});
