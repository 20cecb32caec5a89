/** Blocks from Word and from spreadsheets land in the right cells, one undo step each. */
import { expect, it } from 'vitest';
import { tinyXlsx } from '../kit/tinyXlsx';
import { describeWorkbench } from './workbenchPage';

const rows = 20;
const columns = 6;
const textAt = (row: number, column: number): string => `第${row + 1}行\n${'甲乙丙丁戊己'.charAt(column)}“${row + column}”`;
const block = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => textAt(row, column)));

/** As Excel puts it: quoted where there is a line break, quotes doubled. */
const tsv = block.map((line) => line.map((text) => `"${text.replace(/"/g, '""')}"`).join('\t')).join('\r\n');

/** As Word puts it: paragraphs, runs, classes, line ends within the source. */
const wordCell = (text: string): string =>
  `<td width=94 valign=top style='width:70.9pt;border:solid windowtext 1.0pt'>\r\n  ${text
    .split('\n')
    .map((line) => `<p class=MsoNormal><span lang=EN-US\r\n  style='font-family:宋体'>${line}<o:p></o:p></span></p>`)
    .join('\r\n  ')}\r\n  </td>`;
const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body lang=ZH-CN><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0>${block.map((line) => `<tr style='mso-yfti-irow:0'>${line.map(wordCell).join('')}</tr>`).join('\r\n')}</table><!--EndFragment--></body></html>`;

describeWorkbench('pasting into the workbench', (bench) => {
  const openSheet = async (merges: readonly string[] = []): Promise<void> => {
    await bench.openBytes('空白.xlsx', tinyXlsx({ sheets: [{ name: '表一', rows: [['原有']], merges }] }));
    await expect.poll(bench.fileName).toContain('空白.xlsx');
  };
  const texts = () =>
    bench.page.evaluate(
      ([height, width]) =>
        Array.from({ length: height }, (_, row) =>
          Array.from({ length: width }, (__, column) => document.querySelector(`td[data-row="${row + 1}"][data-column="${column + 1}"]`)?.textContent ?? ''),
        ),
      [rows, columns] as const,
    );

  it.each([
    ['from Word', { 'text/html': wordHtml, 'text/plain': '不用这个' }],
    ['as text with quoted line breaks', { 'text/plain': tsv }],
  ])('20 × 6 %s', async (_, data) => {
    await openSheet();
    await bench.cell('B2').click();
    await bench.paste(data);
    expect(await texts()).toEqual(block);
    expect(await bench.place()).toBe('B2:G21');
    await bench.press('Control+z');
    expect((await texts()).flat().join('')).toBe('');
    expect(await bench.saveState()).toBe('未修改');
    await bench.press('Control+y');
    expect(await texts()).toEqual(block);
  });

  it('into merged areas: laid over the cells that show, and said', async () => {
    await openSheet(['B2:C2', 'B3:C3']);
    await bench.cell('A2').click();
    await bench.paste({ 'text/html': '<table><tr><td>一</td><td>二</td><td>三</td></tr><tr><td>四</td><td>五</td><td>六</td></tr></table>' });
    expect(await Promise.all(['A2', 'B2', 'D2', 'A3', 'B3', 'D3'].map((address) => bench.cell(address).innerText()))).toEqual(['一', '二', '三', '四', '五', '六']);
    expect(await bench.message('warning').innerText()).toContain('合并后的格子');
  });

  it('what would be hidden is skipped, and said', async () => {
    await openSheet(['B2:C3']);
    await bench.cell('A2').click();
    await bench.paste({ 'text/plain': '一\t二\t三\n四\t五\t六' });
    expect(await bench.message('warning').innerText()).toContain('已跳过');
  });

  it('cut empties the cells and gives their text', async () => {
    await bench.cell('C13').click();
    await bench.cell('D14').click({ modifiers: ['Shift'] });
    const text = await bench.take('cut');
    expect(text).toContain('活动次数\t');
    expect(await bench.cell('C13').innerText()).toBe('');
    await bench.press('Control+z');
    expect(await bench.cell('C13').innerText()).toBe('活动次数');
  });
});
