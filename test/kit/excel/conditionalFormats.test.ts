/** Conditional formats: order, marks of ours among the user's rules, and the rules that Excel cannot read. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { InMemoryExcel, RuleType } from './inMemoryExcel';
import type { Started } from './startExcel';
import { startExcel } from './startExcel';

const SHEET = '目标表';

function addMark(sheet: Excel.Worksheet, areas: string, severity: string): void {
  const mark = sheet.getRanges(areas).conditionalFormats.add('Custom');
  mark.custom.rule.formula = `=LEN("jxmb1:${severity}")>0`;
  mark.custom.format.fill.color = '#FFC7CE';
  mark.custom.format.font.bold = true;
  mark.stopIfTrue = false;
  mark.priority = 0;
}

function rules(excel: InMemoryExcel): readonly string[] {
  return excel.sheet(SHEET).rules.map(({ type, areas, formula = '' }) => `${type} ${areas.join()} ${formula}`.trim());
}

describe('conditional formats', () => {
  let started: Started;
  let users: readonly string[];
  beforeEach(() => {
    started = startExcel();
    const types: readonly RuleType[] = ['DataBar', 'ColorScale', 'CellValue', 'Custom'];
    for (const type of types) started.excel.addRuleAsUser(SHEET, { type, areas: 'A1:C6', ...(type === 'Custom' ? { formula: '=$A1="x"', stopIfTrue: true } : {}) });
    users = rules(started.excel);
  });

  it('stand on top when they are added, as their own areas, and touch no format of a cell', async () => {
    const { excel, run } = started;
    const cells = excel.sheet(SHEET).cells;
    await run((sheet) => {
      addMark(sheet, 'C3,A3:A4', 'error');
      addMark(sheet, 'B2', 'info');
    });
    expect(rules(excel)).toEqual(['Custom B2 =LEN("jxmb1:info")>0', 'Custom C3,A3:A4 =LEN("jxmb1:error")>0', ...users]);
    expect(excel.sheet(SHEET).rules[1]).toMatchObject({ stopIfTrue: false, format: { fill: '#FFC7CE', bold: true } });
    expect(excel.sheet(SHEET).cells).toEqual(cells);
  });

  it('are found by their formula and deleted; those of the user are as they were', async () => {
    const { Excel, excel, run } = started;
    const before = excel.workbook;
    await run((sheet) => addMark(sheet, 'C3,B4', 'error'));
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      for (const format of formats.items) if (!format.customOrNullObject.isNullObject && format.customOrNullObject.rule.formula.includes('jxmb1')) format.delete();
      await context.sync();
    });
    expect(excel.workbook).toEqual(before);
  });

  it('keep a close order', async () => {
    const { Excel, excel } = started;
    const order = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.load('items/id,items/priority,items/type');
      await context.sync();
      const [first] = formats.items;
      if (first !== undefined) first.priority = 99;
      formats.load('items/priority,items/type');
      await context.sync();
      return formats.items.map(({ priority, type }) => `${priority} ${type}`);
    });
    expect(order).toEqual(['0 CellValue', '1 ColorScale', '2 DataBar', '3 Custom']);
    expect(rules(excel)[3]).toBe(users[0]);
  });

  it('belong to a range that they touch', async () => {
    const { Excel, excel } = started;
    excel.addRuleAsUser(SHEET, { type: 'TopBottom', areas: 'E1:E9' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const counts = ['A1', 'E2', 'G1', 'A1:E1'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([4, 1, 0, 5]);
    });
  });

  it('of other types have no custom details (issue 2180)', async () => {
    const load = (paths: string) => (sheet: Excel.Worksheet) => void sheet.getRange().conditionalFormats.load(paths);
    expect(await started.errorOf(load('items/custom/rule/formula'))).toBe('InvalidOperation');
    expect(await started.errorOf(load('items/customOrNullObject/rule/formula'))).toBeNull();
  });

  it('that a user has duplicated cannot be read or deleted, the others one by one (issues 5222, 6827, 6835)', async () => {
    const { Excel, excel, errorOf } = started;
    const [users4, , bar] = [...excel.sheet(SHEET).rules].filter(({ type }) => type !== 'ColorScale').map(({ id }) => id);
    excel.inject.duplicateRule(SHEET, bar ?? '');
    expect(await errorOf((sheet) => void sheet.getRange().conditionalFormats.load('items/id,items/type'))).toBeNull();
    expect(await errorOf((sheet) => void sheet.getRange().conditionalFormats.load('items/customOrNullObject/rule/formula'))).toBe('ItemNotFound');
    expect(await errorOf((sheet) => sheet.getRange().conditionalFormats.getItem(bar ?? '').delete())).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const custom = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats.getItem(users4 ?? '').load('customOrNullObject/rule/formula');
      await context.sync();
      expect(custom.customOrNullObject.rule.formula).toBe('=$A1="x"');
    });
    expect(rules(excel)).toHaveLength(5);
  });

  it('tell where they apply', async () => {
    const { Excel, run } = started;
    await run((sheet) => addMark(sheet, 'C3,B4', 'error'));
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats.load('items/id');
      await context.sync();
      const [mark, user] = formats.items;
      const ranges = [mark?.getRangeOrNullObject(), user?.getRangeOrNullObject()];
      const areas = mark?.getRanges().load('address');
      await context.sync();
      expect([...ranges.map((range) => range?.isNullObject), areas?.address]).toEqual([true, false, '目标表!C3,目标表!B4']);
    });
  });
});
