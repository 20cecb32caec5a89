/** Rules about a workbook: settings, order, a rule that fails, and the sample workbooks. */
import { describe, expect, it } from 'vitest';
import { checkTogether } from '../../src/checking/checkTogether';
import { withBudgetYear, yearOfCodes } from '../../src/reading/budgetYear';
import { allWorkbookRules } from '../../src/rules/allWorkbookRules';
import type { WorkbookRule } from '../../src/rules/workbookRule';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { checkWorkbook } from '../../src/tasks/checkWorkbook';
import { readCorpusFile } from '../kit/corpus';
import { exampleSheets, readWorkbookExample } from '../kit/exampleWorkbook';
import { workbookFindingLine } from '../kit/workbookRuleTester';

const twice = { tables: [{ project: '校舍维修' }, { project: '校车租赁', unit: '元', budget: { total: '200000.00' } }] } as const;
const rulesOf = (settings?: Parameters<typeof checkTogether>[1]) => checkTogether(readWorkbookExample(twice).tables, settings).map(({ rule, severity }) => `${rule} ${severity}`);

describe('checkTogether', () => {
  it('says everything there is, in sheet order', () => expect(rulesOf()).toEqual(['X1304 info', 'X1301 error']));
  it('the order of the rules has no effect', () => expect(rulesOf({ rules: [...allWorkbookRules].reverse() })).toEqual(rulesOf()));
  it('rules may be switched off or changed', () => expect(rulesOf({ settings: { rules: { X1304: 'off', X1301: 'warning' } } })).toEqual(['X1301 warning']));
  it('tells of a rule that fails', () => {
    const failing: WorkbookRule = { ...(allWorkbookRules[0] as WorkbookRule), check: () => { throw new Error('断'); } };
    expect(checkTogether(readWorkbookExample(twice).tables, { rules: [failing] })).toMatchObject([{ rule: 'X1301', severity: 'warning', message: expect.stringContaining('断') as string }]);
  });
  it('has every rule documented', () => {
    for (const { code, why, basis, examples, messages, title } of allWorkbookRules) {
      expect(code).toMatch(/^X13\d\d$/);
      expect(why).toMatch(/^[^。]+。$/);
      expect(basis).not.toMatch(/第[\d一二三四五六七八九十]+条/);
      expect([examples.wrong.length, examples.right.length].every((count) => count > 0)).toBe(true);
      expect([title, why, ...Object.values(messages)].join()).not.toMatch(/非法|你[^们]/);
    }
  });
});

describe('checkWorkbook', () => {
  const host = () => createMemoryHost(exampleSheets(twice).map((grid) => ({ grid, hidden: false })));
  it('gives them with the sheets', async () => {
    const { sheets, findings } = await checkWorkbook(host());
    expect([sheets.length, findings.map(({ rule }) => rule)]).toEqual([2, ['X1304', 'X1301']]);
  });
  it('of one sheet: those that touch it', async () => {
    const { sheets, findings } = await checkWorkbook(host(), { sheet: '表2' });
    expect([sheets.length, findings.length]).toEqual([1, 2]);
  });
});

/** Each was looked at in its workbook. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  '000-yutian-2025.xlsx': [],
  '001-tangshan-2021.xlsx': [],
  '002-zhangjiakou-2025.xlsx': ['X1303 24→25'],
  '003-liupanshui-2024.xlsx': [],
  '004-funing-2021.xlsx': [],
};

describe.each(Object.entries(reviewed))('%s', (file, expected) => {
  it('as reviewed', async () => {
    const tables = [...(await readCorpusFile(file)).values()].flat();
    const found = checkTogether(tables.map((table) => withBudgetYear(table, yearOfCodes(tables))));
    const place = (sheet: string) => /^\d+/.exec(sheet)?.[0] ?? sheet;
    expect(found.map(({ rule, cells }) => `${rule} ${[...cells].reverse().map(({ sheet }) => place(sheet)).join('→')}`), found.map(workbookFindingLine).join('\n')).toEqual(expected);
  });
});
