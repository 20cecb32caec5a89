/** Our texts in the hidden names of a file: kept exactly, and nothing else of the file touched. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { saveAsXlsx } from '../../src/workbook/saveAsXlsx';
import { saveWorkbook } from '../../src/workbook/saveWorkbook';
import { changeStoredTexts, readStoredTexts } from '../../src/workbook/storedTexts';
import type { Workbook } from '../../src/workbook/workbook';
import { convert, findLibreOffice } from '../kit/libreOffice';
import { tinyXlsx } from '../kit/tinyXlsx';

const soffice = findLibreOffice();
const form = new Uint8Array(readFileSync('test/corpus/form.xlsx'));
const FORM = '绩效目标表';
const WORKBOOK = 'xl/workbook.xml';

const awkward = '说“行”，又说"不行"\r\n\t👩🏽‍⚖️ \u0001\ud83d\ufffe _x0041_ \\u0041 <&> \u3000 ';
const long = `${awkward}${'上级要求，👍🏽"历史口径"'.repeat(700)}`;

const xmlOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[WORKBOOK] ?? new Uint8Array());

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, fresh] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(fresh)).toEqual(Object.keys(old));
  return Object.keys(old).filter((part) => Buffer.compare(old[part] ?? Buffer.alloc(0), fresh[part] ?? Buffer.alloc(0)) !== 0);
}

const texts = (entries: Readonly<Record<string, string | null>>): ReadonlyMap<string, string | null> => new Map(Object.entries(entries));

describe('texts in the form', () => {
  const saved = saveWorkbook(form, [], texts({ ignores: long, note: '' }));

  it('come back exactly', async () => {
    expect([...(await openWorkbook(saved)).stored]).toEqual([['ignores', long], ['note', '']]);
  });

  it('change one of its 18 parts, and of that the list of names only', () => {
    expect(changedParts(form, saved)).toEqual([WORKBOOK]);
    expect(xmlOf(saved).replace(/<definedName name="_jxmb_\w+" hidden="1">[^<]*<\/definedName>/g, '')).toBe(xmlOf(form));
  });

  it('leave no trace when they are taken out', () => {
    const cleared = saveWorkbook(saved, [], texts({ ignores: null, note: null }));
    expect(changedParts(form, cleared)).toEqual([]);
  });

  it.each<[string, Uint8Array, Readonly<Record<string, string | null>>]>([
    ['the same texts', saved, { ignores: long, note: '' }],
    ['taking out what is not there', form, { ignores: null }],
    ['no texts', form, {}],
  ])('%s give the very same bytes', (_, bytes, entries) => expect(saveWorkbook(bytes, [], texts(entries))).toBe(bytes));

  it('one is changed and the other stays', async () => {
    const { stored } = await openWorkbook(saveWorkbook(saved, [], texts({ note: '改过' })));
    expect([...stored]).toEqual([['ignores', long], ['note', '改过']]);
  });

  it('stay when only cells are changed', async () => {
    const edited = saveWorkbook(saved, [{ sheet: FORM, cell: { row: 9, column: 4 }, value: '≥50次' }]);
    expect(changedParts(saved, edited)).toEqual(['xl/worksheets/sheet1.xml']);
    expect((await openWorkbook(edited)).stored.get('ignores')).toBe(long);
  });

  it('and cells are saved together', () => {
    const edited = saveWorkbook(form, [{ sheet: FORM, cell: { row: 9, column: 4 }, value: '≥50次' }], texts({ ignores: '甲' }));
    expect(changedParts(form, edited)).toEqual(['xl/worksheets/sheet1.xml', WORKBOOK]);
  });
});

it.each(['000-yutian-2025.xlsx', '002-zhangjiakou-2025.xlsx', '003-liupanshui-2024.xlsx', 'dirty/e-offset-hidden-repeat.xlsx', 'dirty/f-other-sheets.xlsx'])(
  'into %s and out again: every part has its bytes back',
  (file) => {
    const original = new Uint8Array(readFileSync(`test/corpus/${file}`));
    const saved = saveWorkbook(original, [], texts({ ignores: long }));
    expect(changedParts(original, saved)).toEqual([WORKBOOK]);
    expect(changedParts(original, saveWorkbook(saved, [], texts({ ignores: null })))).toEqual([]);
  },
);

const mine = (name: string, content: string, more = ' hidden="1"'): string => `<definedName name="${name}"${more}>${content}</definedName>`;
const A1 = mine('_jxmb_a_1', '&quot;甲&quot;');
const A2 = mine('_jxmb_a_2', '&quot;乙&quot;');
const NEW = mine('_jxmb_a_1', '&quot;新&quot;');
const user = '<definedName name="预算数">表!$A$1</definedName>';
const list = (...names: readonly string[]): string => `<definedNames>${names.join('')}</definedNames>`;
const book = (tail: string): string => `<workbook><sheets><sheet name="表"/></sheets>${tail}</workbook>`;

describe('putting a text into a workbook part', () => {
  it.each<[string, string, string]>([
    ['without names', book(''), book(list(NEW))],
    ['before the calculation settings', book('<calcPr/>'), book(`${list(NEW)}<calcPr/>`)],
    ['after links to other files', book('<externalReferences><externalReference/></externalReferences><calcPr/>'), book(`<externalReferences><externalReference/></externalReferences>${list(NEW)}<calcPr/>`)],
    ['after the names of the user', book(list(user)), book(list(user, NEW))],
    ['into an empty list', book('<definedNames/>'), book(list(NEW))],
    ['into an open empty list', book('<definedNames></definedNames>'), book(list(NEW))],
    ['in place of the old text', book(list(A1, user, A2)), book(list(NEW, user))],
    ['in place of the old text, whatever its case', book(list(mine('_JXMB_A_1', '&quot;甲&quot;'), user)), book(list(NEW, user))],
    ['in place of the old text and its double', book(list(A1, A2, A1, user)), book(list(NEW, user))],
    ['in place of something else of that name', book(list(mine('_jxmb_a_1', '表!$A$1'))), book(list(NEW))],
    ['beside something else of a later name', book(list(mine('_jxmb_a_9', '表!$A$1'))), book(list(mine('_jxmb_a_9', '表!$A$1'), NEW))],
    ['beside names of one sheet', book(list(mine('_jxmb_a_1', '&quot;甲&quot;', ' localSheetId="0"'))), book(list(mine('_jxmb_a_1', '&quot;甲&quot;', ' localSheetId="0"'), NEW))],
    ['beside names of other keys', book(list(mine('_jxmb_form', '1'), mine('_jxmb_b_1', '&quot;b&quot;'))), book(list(mine('_jxmb_form', '1'), mine('_jxmb_b_1', '&quot;b&quot;'), NEW))],
    ['with doubles of the user', book(list(user, user)), book(list(user, user, NEW))],
    ['keeping line ends', book(`<definedNames>\r\n  ${user}\r\n  ${A1}\r\n  ${A2}\r\n</definedNames>`), book(`<definedNames>\r\n  ${user}\r\n  ${NEW}\r\n</definedNames>`)],
    ['not into a list that is not the workbook’s own', book('<extLst><ext><definedNames/></ext></extLst>'), book(`${list(NEW)}<extLst><ext><definedNames/></ext></extLst>`)],
    ['not into a comment', book('<!-- <definedNames/> -->'), book(`${list(NEW)}<!-- <definedNames/> -->`)],
  ])('%s', (_, before, after) => {
    expect(changeStoredTexts(before, texts({ a: '新' }))).toBe(after);
    expect(readStoredTexts(after).get('a')).toBe('新');
  });

  it('with prefixes', () => {
    const before = '<x:workbook xmlns:x="m"><x:sheets/><x:calcPr/></x:workbook>';
    const after = changeStoredTexts(before, texts({ a: '新' }));
    expect(after).toBe('<x:workbook xmlns:x="m"><x:sheets/><x:definedNames><x:definedName name="_jxmb_a_1" hidden="1">&quot;新&quot;</x:definedName></x:definedNames><x:calcPr/></x:workbook>');
    expect(changeStoredTexts(after, texts({ a: null }))).toBe(before);
  });

  it('and taking it out', () => {
    expect(changeStoredTexts(book(list(A1, user, A2)), texts({ a: null }))).toBe(book(list(user)));
    expect(changeStoredTexts(book(list(A1, A2)), texts({ a: null }))).toBe(book(''));
    expect(changeStoredTexts(book('<definedNames/>'), texts({ a: null }))).toBe(book('<definedNames/>'));
  });

  it('refuses a key that would make no name', () => expect(() => changeStoredTexts(book(''), texts({ 'A b': '新' }))).toThrow(RangeError));
});

describe('reading', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['pieces in the order of their numbers', list(mine('_jxmb_a_10', '"十"'), mine('_jxmb_a_2', '"二"'), mine('_jxmb_a_1', '"一"')), { a: '一二十' }],
    ['the first of two', list(A1, mine('_jxmb_a_1', '"丙"')), { a: '甲' }],
    ['with an equals sign and blanks', list(mine('_jxmb_a_1', ' ="甲" ')), { a: '甲' }],
    ['nothing that is no text', list(mine('_jxmb_a_1', '表!$A$1'), '<definedName name="_jxmb_a_2"/>', mine('_jxmb_a_3', '1')), {}],
    ['nothing of one sheet', list(mine('_jxmb_a_1', '"甲"', ' localSheetId="0"')), {}],
  ])('%s', (_, names, expected) => expect(Object.fromEntries(readStoredTexts(book(names)))).toEqual(expected));
});

describe.skipIf(soffice === null)('LibreOffice', () => {
  const saved = saveWorkbook(form, [], texts({ ignores: long }));
  let again: Workbook;
  let old: Workbook;

  beforeAll(async () => {
    if (soffice === null) return;
    again = await openWorkbook(convert(soffice, saved, 'xlsx', 'xlsx'));
    old = await openWorkbook(convert(soffice, saved, 'xlsx', 'xls'));
  }, 120_000);

  it('keeps the texts when it saves the file', () => expect([...again.stored]).toEqual([['ignores', long]]));

  it('keeps them in an old .xls too', () => expect([old.format, ...old.stored]).toEqual(['xls', ['ignores', long]]));

  it('an old .xls saved as .xlsx has them, with what has changed', async () => {
    const bytes = await saveAsXlsx(old, [], texts({ note: awkward }));
    expect([...(await openWorkbook(bytes)).stored]).toEqual([['ignores', long], ['note', awkward]]);
    const without = await saveAsXlsx(old, [], texts({ ignores: null }));
    expect([...(await openWorkbook(without)).stored]).toEqual([]);
  });
});

it('a workbook without texts says so', async () => {
  expect([...(await openWorkbook(tinyXlsx({ sheets: [{ name: '表', rows: [['甲']] }] }))).stored]).toEqual([]);
});
