/** What the pane says of a table: its head, and the text of a cell. */
import { describe, expect, it } from 'vitest';
import { tableHead, textOfCell } from '../../../src/taskpane/model/tableFields';
import { at, blankForm, tableOf } from '../kit/tables';

describe('the head', () => {
  it('names the project, the form and what the form says of it', () => {
    const head = tableHead(tableOf({ unit: '元', code: '13070025P 00004210001T' }));
    expect(head.name).toBe('科普讲座经费');
    expect(head.facts.map(({ key, text }) => `${key} ${text ?? '—'}`)).toEqual([
      'code 13070025P00004210001T',
      'unit 731001 张家口市科学技术协会',
      'amountUnit 元',
    ]);
  });

  it('says what is blank, and takes the title for a missing name', () => {
    const head = tableHead(blankForm({ year: 2025 }));
    expect(head.name).toBe('2025年预算项目绩效目标表');
    expect(head.facts.find(({ key }) => key === 'code')?.text).toBeNull();
    expect(head.facts.find(({ key }) => key === 'year')?.text).toBe('2025');
  });
});

describe('the text of a cell', () => {
  const table = tableOf();
  it.each([
    ['E3', '科普讲座经费'],
    ['G7', '100%'],
    ['F10', '≥12场'],
    ['B10', '数量指标'],
    ['Z99', null],
  ])('%s is %s', (cell, text) => {
    expect(textOfCell(table, at(cell))).toBe(text);
  });
});
