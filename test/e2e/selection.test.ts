/** Selecting, overwriting, clearing and copying ranges, as hands know it from spreadsheets. */
import { expect, it } from 'vitest';
import { tinyXlsx } from '../kit/tinyXlsx';
import { describeWorkbench } from './workbenchPage';

describeWorkbench('ranges', (bench) => {
  const header = (kind: 'row' | 'column', index: number) => bench.page.locator(`[data-${kind}-header="${index}"]`);
  const texts = (...addresses: readonly string[]) => Promise.all(addresses.map((address) => bench.cell(address).innerText()));
  /** The name of the cell below the middle of a box. */
  const cellUnder = (box: string) =>
    bench.page.evaluate((selector) => {
      const rect = document.querySelector(selector)?.getBoundingClientRect();
      const found = rect && document.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2).find((element) => element.matches('td[data-cell]'));
      return found?.getAttribute('data-cell');
    }, box);

  it('Shift with arrows grows and shrinks, the mouse drags, Shift with a click reaches', async () => {
    await bench.cell('C13').click();
    const seen: string[] = [];
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowUp', 'ArrowDown']) {
      await bench.press(key);
      seen.push(await bench.place());
    }
    expect(seen).toEqual(['C13:C14', 'C13:E14', 'C13:E13', 'C12:E13', 'C14']);
    await bench.cell('C13').hover();
    await bench.page.mouse.down();
    await bench.cell('F16').hover();
    await bench.page.mouse.up();
    expect(await bench.place()).toBe('C13:F16');
    await bench.cell('G13').hover();
    expect(await bench.place()).toBe('C13:F16');
    await bench.cell('G14').click({ modifiers: ['Shift'] });
    expect(await bench.place()).toBe('C13:G14');
  });

  it('headers select their rows and columns alone, Shift reaches from one to the next, the corner takes all', async () => {
    const seen: string[] = [];
    for (const [click, shift] of [[header('column', 2), false], [header('column', 3), true], [header('row', 13), false], [header('row', 14), true]] as const) {
      await click.click(shift ? { modifiers: ['Shift'] } : {});
      seen.push(await bench.place());
    }
    await bench.page.locator('[data-corner]').click();
    expect([...seen, await bench.place()]).toEqual(['C1:C25', 'C1:D25', 'A14:G14', 'A14:G15', 'A1:G25']);
    await header('column', 5).click();
    await bench.press('Delete');
    expect(await texts('A1', 'F13', 'F20', 'G13', 'B5').then(([title, ...rest]) => [title !== '', ...rest.map((text) => text !== '')])).toEqual([true, false, false, true, true]);
    await bench.press('Control+z');
    expect(await texts('F13')).toEqual(['≥30次']);
    expect(await bench.saveState()).toBe('未修改');
  });

  it('typing goes to one cell of a range, and its box covers no other', async () => {
    await bench.cell('F16').click();
    await bench.cell('C13').click({ modifiers: ['Shift'] });
    expect(await cellUnder('.typing-cell')).toBe('F16');
    const around = await texts('C13', 'F15');
    await bench.page.keyboard.type('98%');
    const [editor, cell] = await Promise.all([bench.page.locator('.cell-editor').boundingBox(), bench.cell('F16').boundingBox()]);
    expect(Math.abs((editor?.width ?? 0) - (cell?.width ?? 0))).toBeLessThan(2);
    await bench.press('Enter');
    expect(await texts('F16', 'C13', 'F15')).toEqual(['98%', ...around]);
  });

  it('a selection longer than what is drawn is seen all the way', async () => {
    await bench.open('dirty/g-2000-rows.xlsx');
    await bench.cell('A1').click();
    await bench.press('Control+a');
    expect(await bench.place()).toBe('A1:G2000');
    for (const top of [0, 20_000]) {
      await bench.page.locator('.grid-box').evaluate((box, to) => (box.scrollTop = to), top);
      await bench.page.waitForTimeout(300);
      const covers = () =>
        bench.page.evaluate(() => {
          const view = document.querySelector('.grid-box')?.getBoundingClientRect();
          const box = document.querySelector('.selection')?.getBoundingClientRect();
          return view !== undefined && box !== undefined && box.top <= view.top + 26 && box.bottom >= view.bottom - 20;
        });
      await expect.poll(covers).toBe(true);
    }
  });

  it('Enter and Tab go round inside of a range, also after typing', async () => {
    await bench.cell('F13').click();
    await bench.cell('G14').click({ modifiers: ['Shift'] });
    const typingIn: (string | null | undefined)[] = [];
    for (const key of ['Enter', 'Enter', 'Enter', 'Enter', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Enter']) {
      await bench.press(key);
      typingIn.push(await cellUnder('.typing-cell'));
      expect(await bench.place()).toBe('F13:G14');
    }
    expect(typingIn).toEqual(['F14', 'G13', 'G14', 'F13', 'G13', 'F14', 'G13', 'F14']);
    await bench.page.keyboard.type('≥8次');
    await bench.press('Enter');
    expect([await bench.cell('F14').innerText(), await cellUnder('.typing-cell'), await bench.place()]).toEqual(['≥8次', 'G13', 'F13:G14']);
  });

  it('a copied row fills a selection of several rows', async () => {
    await bench.cell('C13').click();
    await bench.cell('G13').click({ modifiers: ['Shift'] });
    const copied = await bench.take('copy');
    const row = await texts('C13', 'F13', 'G13');
    await bench.cell('C14').click();
    await bench.cell('G16').click({ modifiers: ['Shift'] });
    await bench.paste({ 'text/plain': copied });
    for (const number of [14, 15, 16]) expect(await texts(`C${number}`, `F${number}`, `G${number}`)).toEqual(row);
    expect(await bench.place()).toBe('C14:G16');
    await bench.press('Control+z');
    expect(await bench.saveState()).toBe('未修改');
  });

  it('copies a range with line breaks and quotes as Excel writes them, and takes it back unchanged', async () => {
    const rows = [['一行', '上\n下'], ['他说“好”', '5"管']];
    await bench.openBytes('表.xlsx', tinyXlsx({ sheets: [{ name: '表一', rows }] }));
    await expect.poll(bench.fileName).toBe('表.xlsx');
    await bench.cell('A1').click();
    await bench.cell('B2').click({ modifiers: ['Shift'] });
    const copied = await bench.take('copy');
    expect(copied).toBe('一行\t"上\n下"\r\n他说“好”\t"5""管"');
    await bench.cell('D4').click();
    await bench.paste({ 'text/plain': copied });
    expect(await texts('D4', 'E4', 'D5', 'E5')).toEqual(rows.flat());
  });
});

