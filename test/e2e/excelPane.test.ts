/** The whole pane inside Excel: the built pages, Microsoft's library, and an Excel in memory behind it. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandName } from '../../src/entry/commandNames';
import { noticeWords } from '../../src/taskpane/words/notices';
import type { NoticeKey } from '../../src/taskpane/words/notices';
import { browserIsThere, launchBrowser } from '../kit/browser';
import type { ExcelOptions } from '../kit/excel/inMemoryExcel';
import { faulty, sheetOf, textSheet } from '../taskpane/kit/sheets';
import { closeClean, openInExcel } from './excelPage';
import type { ExcelPage } from './excelPage';

const SHEET = '绩效目标表';
const workbook: ExcelOptions = { sheets: [{ grid: sheetOf(faulty, SHEET) }, { grid: textSheet('名单', [['姓名', '单位']]) }] };

describe.skipIf(!browserIsThere())('the add-in in an Excel in memory', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    mkdirSync(fileURLToPath(new URL('../../test-results', import.meta.url)), { recursive: true });
  });
  afterAll(() => browser.close());

  const open = (address: string, options: ExcelOptions = workbook, context: BrowserContextOptions = {}): Promise<ExcelPage> => openInExcel(browser, address, options, context);

  const textOf = ({ page }: ExcelPage, a1: string): Promise<string> => page.evaluate(([sheet, cell]) => window.inMemoryExcel.cell(sheet, cell).text, [SHEET, a1] as const);
  const selection = ({ page }: ExcelPage): Promise<string> => page.evaluate(() => window.inMemoryExcel.selection);
  const rules = ({ page }: ExcelPage): Promise<readonly string[]> =>
    page.evaluate((sheet) => window.inMemoryExcel.sheet(sheet).rules.map(({ areas, formula }) => `${areas.join(',')} ${formula ?? ''}`).sort(), SHEET);

  describe('the pane', () => {
    const findings = ({ page }: ExcelPage): Promise<string> => page.locator('#root').innerText();

    it('opened by 打开窗格 waits to be asked; then it checks', async () => {
      const pane = await open('taskpane.html');
      await pane.page.getByRole('button', { name: '检查当前表' }).first().click();
      await pane.page.getByText('满意度应为下限').first().waitFor();
      await closeClean(pane);
    });

    it('opened by 检查当前表 checks at once, lists what is wrong and marks it', async () => {
      const pane = await open('taskpane.html?action=check&_host_Info=Excel$Win32$16.01$zh-CN$$$$0');
      await pane.page.getByText('满意度应为下限').first().waitFor();
      await expect.poll(async () => (await rules(pane)).length).toBe(2);
      expect(await rules(pane)).toEqual(['F11 =LEN("jxmb1:warning")>0', 'F15 =LEN("jxmb1:error")>0']);
      await pane.page.getByRole('switch', { name: '在表中标出' }).click();
      await expect.poll(() => rules(pane)).toEqual([]);
      await closeClean(pane);
    });

    it('jumps to the cell of a finding, and by F8 to the next', async () => {
      const pane = await open('taskpane.html?action=check');
      await pane.page.getByText('满意度应为下限').first().click();
      await expect.poll(() => selection(pane)).toBe(`${SHEET}!F15`);
      await pane.page.keyboard.press('F8');
      await expect.poll(() => selection(pane)).toBe(`${SHEET}!F11`);
      await closeClean(pane);
    });

    it('mends a cell and takes it back', async () => {
      const pane = await open('taskpane.html?action=check');
      await pane.page.getByText('满意度应为下限').first().click();
      await pane.page.getByRole('button', { name: '改为“≥90%”' }).click();
      await expect.poll(() => textOf(pane, 'F15')).toBe('≥90%');
      await expect.poll(() => findings(pane)).not.toContain('满意度应为下限');
      await pane.page.getByRole('button', { name: /^撤销/ }).first().click();
      await expect.poll(() => textOf(pane, 'F15')).toBe('≤90%');
      await pane.page.getByText('满意度应为下限').first().waitFor();
      await closeClean(pane);
    });

    it('follows what the user types, without writing and without touching the undo history', async () => {
      const pane = await open('taskpane.html?action=check');
      await pane.page.getByText('满意度应为下限').first().waitFor();
      await expect.poll(async () => (await rules(pane)).length).toBe(2);
      await pane.page.evaluate((sheet) => {
        window.inMemoryExcel.stats.reset();
        window.inMemoryExcel.typeAsUser(sheet, 'F15', '≥90%');
      }, SHEET);
      await expect.poll(() => findings(pane)).not.toContain('满意度应为下限');
      const { writes, undone } = await pane.page.evaluate(() => ({
        writes: window.inMemoryExcel.stats.batches.filter(({ write }) => write).map(({ members }) => members.join(' ')),
        undone: window.inMemoryExcel.userUndo(),
      }));
      expect(writes).toEqual([]);
      expect(undone).toBe(true);
      await pane.page.getByText('满意度应为下限').first().waitFor();
      await closeClean(pane);
    });

    it('keeps an ignored finding and its reason in the file, hidden', async () => {
      const pane = await open('taskpane.html?action=check');
      await pane.page.getByText('满意度应为下限').first().click();
      await pane.page.getByRole('button', { name: '忽略', exact: true }).click();
      await pane.page.getByRole('textbox', { name: /原因|理由/ }).fill('合同约定为上限');
      await pane.page.keyboard.press('Enter');
      await pane.page.getByText(/已忽略 1 条/).first().waitFor();
      const names = await pane.page.evaluate(() => window.inMemoryExcel.workbook.names);
      expect(names.some(({ name, formula }) => name.startsWith('_jxmb_') && formula.includes('合同约定为上限'))).toBe(true);
      expect(names.filter(({ visible }) => visible)).toEqual([]);
      await closeClean(pane);
    });

    it.each([
      [270, 'light', 'rgb(255, 255, 255)'],
      [350, 'dark', 'rgb(41, 41, 41)'],
    ] as const)('%i px wide, %s: fits, and the user sets it for good', async (width, colorScheme, background) => {
      const pane = await open('taskpane.html?action=check', workbook, { viewport: { width, height: 640 }, colorScheme });
      await pane.page.getByText('满意度应为下限').first().waitFor();
      const colour = (): Promise<string> => pane.page.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider > *') ?? document.body).backgroundColor);
      expect(await colour()).toBe(background);
      expect(await pane.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await pane.page.screenshot({ path: fileURLToPath(new URL(`../../test-results/excel-${width}-${colorScheme}.png`, import.meta.url)) });
      const other = colorScheme === 'dark' ? '浅色' : '深色';
      await pane.page.getByRole('button', { name: '打开设置' }).click();
      await pane.page.getByRole('radio', { name: new RegExp(other) }).click();
      await pane.page.reload();
      await pane.page.getByText('满意度应为下限').first().waitFor();
      expect(await colour()).not.toBe(background);
      await closeClean(pane);
    });

    it.each(['excel2016', 'excel2019'] as const)('in %s says what is missing', async (host) => {
      const pane = await open('taskpane.html', { ...workbook, host });
      await expect.poll(() => pane.page.locator('.notice h1').allTextContents()).toEqual([noticeWords.oldExcel.title]);
      await closeClean(pane);
    });

    it.each(['excel2021', 'excel2024', 'excel365'] as const)('in %s opens', async (host) => {
      const pane = await open('taskpane.html?action=check', { ...workbook, host });
      await pane.page.getByText('满意度应为下限').first().waitFor();
      await closeClean(pane);
    });
  });

  describe('the ribbon', () => {
    const press = ({ page }: ExcelPage, name: CommandName): Promise<void> => page.evaluate((command) => window.inMemoryOffice.runCommand(command), name);
    const notices = ({ page }: ExcelPage): Promise<readonly string[]> => page.evaluate(() => window.inMemoryOffice.dialogs.map((address) => address.replace(/.*\//, '')));

    /** The command ends when the user has closed the notice, not before. */
    async function expectTold(ribbon: ExcelPage, command: CommandName, notice: NoticeKey): Promise<void> {
      let ended = false;
      const pressed = press(ribbon, command).then(() => {
        ended = true;
      });
      await expect.poll(() => notices(ribbon)).toEqual([`notice.html?notice=${notice}`]);
      expect(ended).toBe(false);
      await ribbon.page.evaluate(() => window.inMemoryOffice.closeDialogs());
      await pressed;
    }

    it('marks and clears, and goes to the next and the previous finding', async () => {
      const ribbon = await open('commands.html');
      await press(ribbon, 'markCells');
      expect(await rules(ribbon)).toEqual(['F11 =LEN("jxmb1:warning")>0', 'F15 =LEN("jxmb1:error")>0']);
      await press(ribbon, 'clearMarks');
      expect(await rules(ribbon)).toEqual([]);
      for (const [command, cell] of [['nextFinding', 'F11'], ['nextFinding', 'F15'], ['nextFinding', 'F11'], ['previousFinding', 'F15']] as const) {
        await press(ribbon, command);
        expect(await selection(ribbon)).toBe(`${SHEET}!${cell}`);
      }
      expect(await notices(ribbon)).toEqual([]);
      await closeClean(ribbon);
    });

    it('tells the user where there is nothing to do', async () => {
      const ribbon = await open('commands.html');
      await ribbon.page.evaluate(() => window.inMemoryExcel.activateAsUser('名单'));
      await expectTold(ribbon, 'nextFinding', 'noTable');
      await closeClean(ribbon);
    });

    it('tells users of an older Excel what they lack', async () => {
      const ribbon = await open('commands.html', { ...workbook, host: 'excel2019' });
      await expectTold(ribbon, 'markCells', 'oldExcel');
      await closeClean(ribbon);
    });
  });
});
