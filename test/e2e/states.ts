/** Every state that a user can meet in the pane and in the workbench, each with the way into it. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { SceneName } from './pane/scenes';
import type { PageOptions, WorkbenchPage } from './workbenchPage';
import { corpusFile, openPage } from './workbenchPage';

/** A state on screen. */
export interface Shown {
  readonly page: Page;
  /** The pane, whichever page it is on. */
  readonly pane: Locator;
}

export interface State {
  readonly name: string;
  /** Where the pane stands: beside the sheet, or alone. */
  readonly on: 'workbench' | 'pane';
  /** Opens a fresh page and brings it into the state. */
  readonly show: (browser: Browser, options?: PageOptions) => Promise<Shown>;
}

export async function openPane(browser: Browser, scene: SceneName, options: PageOptions = {}): Promise<Shown> {
  const { width = 350, height = 700, colorScheme = 'light', reducedMotion = 'no-preference', before } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(`${inject('pageUrl')}pane.html#${scene}`);
  return { page, pane: page.locator('main') };
}

/** The pane alone before one of the made-up spreadsheets. */
function alone(name: string, scene: SceneName, heading: string | RegExp, act?: (shown: Shown) => Promise<void>): State {
  return {
    name,
    on: 'pane',
    show: async (browser, options) => {
      const shown = await openPane(browser, scene, options);
      await shown.pane.getByText(heading).first().waitFor();
      await act?.(shown);
      return shown;
    },
  };
}

type InWorkbench = WorkbenchPage & Shown;

/** The workbench with its sample, checked. */
function beside(name: string, act: (bench: InWorkbench) => Promise<void>): State {
  return {
    name,
    on: 'workbench',
    show: async (browser, options) => {
      const opened = await openPage(browser, options);
      const bench = { ...opened, pane: opened.page.locator('.pane-side') };
      await bench.page.locator('td[data-mark]').first().waitFor();
      await act(bench);
      return bench;
    },
  };
}

const button = ({ pane }: Shown, name: string | RegExp): Locator => pane.getByRole('button', { name, exact: typeof name === 'string' });

/** The last sheet of the sample: a plan that was entered hundredfold, fixed safely. */
async function hundredfold({ page, pane }: Shown): Promise<void> {
  await page.getByRole('tab', { name: /^26\./ }).click();
  await pane.getByText(/放大100倍/).first().click();
}

async function ignoring(bench: InWorkbench): Promise<void> {
  await hundredfold(bench);
  await button(bench, '忽略').click();
  await bench.pane.getByRole('textbox', { name: /理由/ }).waitFor();
}

async function preview(shown: Shown): Promise<void> {
  await button(shown, /全部安全改正/).click();
  await button(shown, /开始改正/).waitFor();
}

const overlay = (name: string, opener: string): State =>
  beside(name, async (bench) => {
    await button(bench, opener).click();
    await bench.pane.getByRole('dialog').waitFor();
  });

async function find({ page }: Shown, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: '查找内容' }).fill(text);
}

/** A file in the browser's private storage stands in for the one that its dialog would give. */
async function openedRecently({ page }: Shown, base64: string): Promise<void> {
  await page.evaluate((content) => {
    const open = async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('科学技术协会2025年项目绩效目标（报送稿）.xlsx', { create: true });
      const writer = await handle.createWritable();
      await writer.write(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
      await writer.close();
      return [handle];
    };
    Object.defineProperty(window, 'showOpenFilePicker', { value: open, configurable: true });
  }, base64);
  await page.getByRole('button', { name: '打开文件' }).click();
  await page.locator('.file-name', { hasText: '报送稿' }).waitFor();
}

