/** The wire: loads, null objects, errors, limits, waiting. Microsoft's rules come from its own client, unmodified. */
import { expect, it } from 'vitest';
import { eventsArrive, startExcel } from './startExcel';

it('reads values, texts, formulas, formats, types and merged areas in one round trip', async () => {
  const { Excel, excel } = startExcel();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name,id,visibility');
    const used = sheet.getUsedRangeOrNullObject(false).load('address,rowIndex,values,text,formulas,numberFormat,valueTypes');
    const { areas } = used.getMergedAreasOrNullObject();
    areas.load('items/rowIndex,items/rowCount,items/columnCount');
    const { names, settings } = context.workbook;
    names.load('items/name');
    settings.load('items/key');
    await context.sync();
    const row = (grid: unknown[][], index: number): unknown => grid[index];
    return {
      ...{ name: sheet.name, visibility: sheet.visibility, address: used.address, rowIndex: used.rowIndex },
      ...{ value: row(used.values, 3), text: row(used.text, 3), formula: row(used.formulas, 5), format: row(used.numberFormat, 3), type: row(used.valueTypes, 3) },
      merges: areas.items.map((area) => [area.rowIndex, area.rowCount, area.columnCount]),
      items: [names.items.length, settings.items.length],
    };
  });
  expect(read).toEqual({
    ...{ name: '目标表', visibility: 'Visible', address: '目标表!A1:C6', rowIndex: 0 },
    ...{ value: ['', '累计进度', 0.6], text: ['', '累计进度', '60%'], formula: ['合计', '=5+7', 95] },
    ...{ format: ['General', 'General', '0%'], type: ['Empty', 'String', 'Double'], merges: [[0, 1, 3], [2, 2, 1]], items: [0, 0] },
  });
  expect(excel.stats.syncs).toBe(1);
});

it('gives nothing that was not loaded and synced', async () => {
  const { run } = startExcel();
  await run((sheet) => {
    const range = sheet.getRange('A1');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    range.load('values');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

it('knows what does not exist', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const there = worksheets.getItemOrNullObject('说明 (二)');
    const objects = [there, worksheets.getItemOrNullObject('没有'), names.getItemOrNullObject('没有'), there.getRange('X9').getUsedRangeOrNullObject()];
    const merges = there.getRange('A1:B2').getMergedAreasOrNullObject();
    await context.sync();
    expect([...objects, merges].map((object) => object.isNullObject)).toEqual([false, true, true, true, true]);
  });
});

it('says what failed and where, and keeps what was done before', async () => {
  const { excel, run } = startExcel();
  const failing = run((sheet, context) => {
    sheet.getRange('C2').values = [['先']];
    context.workbook.worksheets.getItem('没有').load('name');
    sheet.getRange('C5').values = [['后']];
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: expect.stringContaining('getItem(') as string } });
  expect([excel.cell('目标表', 'C2').value, excel.cell('目标表', 'C5').value]).toEqual(['先', '']);
});

it.each([
  ['a grid of another size', 'Range.values', (sheet: Excel.Worksheet) => void (sheet.getRange('A1:B2').values = [[1]])],
  ['an unknown property', 'Range', (sheet: Excel.Worksheet) => void sheet.getRange('A1').load('colour')],
  ['no address', 'Worksheet.getRange', (sheet: Excel.Worksheet) => void sheet.getRange('A0').load('values')],
])('refuses %s', async (_, location, step) => {
  const { run } = startExcel();
  await expect(run(step)).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: expect.stringContaining(location) as string } });
});

it('leaves cells alone where the value is null', async () => {
  const { excel, run } = startExcel();
  await run((sheet) => void (sheet.getRange('B2:C3').values = [[null, '新'], ['旧', null]]));
  expect(['B2', 'C2', 'B3', 'C3'].map((a1) => excel.cell('目标表', a1).value)).toEqual(['科普大篷车', '新', '旧', '≥30次']);
});

