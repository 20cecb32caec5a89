/** Texts in hidden defined names, the same ones that the file writer uses. */
import { describe, expect, it } from 'vitest';
import { changeStoredTexts, readStoredTexts } from '../../../src/workbook/storedTexts';
import { openExcel } from './excelBench';

const LONG = `${'一“二”"三"\n&<>😀'.repeat(300)}\u0041`;

function escapedXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

describe('texts kept by Excel', () => {
  it('are read by the file reader, under the names and in the pieces of the file writer', async () => {
    const { excel, host } = openExcel();
    await host.store.write('ignores', LONG);
    await host.store.write('rules', '一');
    const { names } = excel.workbook;
    expect(names.every(({ visible }) => !visible)).toBe(true);
    for (const { formula } of names) expect(formula.length).toBeLessThanOrEqual(255);
    const list = names.map(({ name, formula }) => `<definedName name="${name}" hidden="1">${escapedXml(formula.slice(1))}</definedName>`);
    const xml = `<workbook><sheets></sheets><definedNames>${list.join('')}</definedNames></workbook>`;
    expect([...readStoredTexts(xml)].sort()).toEqual([['ignores', LONG], ['rules', '一']]);

    const written = changeStoredTexts('<workbook><sheets></sheets></workbook>', new Map([['ignores', LONG]]));
    const inFile = [...written.matchAll(/name="(_jxmb_ignores_\d+)"/g)].map(([, name]) => name);
    expect(names.map(({ name }) => name).filter((name) => name.startsWith('_jxmb_ignores_'))).toEqual(inFile);
  });

  it('leave other names alone, and no piece behind', async () => {
    const { excel, host } = openExcel();
    await host.store.write('ignores', LONG);
    await host.store.write('ignores', '短');
    expect(excel.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([['_jxmb_ignores_1', '="短"']]);
    await host.store.write('ignores', null);
    expect(excel.workbook.names).toEqual([]);
  });

  it('written at the same time do not mix', async () => {
    const { host } = openExcel();
    await Promise.all([host.store.write('ignores', LONG), host.store.write('ignores', '甲'.repeat(900)), host.store.write('rules', '乙')]);
    expect([await host.store.read('ignores'), await host.store.read('rules')]).toEqual(['甲'.repeat(900), '乙']);
  });

  it('are written again after a failure', async () => {
    const { excel, host } = openExcel();
    excel.inject.throttle(1);
    await expect(host.store.write('ignores', '甲')).rejects.toMatchObject({ code: 'lost' });
    await host.store.write('ignores', '乙');
    expect(await host.store.read('ignores')).toBe('乙');
    await expect(host.store.write('不是键', '甲')).rejects.toBeInstanceOf(RangeError);
  });
});