describeWorkbench('typing', (bench) => {
  it('over a cell ends with an arrow; after F2 or a click arrows stay in the text', async () => {
    await bench.cell('C13').click();
    await bench.page.keyboard.type('甲');
    await bench.press('ArrowRight');
    expect([await bench.place(), await bench.cell('C13').innerText()]).toEqual(['D13', '甲']);
    await bench.cell('C13').click();
    await bench.press('F2');
    await bench.page.keyboard.type('丙');
    await bench.press('ArrowLeft');
    await bench.page.keyboard.type('乙');
    await bench.press('Enter');
    expect(await bench.cell('C13').innerText()).toBe('甲乙丙');
  });

  it('Tab along a row, then Enter: the next row from where the first began', async () => {
    await bench.cell('C13').click();
    for (const text of ['名称', '描述']) {
      await bench.page.keyboard.type(text);
      await bench.press('Tab');
    }
    await bench.page.keyboard.type('≥3次');
    await bench.press('Enter');
    expect(await bench.place()).toBe('C14');
    expect(await Promise.all(['C13', 'D13', 'F13'].map((address) => bench.cell(address).innerText()))).toEqual(['名称', '描述', '≥3次']);
  });

  it.each([
    ['=SUM(C4:C5)', '=SUM(C4:C5)'],
    ['007', '007'],
    ['+5%', '+5%'],
    ["'12", '12'],
    ['13070024P00000410006W', '13070024P00000410006W'],
    ['12345678901234567890', '12345678901234567890'],
  ])('%s shows as %s, also in the saved file', async (typed, shown) => {
    await bench.type('C13', typed);
    expect(await bench.cell('C13').innerText()).toBe(shown);
    const { bytes } = await bench.save();
    await bench.openBytes('再开.xlsx', bytes);
    await expect.poll(bench.fileName).toBe('再开.xlsx');
    expect(await bench.cell('C13').innerText()).toBe(shown);
  });

  it('a formula cell stays as it is whatever is tried, and says so; the word goes with the next change', async () => {
    await bench.open('form.xlsx');
    const before = await bench.cell('G4').innerText();
    const warned = () => bench.message('warning').filter({ hasText: 'G4 是公式单元格' });
    for (const attempt of [() => bench.press('5', 'Enter'), () => bench.press('F2'), () => bench.cell('G4').dblclick(), () => bench.press('Delete'), () => bench.paste({ 'text/plain': '7' })]) {
      await bench.cell('G4').click();
      await attempt();
      await warned().waitFor();
      expect(await bench.page.locator('.cell-editor.is-editing').count()).toBe(0);
      expect(await bench.cell('G4').innerText()).toBe(before);
      await bench.message('warning').getByRole('button', { name: '关闭' }).click();
    }
    expect(await bench.page.getByText('公式，只读').count()).toBe(1);
    await bench.press('Delete');
    await warned().waitFor();
    await bench.type('C14', '别处的改动');
    await warned().waitFor({ state: 'detached' });
  });

  it('column letters and frozen rows stay in view while the sheet scrolls', async () => {
    await bench.open('form.xlsx');
    const top = (selector: string) => bench.page.locator(selector).first().evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = [await top('.column-header'), await top('td[data-cell="A3"]')];
    const scrolled = await bench.page.locator('.grid-box').evaluate((box) => (box.scrollTop = 300));
    expect(scrolled).toBe(300);
    await bench.page.waitForTimeout(200);
    expect([await top('.column-header'), await top('td[data-cell="A3"]')]).toEqual(before);
    expect(await top('td[data-cell="C10"]')).toBeLessThan(before[1] ?? 0);
  });
});