/** A file that the browser never finishes reading. */
async function dragged({ page }: Shown, kinds: readonly string[]): Promise<void> {
  await page.evaluate((names) => {
    const data = new DataTransfer();
    const file = new File(['x'], '很慢.xlsx');
    data.items.add(file);
    file.arrayBuffer = () => new Promise(() => undefined);
    Object.defineProperty(data, 'files', { value: [file] });
    for (const name of names) document.body.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, kinds);
}

const aloneStates: readonly State[] = [
  alone('start', 'welcome', '送审之前，先检查一遍'),
  alone('checking', 'working', '正在检查…'),
  alone('no sheet', 'noSheet', '没有打开的工作表'),
  alone('no table recognised', 'noTable', '这里没有可检查的表'),
  alone('failed', 'failed', '没能完成检查'),
  alone('failed beside a result', 'losable', /应为下限/, async (shown) => {
    await shown.page.evaluate(() => (document.body.dataset['host'] = 'lost'));
    await button(shown, '重新检查').click();
    await shown.pane.getByText(/与表格的连接断开了/).waitFor();
  }),
  alone('trouble', 'unmarkable', /没能在表格中标出/),
  alone('waiting for the end of typing', 'typing', /应为下限/, async ({ pane }) => {
    await pane.getByText('请先按 Enter').first().waitFor();
  }),
  alone('waiting before the first result', 'typingAtFirst', '正在检查…', async ({ pane }) => {
    await pane.getByText('请先按 Enter').first().waitFor();
  }),
  alone('marks from before', 'leftMarks', '这张表上还有上次检查的标记'),
  alone('marks from before without a table', 'leftMarksWithoutTable', '这张表上还有上次检查的标记'),
  alone('protected', 'protectedSheet', /受保护，不能在表上标记/),
  alone('fix refused by protection', 'protectedSheet', /应为下限/, async (shown) => {
    await shown.pane.getByText(/应为下限/).first().click();
    await button(shown, '改为“≥90%”').click();
    await shown.pane.getByText(/已锁定，不能写入/).first().waitFor();
  }),
  alone('list', 'crowded', /没有单位/),
  alone('card with a fix that decides', 'faulty', /应为下限/, async ({ pane }) => {
    await pane.getByText(/应为下限/).first().click();
    await pane.locator('[data-item][aria-expanded="true"]').waitFor();
  }),
  alone('card of a crowded table', 'crowded', /没有单位/, async ({ pane }) => {
    await pane.getByText(/三级指标/).first().click();
    await pane.locator('[data-item][aria-expanded="true"]').waitFor();
  }),
  alone('table chooser', 'several', /共 3 张/),
  alone('nothing wrong', 'good', '没有发现问题'),
  alone('only hints', 'secret', '没有错误和警告'),
  alone('hints shown', 'secret', '没有错误和警告', async (shown) => {
    await button(shown, '显示提示').click();
    await shown.pane.locator('[data-item]').first().click();
    await shown.pane.locator('[data-item][aria-expanded="true"]').waitFor();
  }),
  alone('all filtered out', 'faulty', /应为下限/, async (shown) => {
    const filters = shown.pane.getByRole('group', { name: '按严重程度筛选' });
    for (const severity of ['错误', '警告']) await filters.getByRole('button', { name: severity }).click();
    await shown.pane.getByText('问题已被筛选隐藏').waitFor();
  }),
  alone('structure of a crowded table', 'crowded', /没有单位/, async ({ pane }) => {
    await pane.getByRole('tab', { name: '结构' }).click();
    await pane.getByRole('tree').waitFor();
  }),
  alone('progress', 'slow', /放大100倍/, async (shown) => {
    await preview(shown);
    await button(shown, /开始改正/).click();
    await shown.pane.getByRole('progressbar').waitFor();
  }),
  alone('refused', 'refusing', /放大100倍/, async (shown) => {
    await preview(shown);
    await button(shown, /开始改正/).click();
    await shown.pane.getByText(/处没有改/).first().waitFor();
  }),
  alone('settings that are not kept', 'faulty', /应为下限/, async (shown) => {
    await button(shown, '打开设置').click();
    await shown.pane.getByText(/不能保存设置/).waitFor();
  }),
  alone('passing on several tables', 'several', /共 3 张/, async (shown) => {
    await button(shown, '转发或打印检查结果').click();
    await shown.pane.getByText(/本工作表全部/).click();
  }),
];

const paneStates: readonly State[] = [
  beside('findings', async () => {}),
  beside('card with a safe fix', async (bench) => {
    await hundredfold(bench);
    await button(bench, '改正').waitFor();
  }),
  beside('card without a fix', async ({ pane }) => {
    await pane.getByText('用途写17.5万元').first().click();
    await pane.locator('[data-item][aria-expanded="true"]').waitFor();
  }),
  beside('ignore form', ignoring),
  beside('ignore form without a reason', async (bench) => {
    await ignoring(bench);
    await button(bench, '确认忽略').click();
    await bench.pane.getByRole('alert').waitFor();
  }),
  beside('ignored list', async (bench) => {
    await ignoring(bench);
    await bench.pane.getByRole('textbox', { name: /理由/ }).fill('上级要求按此口径填报，已在说明材料中列明');
    await bench.page.keyboard.press('Enter');
    await button(bench, /已忽略 1 条/).click();
    await button(bench, /^恢复/).waitFor();
  }),
  beside('preview of all safe fixes', async (bench) => {
    await hundredfold(bench);
    await preview(bench);
  }),
  beside('mended', async (bench) => {
    await hundredfold(bench);
    await preview(bench);
    await button(bench, /开始改正/).click();
    await bench.pane.getByText(/已改正/).first().waitFor();
  }),
  beside('outdated', async (bench) => {
    await button(bench, '打开设置').click();
    await bench.pane.getByRole('switch', { name: '随填随查' }).click();
    await bench.page.keyboard.press('Escape');
    await bench.type('C13', '改动');
    await bench.pane.getByText(/在这次检查之后有变动/).waitFor();
  }),
  beside('structure', async ({ pane }) => {
    await pane.getByRole('tab', { name: '结构' }).click();
    await pane.getByRole('tree').waitFor();
  }),
  beside('26 tables on one sheet', async ({ pane, open }) => {
    await open('dirty/a-stacked-26.xlsx');
    await pane.getByText(/共 26 张/).waitFor();
  }),
  overlay('settings', '打开设置'),
  overlay('help', '打开帮助'),
  overlay('passing on', '转发或打印检查结果'),
];

const sheetStates: readonly State[] = [
  beside('no table beside', async ({ pane, open }) => {
    await open('dirty/f-other-sheets.xlsx');
    await pane.getByText('这里没有可检查的表').waitFor();
  }),
  beside('new empty form', async ({ page, pane }) => {
    await page.getByRole('button', { name: '新建空表' }).click();
    await pane.getByText('表内尚未填写').waitFor();
  }),
  beside('parts that are not drawn', async ({ page, open }) => {
    await open('form.xlsx');
    await page.locator('[data-message="notices"]').waitFor();
  }),
  beside('bad file', async ({ page, openBytes }) => {
    await openBytes('说明.xlsx', Buffer.from('这是一段文字，不是工作簿。'));
    await page.locator('[data-message="error"]').waitFor();
  }),
  beside('formula refused', async ({ page, open, cell }) => {
    await open('form.xlsx');
    await cell('G4').click();
    await page.keyboard.type('5');
    await page.locator('[data-message="warning"]').waitFor();
  }),
  beside('saved', async ({ page, type, save }) => {
    await type('C13', '改动');
    await save();
    await page.locator('[data-message="success"]').waitFor();
  }),
  beside('cell editor', async ({ page, cell }) => {
    await cell('B9').dblclick();
    await page.locator('.cell-editor.is-editing').waitFor();
  }),
  beside('selected cells', async ({ cell }) => {
    await cell('A13').click();
    await cell('D15').click({ modifiers: ['Shift'] });
  }),
  beside('search with hits', async (shown) => find(shown, '满意度')),
  beside('search without hits', async (shown) => find(shown, '没有这个词')),
  beside('unsaved changes', async ({ page, type }) => {
    await type('C13', '改动');
    await page.setInputFiles('input[type=file]', corpusFile('form.xlsx'));
    await page.getByRole('button', { name: '取消' }).waitFor();
  }),
  beside('recent files', async (bench) => {
    await openedRecently(bench, readFileSync(corpusFile('form.xlsx')).toString('base64'));
    await bench.page.getByRole('button', { name: '最近打开' }).click();
    await bench.page.getByRole('menuitem').first().waitFor();
  }),
  beside('file over the page', async (shown) => {
    await dragged(shown, ['dragover']);
    await shown.page.getByText('松开鼠标').waitFor();
  }),
  beside('opening a file', async (shown) => {
    await dragged(shown, ['dragover', 'drop']);
    await shown.page.getByText('正在打开文件').waitFor();
  }),
];

export const states: readonly State[] = [...aloneStates, ...paneStates, ...sheetStates];