it('finds again what was added, in later round trips', async () => {
  const { Excel, excel } = startExcel();
  await Excel.run(async (context) => {
    const { worksheets, names, settings, customXmlParts } = context.workbook;
    const sheet = worksheets.add('新表');
    const mark = sheet.getRanges('A1,C3').conditionalFormats.add('Custom');
    const name = names.add('名', '=1');
    const setting = settings.add('键', 1);
    const part = customXmlParts.add('<f xmlns="urn:jxmb"/>');
    await context.sync();
    sheet.name = '改名';
    mark.custom.rule.formula = '=TRUE';
    name.visible = false;
    setting.delete();
    part.delete();
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('改名');
  });
  expect([excel.sheet('改名').rules[0]?.formula, excel.workbook.names[0]?.visible, excel.workbook.settings, excel.workbook.xmlParts]).toEqual(['=TRUE', false, {}, []]);
});

it('releases what a run has kept, without counting it', async () => {
  const { excel, run } = startExcel();
  let leaked: Excel.Range | undefined;
  await run((sheet) => void (leaked = sheet.getRange('A1').load('values')));
  await eventsArrive();
  expect(excel.stats.syncs).toBe(1);
  expect(() => leaked?.load('text')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
});

it('limits requests and answers', async () => {
  const large = 'x'.repeat(3000);
  const { excel, errorOf } = startExcel({ limits: { payloadBytes: 4000 } });
  expect(await errorOf((sheet) => void (sheet.getRange('A1:B1').values = [[large, large]]))).toBe('RequestPayloadSizeLimitExceeded');
  expect(await errorOf((sheet) => void (sheet.getRange('C2').values = [[large]]))).toBeNull();
  expect(await errorOf((sheet) => void sheet.getRange('C2').load('values,formulas'))).toBe('ResponsePayloadSizeLimitExceeded');
  expect(excel.cell('目标表', 'A1').value).toBe('科普活动绩效目标表');
});

it('gives null for the values of too many cells, and no error', async () => {
  const { Excel } = startExcel({ limits: { cellsWithValues: 10 } });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values,text,rowCount');
    await context.sync();
    expect([used.values, used.text, used.rowCount]).toEqual([null, null, 6]);
  });
});

it('fails while the user types into a cell, or waits where it is asked to', async () => {
  const { excel, run, errorOf } = startExcel();
  excel.enterCellEdit();
  expect(await errorOf((sheet) => void sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
  const order: string[] = [];
  const waiting = run((sheet) => void (sheet.getRange('C2').values = [['写入']]), { delayForCellEdit: true }).then(() => order.push('written'));
  await eventsArrive();
  order.push('still typing');
  expect(excel.cell('目标表', 'C2').value).toBe('');
  excel.leaveCellEdit();
  await waiting;
  expect([order, excel.cell('目标表', 'C2').value]).toEqual([['still typing', 'written'], '写入']);
});

it('has troubles on request', async () => {
  const { excel, errorOf } = startExcel();
  const read = (sheet: Excel.Worksheet): void => void sheet.load('name');
  excel.inject.throttle(2);
  excel.inject.failNext('GeneralException');
  expect([await errorOf(read), await errorOf(read), await errorOf(read), await errorOf(read)]).toEqual(['ActivityLimitReached', 'ActivityLimitReached', 'GeneralException', null]);
  excel.inject.failNext('AccessDenied', 'Range.Values=');
  expect(await errorOf(read)).toBeNull();
  expect(await errorOf((sheet) => void (sheet.getRange('C2').values = [['不']]))).toBe('AccessDenied');
  excel.inject.disconnect();
  expect(await errorOf(read)).toBe('ConnectionFailure');
});

it('tells what was asked, batch by batch', async () => {
  const { excel, run, errorOf } = startExcel();
  await run((sheet) => void (sheet.getRange('C2').values = [['写入']]));
  await errorOf((_, context) => void context.workbook.worksheets.getItem('没有').load('name'));
  expect(excel.stats.batches.map(({ members, error, write }) => ({ members, error, write }))).toEqual([
    { members: ['WorksheetCollection.GetActiveWorksheet()', 'Worksheet.GetRange()', 'Range.Values='], error: null, write: true },
    { members: ['WorksheetCollection.GetActiveWorksheet()'], error: 'ItemNotFound', write: false },
  ]);
  excel.stats.reset();
  expect(excel.stats.syncs).toBe(0);
});
