/** Workbook files in the in-memory Excel: what the client reads is what the file reader has read. */
import { expect, it } from 'vitest';
import { cellAt } from '../../../src/grid/grid';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { corpus, corpusBytes } from '../corpus';
import { createInMemoryExcel } from './excelHost';
import { loadOffice } from './loadOffice';
import { optionsText, parseOptions } from './optionsText';

const [firstFile = ''] = corpus.tables.map(({ file }) => file);

it.each([...new Set(corpus.tables.map(({ file }) => file))])('%s', async (file) => {
  const { sheets } = await openWorkbook(corpusBytes(file), file);
  const { Excel } = loadOffice(createInMemoryExcel({ sheets }));
  await Excel.run(async (context) => {
    const ranges = sheets.map(({ name, grid }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return { grid, used: sheet.getRangeByIndexes(0, 0, grid.rowCount, grid.columnCount).load('values,text,formulas') };
    });
    await context.sync();
    let cells = 0;
    for (const { grid, used } of ranges) {
      used.text.forEach((row, rowIndex) =>
        row.forEach((text, column) => {
          const cell = cellAt(grid, { row: rowIndex, column });
          cells += cell?.text ? 1 : 0;
          const { value, text: shown, formula } = { value: cell?.value ?? '', text: cell?.text ?? '', formula: cell?.formula };
          expect([used.values[rowIndex]?.[column], text, used.formulas[rowIndex]?.[column]]).toEqual([value, shown, formula ?? value]);
        }),
      );
    }
    expect(cells).toBeGreaterThan(50);
  });
});

it('travels into a page as text', async () => {
  const { sheets } = await openWorkbook(corpusBytes(firstFile), firstFile);
  const options = { sheets: sheets.map(({ grid, hidden }) => ({ grid, hidden })) };
  expect(createInMemoryExcel(parseOptions(optionsText(options))).workbook).toEqual(createInMemoryExcel(options).workbook);
});
