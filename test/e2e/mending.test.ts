/** Mending, undoing and ignoring in the page, and what of it the file keeps. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { corpusFile, describeWorkbench, differingParts } from './workbenchPage';

const FILE = '002-zhangjiakou-2025.xlsx';

describeWorkbench('mending in the workbench', (bench) => {
  const button = (name: RegExp | string) => bench.page.getByRole('button', { name });
  const showSheet = async (name: RegExp) => {
    await bench.page.getByRole('tab', { name }).click();
  };

  it('all safe fixes after a preview; undone, the file is byte for byte the original', async () => {
    await showSheet(/^26\./);
    await button(/全部安全改正/).click();
    await button(/开始改正/).click();
    await expect.poll(() => bench.cell('D7').innerText()).toBe('60%');
    expect([await bench.cell('F7').innerText(), await bench.cell('G7').innerText()]).toEqual(['90%', '100%']);
    await bench.page.getByRole('button', { name: /^撤销/ }).last().click();
    await expect.poll(() => bench.cell('D7').innerText()).toBe('6000%');
    const { bytes } = await bench.save();
    expect(Buffer.from(bytes).equals(readFileSync(corpusFile(FILE)))).toBe(true);
  });

  it('an ignored finding stays ignored in the saved file, with its reason; nothing else in it changes', async () => {
    await bench.page.getByText('用途写17.5万元').first().click();
    await button('忽略').click();
    await bench.page.getByRole('textbox', { name: /原因|理由/ }).fill('结转项目，金额以上年为准');
    await bench.page.keyboard.press('Enter');
    await bench.page.getByText(/已忽略 1 条/).first().waitFor();
    const { bytes } = await bench.save();
    expect(differingParts(readFileSync(corpusFile(FILE)), bytes)).toEqual(['xl/workbook.xml']);
    await bench.openBytes('again.xlsx', bytes);
    await bench.page.locator('.file-name', { hasText: 'again.xlsx' }).waitFor();
    const folded = bench.page.getByRole('button', { name: /已忽略 1 条/ });
    await folded.click();
    await bench.page.getByText('结转项目，金额以上年为准').waitFor();
    expect(await bench.cell('B5').getAttribute('data-mark')).toBeNull();
  });

  it('a fix for what has been changed meanwhile is refused in words, and nothing is written', async () => {
    await showSheet(/^26\./);
    await bench.page.getByText(/放大100倍/).first().click();
    await button('打开设置').click();
    await bench.page.getByRole('switch', { name: '随填随查' }).click();
    await bench.press('Escape');
    await bench.type('F7', '80%');
    const plan = () => Promise.all(['B7', 'D7', 'F7', 'G7'].map((address) => bench.cell(address).innerText()));
    const before = await plan();
    await bench.page.locator('.pane-side').getByRole('button', { name: '改正', exact: true }).click();
    await bench.page.getByText(/没有改正：内容在检查之后有变动，F7 现在是“80%”/).first().waitFor();
    expect(await plan()).toEqual(before);
  });
});
