/** Choosing between fixes, one history for grid and pane, and a run of fixes stopped midway, in the page. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench } from '../../src/host/workbench/openWorkbench';
import { saveDocument } from '../../src/host/workbench/saveDocument';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { tinyXlsx } from '../kit/tinyXlsx';
import type { WorkbenchPage } from './workbenchPage';
import { corpusFile, openPage } from './workbenchPage';

const width = 8;
const row = (...cells: readonly (string | null)[]) => [...cells, ...Array.from({ length: width - cells.length }, () => null)];

/** Twelve rows and a blank one: a plan that is all too large, and an output with an upper bound. */
function table(plan: readonly string[]) {
  return [
    row('科普活动绩效目标表'),
    row('731001 某市科协', null, null, null, null, '单位：万元'),
    row('项目编码', '13070025P00004210001T', null, '项目名称', '科普活动'),
    row('预算规模及资金用途', '预算数', '20.00', '其中：财政资金', '20.00', '其他资金', null),
    row(null, '用于举办科普讲座。'),
    row('资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'),
    row(null, ...plan),
    row('绩效目标', '1.举办科普讲座。'),
    row('一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'),
    row('产出指标', '数量指标', '举办科普讲座', '全年讲座场数', '≤12场', '年度工作计划'),
    row('满意度指标', '服务对象满意度指标', '听讲居民满意度', '满意的居民占比', '≤90%', '年度工作计划'),
    row(null),
  ];
}

function workbook(tables: number): Uint8Array {
  const rows = Array.from({ length: tables }, () => table(['2500%', '5000%', '7500%', '10000%'])).flat();
  return tinyXlsx({ sheets: [{ name: '目标表', rows }] });
}

describe.skipIf(!browserIsThere())('mending in the workbench, with choices and a history', () => {
  let browser: Browser;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    bench = await openPage(browser);
  });
  afterEach(async () => {
    expect(bench.complaints).toEqual([]);
    await bench.page.context().close();
  });

  const pane = () => bench.page.locator('.pane-side');
  const button = (name: RegExp | string) => pane().getByRole('button', { name, exact: typeof name === 'string' });
  const finding = (name: RegExp) => pane().locator('[data-item]', { hasText: name });
  const shows = (cell: string, text: string) => expect.poll(() => bench.cell(cell).innerText()).toBe(text);
  const said = (text: string | RegExp) => pane().locator('p', { hasText: text }).waitFor();
  const open = async (bytes: Uint8Array) => {
    await bench.openBytes('科普.xlsx', bytes);
    await bench.page.locator('.file-name', { hasText: '科普.xlsx' }).waitFor();
    await finding(/满意度应为下限/).first().waitFor();
  };
  /** 撤销 and 重做 of the grid itself. */
  const inGrid = async (keys: string) => {
    await bench.cell('H1').click();
    await bench.page.keyboard.press(keys);
  };
  const canUndo = () => button(/^撤销/).getAttribute('aria-disabled').then((disabled) => disabled !== 'true');

  it('one of several fixes, by mouse and by keyboard', async () => {
    await open(workbook(1));
    await finding(/产出数量应为下限/).click();
    await pane().getByRole('radio', { name: '改为“12场”' }).check();
    await button('改正').click();
    await shows('E10', '12场');
    await button(/^撤销/).click();
    await shows('E10', '≤12场');

    await finding(/产出数量应为下限/).focus();
    if ((await finding(/产出数量应为下限/).getAttribute('aria-expanded')) === 'false') await bench.page.keyboard.press('Enter');
    await pane().getByRole('radio', { name: '改为“≥12场”' }).focus();
    await bench.page.keyboard.press('ArrowDown');
    expect(await pane().getByRole('radio', { name: '改为“12场”' }).isChecked()).toBe(true);
    await bench.page.keyboard.press('ArrowUp');
    expect(await pane().getByRole('radio', { name: '改为“≥12场”' }).isChecked()).toBe(true);
    await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.press('Enter');
    await shows('E10', '12场');
  });

  it('Ctrl+Z in the grid takes back what the pane did, and both know', async () => {
    await open(workbook(1));
    await finding(/满意度应为下限/).click();
    await button(/改为“≥90%”/).click();
    await shows('E11', '≥90%');
    await inGrid('Control+z');
    await shows('E11', '≤90%');
    await said('这一步已在表格中撤销');
    expect(await canUndo()).toBe(false);
    await button(/^重做/).click();
    await shows('E11', '≥90%');
    // The pane's own 撤销 is a step of the grid, which can do it again.
    await button(/^撤销/).click();
    await shows('E11', '≤90%');
    await inGrid('Control+y');
    await shows('E11', '≥90%');
    await said('这一步已在表格中重做');
    expect(await canUndo()).toBe(true);
  });

  it('typing elsewhere leaves 撤销 as it was; in the same cell it is refused with words', async () => {
    await open(workbook(1));
    await finding(/满意度应为下限/).click();
    await button(/改为“≥90%”/).click();
    await shows('E11', '≥90%');
    await bench.type('C10', '科普报告会');
    await button(/^撤销/).click();
    await shows('E11', '≤90%');
    await button(/^重做/).click();
    await shows('E11', '≥90%');
    await bench.type('E11', '≥95%');
    await button(/^撤销/).click();
    await said('不能撤销：这些单元格后来又改过，E11 现在是“≥95%”');
    await shows('E11', '≥95%');
  });

  it('a run of fixes stopped midway is one step that comes back exactly', async () => {
    const tables = 120;
    const bytes = workbook(tables);
    await open(bytes);
    await button(/全部安全改正/).click();
    // Faster than a hand: as soon as the first ones are done.
    await bench.page.evaluate(() => {
      const stopAtOnce = new MutationObserver(() => {
        if (!/已改 [1-9]\d* \//.test(document.body.textContent)) return;
        const stop = [...document.querySelectorAll('button')].find((candidate) => candidate.textContent === '停止');
        if (!stop) return;
        stopAtOnce.disconnect();
        stop.click();
      });
      stopAtOnce.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await button(/开始改正/).click();
    await said(/已停止，\d+ 处未改/);
    const [, done = '', left = ''] = /已改正 (\d+) 处；已停止，(\d+) 处未改/.exec(await pane().innerText()) ?? [];
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done) + Number(left)).toBe(tables);
    await shows('B7', '25%');
    await button(/^撤销/).click();
    await shows('B7', '2500%');
    await expect.poll(canUndo).toBe(false);
    const { bytes: saved } = await bench.save();
    expect(Buffer.from(saved).equals(Buffer.from(bytes))).toBe(true);
  });

  it('a list of ignores that cannot be read is told, and left alone until the user begins a new one', async () => {
    const name = '002-zhangjiakou-2025.xlsx';
    const { store, host } = await openWorkbench(readFileSync(corpusFile(name)), name);
    await host.store.write('ignores', '[{"rule":');
    const { bytes } = await saveDocument(store.getState().document);
    await bench.openBytes('spoilt.xlsx', bytes);
    await bench.page.locator('.file-name', { hasText: 'spoilt.xlsx' }).waitFor();
    await said('文件里的忽略清单读不出来');
    await bench.page.getByText('用途写17.5万元').first().click();
    await button('忽略').click();
    await pane().getByRole('textbox').fill('结转项目');
    await bench.page.keyboard.press('Enter');
    await said('没有记下');
    expect(Buffer.from((await bench.save()).bytes).equals(Buffer.from(bytes))).toBe(true);
    await button('重新建立清单').click();
    await said('已重新建立忽略清单');
    await button('确认忽略').click();
    await button(/已忽略 1 条/).waitFor();
  });
});
