/** The pane in Excel while sheets come, go and change their names; and what is left of a workbook after everything was taken back. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import type { ExcelOptions, WorkbookSnapshot } from '../kit/excel/inMemoryExcel';
import { faulty, sheetOf, textSheet } from '../taskpane/kit/sheets';
import { violations } from './axe';
import { closeClean, openInExcel } from './excelPage';
import type { ExcelPage } from './excelPage';

const SHEET = '绩效目标表';
const workbook: ExcelOptions = { sheets: [{ grid: sheetOf(faulty, SHEET) }, { grid: sheetOf(faulty, '乙') }, { grid: textSheet('名单', [['姓名', '单位']]) }] };
/** Plans entered hundredfold, mended safely, and a satisfaction that the user decides on. */
const mendable: ExcelOptions = { sheets: [{ grid: sheetOf({ ...faulty, plan: ['2500%', '5000%', '7500%', '10000%'] }, SHEET) }] };

const FAULT = '满意度应为下限';

describe.skipIf(!browserIsThere())('the pane beside sheets that change', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const open = (options: ExcelOptions = workbook, address = 'taskpane.html?action=check'): Promise<ExcelPage> => openInExcel(browser, address, options);
  const snapshot = ({ page }: ExcelPage): Promise<WorkbookSnapshot> => page.evaluate(() => window.inMemoryExcel.workbook);
  const rules = async (pane: ExcelPage): Promise<number> => (await snapshot(pane)).sheets.reduce((sum, sheet) => sum + sheet.rules.length, 0);
  const faultIn = ({ page }: ExcelPage) => page.getByText(FAULT).first();

  /** Checked, and marked. */
  async function checked(options?: ExcelOptions): Promise<ExcelPage> {
    const pane = await open(options);
    await faultIn(pane).waitFor();
    await expect.poll(() => rules(pane)).toBeGreaterThan(0);
    return pane;
  }

  it('another sheet: the list goes, a click brings the new one, and the marks move', async () => {
    const pane = await checked();
    await pane.page.evaluate(() => window.inMemoryExcel.activateAsUser('乙'));
    await pane.page.getByText('送审之前，先检查一遍').waitFor();
    await pane.page.getByRole('button', { name: '检查当前表' }).click();
    await faultIn(pane).waitFor();
    await expect.poll(async () => (await snapshot(pane)).sheets.map((sheet) => sheet.rules.length)).toEqual([0, 2, 0]);
    await pane.page.evaluate((sheet) => window.inMemoryExcel.activateAsUser(sheet), SHEET);
    await faultIn(pane).waitFor();
    await closeClean(pane);
  });

  it('a sheet without a table: says so, and what to do', async () => {
    const pane = await open();
    await faultIn(pane).waitFor();
    await pane.page.evaluate(() => window.inMemoryExcel.activateAsUser('名单'));
    await pane.page.getByRole('button', { name: '检查当前表' }).click();
    await pane.page.getByText('这里没有可检查的表').waitFor();
    await closeClean(pane);
  });

  it('another sheet in the middle of a check: the late answer is not shown', async () => {
    const pane = await open(workbook, 'taskpane.html');
    await pane.page.getByRole('button', { name: '检查当前表' }).waitFor();
    await pane.page.evaluate(() => {
      window.inMemoryExcel.enterCellEdit();
    });
    await pane.page.getByRole('button', { name: '检查当前表' }).click();
    await pane.page.getByText('请先按 Enter').first().waitFor();
    await pane.page.evaluate(() => {
      window.inMemoryExcel.leaveCellEdit();
      window.inMemoryExcel.activateAsUser('名单');
    });
    await expect.poll(() => pane.page.getByText('请先按 Enter').count()).toBe(0);
    await expect.poll(() => pane.page.locator('#root').innerText()).toMatch(/送审之前|这里没有可检查的表/);
    expect(await faultIn(pane).count()).toBe(0);
    await closeClean(pane);
  });

  it.each(['renamed', 'deleted'] as const)('a sheet that is %s: says so where it matters, and one click sets it right', async (what) => {
    const pane = await checked();
    await pane.page.evaluate(
      ([sheet, kind]) => {
        if (kind === 'renamed') window.inMemoryExcel.renameSheet(sheet, '改名');
        else window.inMemoryExcel.deleteSheet(sheet);
      },
      [SHEET, what] as const,
    );
    if (what === 'renamed') {
      await faultIn(pane).click();
      await pane.page.getByText(/找不到工作表“绩效目标表”，可能已被删除或改名。请重新检查。/).first().waitFor();
      await pane.page.getByRole('button', { name: '重新检查' }).click();
      await expect.poll(() => pane.page.getByText(/找不到工作表/).count()).toBe(0);
      // The card of the old list goes with it.
      await expect.poll(() => pane.page.locator('[data-item][aria-expanded="true"]').count()).toBe(0);
    } else {
      await pane.page.getByText('送审之前，先检查一遍').waitFor();
      await pane.page.getByRole('button', { name: '检查当前表' }).click();
    }
    await faultIn(pane).waitFor();
    await faultIn(pane).click();
    await expect.poll(() => pane.page.evaluate(() => window.inMemoryExcel.selection)).toBe(what === 'renamed' ? '改名!F15' : '乙!F15');
    await closeClean(pane);
  });

  it('a sheet that is moved stays what it was', async () => {
    const pane = await checked();
    await pane.page.evaluate((sheet) => window.inMemoryExcel.moveSheet(sheet, 2), SHEET);
    await pane.page.evaluate((sheet) => window.inMemoryExcel.typeAsUser(sheet, 'F15', '≥90%'), SHEET);
    await expect.poll(() => faultIn(pane).count()).toBe(0);
    await closeClean(pane);
  });

  it('an empty workbook: says so', async () => {
    const pane = await open({});
    await pane.page.getByText('工作表为空').waitFor();
    await closeClean(pane);
  });

  it('a ribbon button beside the pane: it sees the marks, and goes on from the cell that is selected', async () => {
    const pane = await open(workbook, 'taskpane.html');
    await pane.page.getByRole('button', { name: '检查当前表' }).waitFor();
    await pane.page.evaluate((sheet) => window.inMemoryExcel.addRuleAsUser(sheet, { type: 'Custom', areas: 'F15', formula: '=LEN("jxmb1:error")>0' }), SHEET);
    await pane.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await pane.page.getByText('这张表上还有上次检查的标记').waitFor();
    await pane.page.getByRole('button', { name: '重新检查并更新' }).click();
    await faultIn(pane).waitFor();
    await expect.poll(() => rules(pane)).toBe(2);
    await pane.page.evaluate(() => window.inMemoryExcel.selectAsUser('F12'));
    await pane.page.locator('[data-item]').first().focus();
    await pane.page.keyboard.press('F8');
    await expect.poll(() => pane.page.evaluate(() => window.inMemoryExcel.selection)).toBe(`${SHEET}!F15`);
    await closeClean(pane);
  });

  it.each(['excel2021', 'excel365'] as const)('everything mended and everything taken back in %s: the workbook is what it was', async (host) => {
    const pane = await open({ ...mendable, host }, 'taskpane.html');
    await pane.page.getByRole('button', { name: '检查当前表' }).waitFor();
    await pane.page.evaluate((sheet) => {
      window.inMemoryExcel.formatAsUser(sheet, 'A1:F15', { fill: '#EEEEEE', bold: true });
      window.inMemoryExcel.addRuleAsUser(sheet, { type: 'Custom', areas: 'A1:F15', formula: '=LEN($A1)>3', format: { 'fill.color': '#FFFF00' } });
      // Numbers of a percent format, and a text that would be one without its apostrophe.
      for (const [cell, typed] of [['B7', '2500%'], ['D7', '5000%'], ['F7', '7500%'], ['G7', "'10000%"]] as const) window.inMemoryExcel.typeAsUser(sheet, cell, typed);
      window.inMemoryExcel.addRuleAsUser(sheet, { type: 'DataBar', areas: 'B7:E7' });
    }, SHEET);
    const before = await snapshot(pane);
    await pane.page.getByRole('button', { name: '检查当前表' }).click();
    await pane.page.getByRole('button', { name: /全部安全改正/ }).click();
    await pane.page.getByRole('button', { name: /开始改正/ }).click();
    await pane.page.getByText(/已改正 \d+ 处/).first().waitFor();
    await faultIn(pane).click();
    await pane.page.getByRole('button', { name: '改为“≥90%”' }).click();
    await expect.poll(() => pane.page.evaluate((sheet) => window.inMemoryExcel.cell(sheet, 'F15').text, SHEET)).toBe('≥90%');
    expect((await snapshot(pane)).sheets[0]?.cells).not.toEqual(before.sheets[0]?.cells);
    for (const done of ['≥90%', '安全改正']) {
      await pane.page.getByRole('button', { name: '撤销', exact: true }).click();
      await pane.page.getByText(new RegExp(`已撤销：.*${done}`)).first().waitFor();
    }
    await pane.page.getByRole('switch', { name: '在表中标出' }).click();
    await expect.poll(() => snapshot(pane)).toEqual(before);
    await closeClean(pane);
  });

  describe('axe on the real pages', () => {
    it.each(['light', 'dark'] as const)('finds nothing, %s', async (colorScheme) => {
      const pane = await openInExcel(browser, 'taskpane.html', workbook, { colorScheme });
      await pane.page.getByRole('button', { name: '检查当前表' }).waitFor();
      expect(await violations(pane.page)).toEqual([]);
      await pane.page.getByRole('button', { name: '检查当前表' }).click();
      await faultIn(pane).waitFor();
      expect(await violations(pane.page)).toEqual([]);
      await closeClean(pane);
      for (const [address, options] of [
        ['taskpane.html', { ...workbook, host: 'excel2019' }],
        ['notice.html?notice=protected', workbook],
        ['notice.html', workbook],
      ] as const) {
        const notice = await openInExcel(browser, address, options, { colorScheme });
        await notice.page.locator('.notice h1').waitFor();
        expect(await violations(notice.page)).toEqual([]);
        await closeClean(notice);
      }
    });
  });
});
