/** How work is handed to `Excel.run`. */
import { describe, expect, it } from 'vitest';
import { createExcelHost } from '../../../src/host/excel/excelHost';
import { createInMemoryExcel } from '../../kit/excel/excelHost';
import type { ExcelVersion } from '../../kit/excel/inMemoryExcel';
import { loadOffice } from '../../kit/excel/loadOffice';
import { set, SHEET, texts } from '../contractKit';
import { contractSheets } from '../contractSheets';

/** Microsoft's library, with its `run` overheard; runs that ask for one undo group fail with `refusal`. */
function overheard(version: ExcelVersion, refusal?: string) {
  const excel = createInMemoryExcel({ host: version, sheets: contractSheets });
  const library = loadOffice(excel).Excel;
  const groups: boolean[] = [];
  const run = (...args: readonly unknown[]): unknown => {
    const [options] = args;
    const group = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options && options.mergeUndoGroup === true;
    groups.push(group);
    if (group && refusal !== undefined) return Promise.reject(Object.assign(new Error(refusal), { code: refusal }));
    return Reflect.apply(library.run, library, args);
  };
  const proxy = new Proxy(library, { get: (target, key): unknown => (key === 'run' ? run : Reflect.get(target, key)) });
  return { host: createExcelHost({ excel: proxy, supports: (name, set_) => excel.isSetSupported(name, set_) }), groups };
}

const edits = [set('C3', '≥30次', '≥40次')];

describe('a change', () => {
  it('is one step of undo where Excel offers it', async () => {
    const { host, groups } = overheard('excel365');
    await host.apply(SHEET, edits);
    expect(groups).toEqual([true]);
    await host.readSheet(SHEET);
    expect(groups).toEqual([true, false]);
  });

  it.each<ExcelVersion>(['excel2021', 'excel2024'])('asks for nothing of the kind in %s', async (version) => {
    const { host, groups } = overheard(version);
    await host.apply(SHEET, edits);
    expect(groups).toEqual([false]);
  });

  it('is made once more without, where Excel cannot take it back', async () => {
    const { host, groups } = overheard('excel365', 'UndoNotSupported');
    expect(await host.apply(SHEET, edits)).toMatchObject({ ok: true });
    expect(groups).toEqual([true, false]);
    expect(await texts(host, ['C3'])).toEqual(['≥40次']);
  });

  it('that fails otherwise is not repeated', async () => {
    const { host, groups } = overheard('excel365', 'GeneralException');
    await expect(host.apply(SHEET, edits)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(groups).toEqual([true]);
  });
});

describe('an Excel that is too old', () => {
  it.each<ExcelVersion>(['excel2016', 'excel2019'])('%s says that it lacks what is needed', async (version) => {
    const { host } = overheard(version);
    await expect(host.readSheet(SHEET)).rejects.toMatchObject({ code: 'ApiNotFound' });
    await expect(host.apply(SHEET, [set('C2', '', '说明')])).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
