/** Sheets, names, protection, and what else belongs to a workbook. */
import { describe, expect, it } from 'vitest';
import { startExcel } from './startExcel';
import type { Step } from './startExcel';

const SHEET = '目标表';

describe('sheets', () => {
  it('are added, renamed, moved, hidden and deleted', async () => {
    const { excel, run } = startExcel();
    excel.typeAsUser('说明 (二)', 'B1', `=${SHEET}!C4`);
    await run((sheet, { workbook: { worksheets } }) => {
      const added = worksheets.add('模板');
      added.position = 0;
      added.activate();
      sheet.name = '新 目标表';
      worksheets.getItem('说明 (二)').visibility = 'Hidden';
      worksheets.getItem('字典').delete();
    });
    expect(excel.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['模板 Visible', '新 目标表 Visible', '说明 (二) Hidden']);
    expect([excel.activeSheet, excel.selection, excel.cell('说明 (二)', 'B1').formula]).toEqual(['模板', '模板!A1', "='新 目标表'!C4"]);
  });

  it.each<[string, string, Step]>([
    ['a name that another one has', 'ItemAlreadyExists', (sheet) => void (sheet.name = '字典')],
    ['a name with a colon', 'InvalidArgument', (_, { workbook }) => void workbook.worksheets.add('一:二')],
    ['a name of 32 characters', 'InvalidArgument', (_, { workbook }) => void workbook.worksheets.add('长'.repeat(32))],
    ['selecting on a hidden sheet', 'InvalidOperation', (_, { workbook }) => workbook.worksheets.getItem('字典').getRange('A1').select()],
    ['a sheet that is gone', 'ItemNotFound', (_, { workbook }) => void workbook.worksheets.getItem('没有').load('name')],
  ])('refuses %s: %s', async (_, code, step) => {
    expect(await startExcel().errorOf(step)).toBe(code);
  });

  it('leave one visible, and turn to the next when the active one goes', async () => {
    const { excel, errorOf } = startExcel();
    expect(await errorOf((sheet) => sheet.delete())).toBeNull();
    expect(excel.activeSheet).toBe('说明 (二)');
    expect(await errorOf((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await errorOf((sheet) => void (sheet.visibility = 'VeryHidden'))).toBe('InvalidOperation');
  });

  it('are selected in, across areas', async () => {
    const { Excel, excel } = startExcel();
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem('说明 (二)').getRange('B2:C3').select();
      const [cell, range] = [workbook.getActiveCell().load('address'), workbook.getSelectedRange().load('address')];
      await context.sync();
      expect([cell.address, range.address]).toEqual(["'说明 (二)'!B2", "'说明 (二)'!B2:C3"]);
    });
    excel.selectAsUser('A1,C3');
    expect(excel.selection).toBe("'说明 (二)'!A1,'说明 (二)'!C3");
  });
});

describe('names', () => {
  it('are added hidden, listed, changed and deleted, for the workbook or for a sheet', async () => {
    const { Excel, excel } = startExcel();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      names.add('_jxmb_ignores_1', '="一""二"').visible = false;
      names.add('合计', sheet.getRange('B6:C6'), '说明');
      sheet.names.add('_jxmb_form', '="hebei@1"');
      names.load('items/name,items/formula,items/visible,items/type,items/value');
      sheet.names.load('items/name,items/scope');
      const total = names.getItem('合计').getRange().load('address');
      const inSheet = sheet.getRange('合计').load('address');
      await context.sync();
      expect(names.items.map(({ name, formula, visible, type, value }): unknown[] => [name, formula, visible, type, value])).toEqual([
        ['_jxmb_ignores_1', '="一""二"', false, 'String', '一"二'],
        ['合计', '=目标表!$B$6:$C$6', true, 'Range', '目标表!$B$6:$C$6'],
      ]);
      expect([sheet.names.items.map(({ name, scope }) => `${name} ${scope}`), total.address, inSheet.address]).toEqual([['_jxmb_form Worksheet'], '目标表!B6:C6', '目标表!B6:C6']);
      names.getItem('_JXMB_ignores_1').formula = '="三"';
      names.getItem('合计').delete();
      await context.sync();
    });
    expect(excel.workbook.names).toEqual([{ name: '_jxmb_ignores_1', formula: '="三"', visible: false, comment: '' }]);
  });

  it.each<[string, string, Step]>([
    ['a text of more than 255 characters', 'InvalidArgument', (_, { workbook }) => void workbook.names.add('长', `="${'x'.repeat(256)}"`)],
    ['a name that is an address', 'InvalidArgument', (_, { workbook }) => void workbook.names.add('A1', '=1')],
    ['a name with a space', 'InvalidArgument', (_, { workbook }) => void workbook.names.add('一 二', '=1')],
    ['what is no formula', 'InvalidArgument', (_, { workbook }) => void workbook.names.add('坏', '="')],
    ['a name that is taken', 'ItemAlreadyExists', (_, { workbook: { names } }) => ['名', '名'].forEach((name) => names.add(name, '=1'))],
    ['deleting what is gone', 'ItemNotFound', (_, { workbook }) => workbook.names.getItem('没有').delete()],
  ])('refuse %s: %s', async (_, code, step) => {
    expect(await startExcel().errorOf(step)).toBe(code);
  });
});

