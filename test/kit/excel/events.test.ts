/** Events: who hears what, whose change it was, and when it is over. */
import { describe, expect, it } from 'vitest';
import { loadOffice } from './loadOffice';
import { eventsArrive, startExcel } from './startExcel';

const SHEET = '目标表';

interface Heard {
  readonly heard: string[];
  stop(): Promise<void>;
}

/** Listens to everything that the pane could want to know. */
async function listen(library: typeof Excel): Promise<Heard> {
  const heard: string[] = [];
  const hear = (...words: readonly (string | undefined)[]): Promise<void> => Promise.resolve(void heard.push(words.filter(Boolean).join(' ')));
  const results = await library.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(({ address, changeType, source, triggerSource }) => hear('changed', address, changeType === 'RangeEdited' ? '' : changeType, source, triggerSource)),
      worksheets.onActivated.add(({ worksheetId }) => hear('activated', worksheetId.slice(10, 14))),
      worksheets.onSelectionChanged.add(({ address }) => hear('selected', address)),
      worksheets.onAdded.add(({ worksheetId }) => hear('added', worksheetId === '' ? '' : 'sheet')),
      worksheets.onDeleted.add(() => hear('deleted')),
    ];
    await context.sync();
    return added;
  });
  const stop = async (): Promise<void> => {
    for (const result of results) {
      await library.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      });
    }
  };
  return { heard, stop };
}

describe('events', () => {
  it('tell what the user does', async () => {
    const { Excel, excel } = startExcel();
    const { heard } = await listen(Excel);
    excel.typeAsUser(SHEET, 'C3', '≥35次');
    excel.insertRowAsUser(SHEET, 3, 2);
    excel.selectAsUser('A1:B2');
    excel.activateAsUser('说明 (二)');
    excel.addSheetAsUser('新表');
    excel.deleteSheet('新表');
    excel.typeAsCoauthor(SHEET, 'C3', '≥36次');
    await eventsArrive();
    expect(heard).toEqual(['changed C3 Local Unknown', 'changed 4:5 RowInserted Local Unknown', 'selected A1:B2', 'activated 0002', 'added sheet', 'deleted', 'changed C3 Remote Unknown']);
  });

  it("know the pane's own changes, and those of another pane", async () => {
    const { Excel, excel, run } = startExcel();
    const own = await listen(Excel);
    const other = await listen(loadOffice(excel, excel.openWindow()).Excel);
    await run((sheet) => {
      sheet.getRange('C2:C3').values = [['一'], ['二']];
      sheet.getRange('B2').numberFormat = [['@']];
      sheet.getRange('B2:C2').merge();
    });
    await eventsArrive();
    expect([own.heard, other.heard]).toEqual([['changed C2:C3 Local ThisLocalAddin'], ['changed C2:C3 Local Unknown']]);
  });

  it('tell the value of a single cell before and after', async () => {
    const { Excel, excel } = startExcel();
    const details: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => void details.push(event.details));
      await context.sync();
    });
    excel.typeAsUser(SHEET, 'C4', '70%');
    excel.typeAsUser('说明 (二)', 'A1', '别的表');
    await eventsArrive();
    expect(details).toEqual([{ valueBefore: 0.6, valueAfter: 0.7, valueTypeBefore: 'Double', valueTypeAfter: 'Double' }]);
  });

  it('end when they are removed, and only for that listener', async () => {
    const { Excel, excel } = startExcel();
    const ended = await listen(Excel);
    const going = await listen(loadOffice(excel, excel.openWindow()).Excel);
    await ended.stop();
    excel.typeAsUser(SHEET, 'C3', '≥35次');
    await eventsArrive();
    expect([ended.heard, going.heard]).toEqual([[], ['changed C3 Local Unknown']]);
  });

  it('are silent while they are switched off', async () => {
    const { Excel, excel, run } = startExcel();
    const { heard } = await listen(Excel);
    await run((_, { runtime }) => void (runtime.enableEvents = false));
    excel.typeAsUser(SHEET, 'C3', '一');
    await run((_, { runtime }) => void (runtime.enableEvents = true));
    excel.typeAsUser(SHEET, 'C3', '二');
    await eventsArrive();
    expect(heard).toEqual(['changed C3 Local Unknown']);
  });

  it('do not tell their source before ExcelApi 1.14, and may be lost', async () => {
    const { excel, Excel } = startExcel({ host: 'excel2019' });
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address, triggerSource }) => void heard.push([address, triggerSource]));
      await context.sync();
    });
    excel.inject.dropEvents(1);
    excel.typeAsUser(SHEET, 'C2', '一');
    excel.typeAsUser(SHEET, 'C3', '二');
    await eventsArrive();
    expect(heard).toEqual([['C3', undefined]]);
  });

  it('come after an undone step as well', async () => {
    const { Excel, excel } = startExcel();
    excel.typeAsUser(SHEET, 'C3', '≥35次');
    const { heard } = await listen(Excel);
    excel.typeAsUser(SHEET, 'C2', '一');
    excel.userUndo();
    await eventsArrive();
    expect(heard).toEqual(['changed C2 Local Unknown', 'changed C2 Local Unknown']);
  });
});
