/** Excel's events in the port's terms. */
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../../src/grid/address';
import { cellsOf, changeOf } from '../../../src/host/excel/changeEvent';
import type { ExcelOptions } from '../../kit/excel/inMemoryExcel';
import { area, listen, set, SHEET } from '../contractKit';
import { openExcel, settled } from './excelBench';

async function listening(options: ExcelOptions = {}) {
  const bench = openExcel(options);
  const heard = listen(bench.host);
  await settled();
  return { ...bench, ...heard };
}

describe('events', () => {
  it('tell rows that move from contents that change', async () => {
    const { excel, host, changes } = await listening();
    excel.insertRowAsUser(SHEET, 1);
    excel.typeAsUser(SHEET, 'B2', '甲');
    excel.typeAsCoauthor(SHEET, 'B2', '乙');
    await settled();
    expect(changes.map(({ origin, structure }) => [origin, structure])).toEqual([['user', true], ['user', false], ['user', false]]);
    await host.apply(SHEET, [{ kind: 'insertRow', row: 3 }]);
    await settled();
    expect(changes[3]).toMatchObject({ origin: 'ours', structure: true, sheet: SHEET });
  });

  it('name sheets that came later, and sheets by their new names', async () => {
    const { excel, seen, changes } = await listening({ host: 'excel365' });
    excel.addSheetAsUser('新表');
    excel.typeAsUser('新表', 'A1', '甲');
    await settled();
    expect(changes.map(({ sheet }) => sheet)).toEqual(['新表']);
    excel.renameSheet('新表', '改名');
    excel.activateAsUser('改名');
    await settled();
    expect(seen).toContainEqual(['activated', '改名']);
    excel.selectAsUser('B2:C3,E5');
    await settled();
    expect(seen).toContainEqual(['selected', '改名', area('B2:C3')]);
  });

  it.each(['excel2021', 'excel2024'] as const)('tell nothing of selections in %s, where listening to them would wipe the undo history', async (host) => {
    const { excel, host: port, seen } = await listening({ host });
    expect(port.capabilities.selectionTold).toBe(false);
    excel.selectAsUser('B2');
    await settled();
    expect(seen).toEqual([]);
    expect(excel.stats.batches.filter(({ write }) => write)).toEqual([]);
  });

  it('that are lost do no harm', async () => {
    const { excel, host, changes } = await listening();
    excel.inject.dropEvents(1);
    excel.typeAsUser(SHEET, 'C3', '≥35次');
    excel.typeAsUser(SHEET, 'C4', '70%');
    await settled();
    expect(changes).toHaveLength(1);
    expect(await host.apply(SHEET, [set('C3', '≥35次', '≥40次')])).toMatchObject({ ok: true });
  });

  it('are registered later where that failed at first', async () => {
    const { excel, host } = openExcel();
    excel.inject.throttle(1);
    const { changes } = listen(host);
    await settled();
    excel.typeAsUser(SHEET, 'B2', '甲');
    await settled();
    expect(changes).toEqual([]);
    await host.listSheets();
    await settled();
    excel.typeAsUser(SHEET, 'B2', '乙');
    await settled();
    expect(changes).toHaveLength(1);
  });
});

describe('changeOf', () => {
  it.each([
    ['C3', ['C3']],
    ['B2:C3', ['B2', 'C2', 'B3', 'C3']],
    ["'说明 (二)'!A1,C5", ['A1', 'C5']],
    ['3:3', null],
    ['A:B', null],
    ['A1:Z1000', null],
  ])('%s', (address, cells) => {
    expect(cellsOf(address)?.map(toA1) ?? null).toEqual(cells);
  });

  it('takes what it does not know for a change of the user in the structure', () => {
    expect(changeOf('表', { address: 'A1', changeType: 'Unknown', triggerSource: 'Unknown' })).toMatchObject({ origin: 'user', structure: true });
  });
});