describe('a protected sheet', () => {
  it.each<[string, string | null, string | null, Step]>([
    ['reading', null, null, (sheet) => void sheet.getUsedRange().load('values,format/fill/color')],
    ['writing', 'AccessDenied', 'AccessDenied', (sheet) => void (sheet.getRange('C2').values = [['x']])],
    ['writing an unlocked cell', null, null, (sheet) => void (sheet.getRange('E1').values = [['x']])],
    ['formatting', 'AccessDenied', null, (sheet) => void (sheet.getRange('C2').format.fill.color = '#FF0000')],
    ['marking', 'AccessDenied', null, (sheet) => void sheet.getRange('C2').conditionalFormats.add('Custom')],
    ['inserting a row', 'AccessDenied', 'AccessDenied', (sheet) => void sheet.getRange('4:4').insert('Down')],
    ['merging', 'AccessDenied', 'AccessDenied', (sheet) => sheet.getRange('B2:C2').merge()],
  ])('%s: %s, with formats allowed: %s', async (_, code, codeWithFormats, step) => {
    const codes: (string | null)[] = [];
    for (const allowFormatCells of [false, true]) {
      const { excel, errorOf } = startExcel();
      excel.formatAsUser(SHEET, 'E1', { locked: false });
      excel.protect(SHEET, { allowFormatCells });
      codes.push(await errorOf(step));
    }
    expect(codes).toEqual([code, codeWithFormats]);
  });

  it('says so, and is freed again', async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowInsertRows: true });
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options.allowInsertRows, protection.options.allowFormatCells]).toEqual([true, true, false]);
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});

describe('what else a workbook keeps', () => {
  it('settings, XML parts, properties of a sheet, validation', async () => {
    const { Excel, excel } = startExcel();
    await Excel.run(async (context) => {
      const { settings, customXmlParts } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      settings.add('规则', { off: ['R1'] });
      customXmlParts.add('<f xmlns="urn:jxmb"/>');
      sheet.customProperties.add('form', 'hebei@1');
      sheet.getRange('A3:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '产出指标,效益指标' } };
      settings.load('items/key,items/value');
      const xml = customXmlParts.getByNamespace('urn:jxmb').getOnlyItem().getXml();
      const validation = sheet.getRange('A4').dataValidation.load('type,rule');
      await context.sync();
      expect([settings.items.map(({ key, value }) => [key, value as unknown]), xml.value, validation.type]).toEqual([[['规则', { off: ['R1'] }]], '<f xmlns="urn:jxmb"/>', 'List']);
      settings.getItem('规则').delete();
      sheet.customProperties.getItem('form').delete();
      await context.sync();
    });
    const { properties, validations } = excel.sheet(SHEET);
    expect([excel.workbook.settings, properties, validations.map(({ areas }) => areas)]).toEqual([{}, {}, [['A3:A9']]]);
  });
});
