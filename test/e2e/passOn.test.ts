/** Passing findings on: the text on the clipboard, and the pages that come out of the printer. */
import { expect, it } from 'vitest';
import { onPaper, pdfPages } from '../kit/pdfText';
import { describeWorkbench } from './workbenchPage';

describeWorkbench(
  'passing on',
  (bench) => {
    const openPassOn = async () => {
      await bench.page.getByRole('button', { name: '转发或打印检查结果' }).click();
      const page = bench.page.getByRole('dialog', { name: '转发或打印' });
      await page.waitFor();
      return page;
    };
    const onScreen = () => bench.page.locator('.jxmb-print').isVisible();
    const rows = () => bench.page.locator('.jxmb-print tbody tr').evaluateAll((lines) => lines.map((line) => line.textContent));

    it('the clipboard holds the very text that is shown', async () => {
      await bench.page.locator('[data-item]').first().waitFor();
      const page = await openPassOn();
      await page.getByRole('button', { name: '复制文字' }).click();
      await page.getByText('已复制').waitFor();
      const copied = await bench.page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.getByRole('textbox', { name: '可转发的文字' }).inputValue());
      expect(copied.split('\n').slice(0, 2)).toEqual(['绩效目标表检查结果（工作表“1.2024开展科技工作者助力乡村振兴经费”）', '']);
      expect(copied).toContain('1. 【警告】B5 C4：用途写17.5万元，预算数为15.75万元\n   依据：《');
    });

    it('prints what was found and what is ignored with its reason, and nothing of the page itself', async () => {
      await bench.page.getByText('用途写17.5万元').first().click();
      await bench.page.getByRole('button', { name: '忽略' }).click();
      await bench.page.getByRole('textbox', { name: /理由/ }).fill('结转项目，金额以上年为准');
      await bench.press('Enter');
      await bench.page.getByText('已忽略 1 条').first().waitFor();
      await openPassOn();
      expect(await onScreen()).toBe(false);
      await bench.page.emulateMedia({ media: 'print' });
      expect(await onScreen()).toBe(true);
      for (const hidden of ['.toolbar', '.grid-box', '.pane-side']) expect(await bench.page.locator(hidden).isVisible(), hidden).toBe(false);
      expect(await bench.page.locator('.jxmb-print').locator('button, input, textarea, a').count()).toBe(0);
      const [paper = ''] = pdfPages(await bench.page.pdf({ preferCSSPageSize: true }));
      for (const words of ['绩效目标表检查结果', '2024开展科技工作者助力乡村振兴经费', '▲警告F20C4成本指标合计17.5万元', '已忽略B5C4用途写17.5万元，预算数为15.75万元理由：结转项目，金额以上年为准']) {
        expect(paper).toContain(onPaper(words));
      }
      for (const button of ['打开文件', '复制文字', '重新检查']) expect(paper).not.toContain(button);
    });

    it('26 tables: A4 pages, no finding cut in two, each page that goes on with a table names it', async () => {
      await bench.open('dirty/a-stacked-26.xlsx');
      const page = await openPassOn();
      await page.getByRole('radio', { name: '本工作表全部 26 张表' }).check();
      await page.getByRole('checkbox', { name: '包括提示' }).check();
      const findings = await rows();
      const pages = pdfPages(await bench.page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(4);
      expect(findings.length).toBeGreaterThan(40);
      const cut = findings.filter((finding) => !pages.some((paper) => paper.includes(onPaper(finding))));
      expect(cut).toEqual([]);
      const heads = await bench.page.locator('.jxmb-print .head strong').allInnerTexts();
      const nameless = pages.filter((paper) => !heads.some((head) => paper.slice(0, 200).includes(onPaper(head))));
      expect(nameless).toEqual([]);
    });
  },
  { permissions: ['clipboard-read', 'clipboard-write'] },
);
