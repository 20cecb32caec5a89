/** What a batch tells Excel about itself, and what that does to the user's undo stack. */
import { describe, expect, it } from 'vitest';
import type { ExcelVersion } from './inMemoryExcel';
import type { Started, Step } from './startExcel';
import { startExcel } from './startExcel';

async function flagsOf({ excel, errorOf }: Started, step: Step): Promise<string> {
  excel.stats.reset();
  await errorOf(step);
  const [batch] = excel.stats.batches;
  return batch?.write ? (batch.undoable ? 'undoable' : 'write') : 'read';
}

describe('flags that the client computes', () => {
  const old = startExcel({ host: 'excel2021' });
  const recent = startExcel({ host: 'excel365' });

  it.each<[string, Step, string, string]>([
    ['reading cells', (sheet) => void sheet.getRange('A1').load('values,text,formulas,rowHidden'), 'read', 'read'],
    ['reading formats', (sheet) => void sheet.getRange('A1').load('format/fill/color'), 'read', 'read'],
    ['reading merged areas', (sheet) => void sheet.getRange('A1').getMergedAreasOrNullObject().load('areaCount'), 'write', 'undoable'],
    ['reading conditional formats', (sheet) => void sheet.getRange().conditionalFormats.load('items/id,items/customOrNullObject/rule/formula'), 'read', 'read'],
    ['reading names', (_, context) => void context.workbook.names.load('items/name,items/formula'), 'read', 'read'],
    ['reading cell properties', (sheet) => void sheet.getRange('A1').getCellProperties({ address: true }), 'write', 'write'],
    ['selecting', (sheet) => sheet.getRange('A1').select(), 'read', 'read'],
    ['writing values', (sheet) => void (sheet.getRange('C2').values = [['x']]), 'write', 'undoable'],
    ['writing formulas', (sheet) => void (sheet.getRange('C2').formulas = [['x']]), 'write', 'write'],
    ['writing number formats', (sheet) => void (sheet.getRange('C2').numberFormat = [['0']]), 'write', 'undoable'],
    ['filling', (sheet) => void (sheet.getRange('C2').format.fill.color = '#FF0000'), 'write', 'write'],
    ['merging', (sheet) => sheet.getRange('C2:C3').merge(), 'write', 'write'],
    ['inserting a row', (sheet) => void sheet.getRange('4:4').insert('Down'), 'write', 'write'],
    ['adding a conditional format', (sheet) => void sheet.getRange('C2').conditionalFormats.add('Custom'), 'write', 'write'],
    ['adding a name', (_, context) => void context.workbook.names.add('名称', '=1'), 'write', 'write'],
    ['switching events off', (_, context) => void (context.runtime.enableEvents = false), 'write', 'write'],
    ['listening to changes of any sheet', (_, context) => void context.workbook.worksheets.onChanged.add(async () => {}), 'read', 'read'],
    ['listening to sheets being activated', (_, context) => void context.workbook.worksheets.onActivated.add(async () => {}), 'read', 'read'],
    ['listening to selections on any sheet', (_, context) => void context.workbook.worksheets.onSelectionChanged.add(async () => {}), 'write', 'undoable'],
    ['listening to changes of one sheet', (sheet) => void sheet.onChanged.add(async () => {}), 'write', 'undoable'],
    ['listening to selections on one sheet', (sheet) => void sheet.onSelectionChanged.add(async () => {}), 'write', 'undoable'],
    ['looking for a property of a sheet', (sheet) => void sheet.customProperties.getItemOrNullObject('x').load('value'), 'write', 'write'],
  ])('%s: %s', async (_, step, in2021, in365) => {
    expect([await flagsOf(old, step), await flagsOf(recent, step)]).toEqual([in2021, in365]);
  });
});

describe('the end of listening', () => {
  it.each<[keyof Pick<Excel.WorksheetCollection, 'onChanged' | 'onActivated' | 'onSelectionChanged'>, string, string]>([
    ['onChanged', 'read', 'read'],
    ['onActivated', 'write', 'undoable'],
    ['onSelectionChanged', 'write', 'undoable'],
  ])('%s: %s', async (event, in2021, in365) => {
    const flags: string[] = [];
    for (const host of ['excel2021', 'excel365'] as const) {
      const { Excel, excel } = startExcel({ host });
      await Excel.run(async (context) => {
        const result = context.workbook.worksheets[event].add(async () => {});
        await context.sync();
        result.remove();
        await context.sync();
      });
      const [, batch] = excel.stats.batches;
      flags.push(batch?.write ? (batch.undoable ? 'undoable' : 'write') : 'read');
    }
    expect(flags).toEqual([in2021, in365]);
  });
});

describe("the user's undo stack", () => {
  it('takes back what the user did, exactly', () => {
    const { excel } = startExcel();
    const before = excel.workbook;
    excel.typeAsUser('目标表', 'C4', '80%');
    excel.insertRowAsUser('目标表', 3);
    excel.formatAsUser('目标表', 'A1', { fill: '#FFFF00' });
    excel.mergeAsUser('目标表', 'B2:C2');
    expect(excel.undoSteps).toBe(4);
    while (excel.userUndo());
    expect(excel.workbook).toEqual(before);
  });

  it('survives reading and selecting', async () => {
    const { excel, run } = startExcel();
    excel.typeAsUser('目标表', 'C4', '80%');
    await run((sheet) => sheet.getRange('A1').load('values').select());
    expect([excel.userUndo(), excel.cell('目标表', 'C4').text]).toEqual([true, '60%']);
  });

  it.each<[ExcelVersion, readonly string[]]>([
    ['excel2021', ['写入']],
    ['excel365', ['', '科普大篷车']],
  ])('in %s a written value wipes it, or becomes a step', async (host, left) => {
    const { excel, run } = startExcel({ host });
    excel.typeAsUser('目标表', 'B2', '采暖费');
    await run((sheet) => void (sheet.getRange('C2').values = [['写入']]));
    const undone: unknown[] = [];
    if (!excel.userUndo()) undone.push(excel.cell('目标表', 'C2').value);
    else {
      undone.push(excel.cell('目标表', 'C2').value);
      excel.userUndo();
      undone.push(excel.cell('目标表', 'B2').value);
    }
    expect(undone).toEqual(left);
  });

  it.each<[ExcelVersion, unknown]>([
    ['excel2021', [0, false, '80%']],
    ['excel365', [1, true, '60%']],
  ])('reading merged areas wipes it in Excel 2021 alone: %s', async (host, expected) => {
    const { excel, run } = startExcel({ host });
    excel.typeAsUser('目标表', 'C4', '80%');
    await run((sheet) => void sheet.getUsedRange().getMergedAreasOrNullObject().load('areaCount'));
    expect([excel.undoSteps, excel.userUndo(), excel.cell('目标表', 'C4').text]).toEqual(expected);
  });

  it.each<ExcelVersion>(['excel2021', 'excel365'])('conditional formats wipe it: %s', async (host) => {
    const { excel, run } = startExcel({ host });
    excel.typeAsUser('目标表', 'C4', '80%');
    await run((sheet) => void sheet.getRange('C4').conditionalFormats.add('Custom'));
    expect(excel.undoSteps).toBe(0);
  });
});
