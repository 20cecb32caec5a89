/** Files that cannot be opened: the reason told for each, and limits that hold. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import type { WorkbookErrorCode } from '../../src/workbook/workbookError';
import { WorkbookError } from '../../src/workbook/workbookError';
import { promisedChecksums } from '../../src/workbook/zipChecksums';
import { compoundFile } from '../kit/compoundFile';
import { tinyXlsx, zipParts } from '../kit/tinyXlsx';

const form = new Uint8Array(readFileSync('test/corpus/form.xlsx'));
const sheetPart = 'xl/worksheets/sheet1.xml';

function withSheet(xml: string): Uint8Array {
  return tinyXlsx({ sheets: [{ name: '表', rows: [] }], parts: { [sheetPart]: xml } });
}

async function failure(bytes: Uint8Array, name?: string): Promise<WorkbookError> {
  try {
    await openWorkbook(bytes, name);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('the file was opened');
}

/** BIFF record. */
function record(id: number, ...data: number[]): number[] {
  return [id & 255, id >> 8, data.length & 255, data.length >> 8, ...data];
}

const bof = (version: number): number[] => record(0x0809, 0, version, 5, 0);
const gbk = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

/** 60 MB of blanks that claim to be 10 bytes, in both places where a zip says so. */
function lyingSizes(): Uint8Array {
  const size = 60_000_000;
  const bytes = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(size).fill(32) }, { level: 9 });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === size) view.setUint32(at, 10, true);
  return bytes;
}

/** The workbook with one digit of a figure changed, but the checksum of before. `level` 0 stores, 6 deflates. */
function flippedDigit(level: 0 | 6): Uint8Array {
  const parts = unzipSync(tinyXlsx({ sheets: [{ name: '表', rows: [[1234567]] }] }));
  const good = zipSync(parts, { level });
  const changed = strFromU8(parts[sheetPart] ?? new Uint8Array()).replace('1234567', '1234568');
  const bad = zipSync({ ...parts, [sheetPart]: strToU8(changed) }, { level });
  const [promised, real] = [promisedChecksums(good), promisedChecksums(bad)];
  const view = new DataView(bad.buffer, bad.byteOffset, bad.byteLength);
  const index = Object.keys(parts).indexOf(sheetPart);
  for (let at = 0; at + 4 <= bad.length; at += 1) if (view.getUint32(at, true) === real[index]) view.setUint32(at, promised[index] ?? 0, true);
  return bad;
}

describe('files that cannot be opened say why', () => {
  const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/a.bin': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
  const manyParts = zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, new Uint8Array(0)])), { level: 0 });

  it.each<[string, Uint8Array, WorkbookErrorCode, string]>([
    ['no bytes', new Uint8Array(0), 'empty', '空的'],
    ['only zeros', new Uint8Array(512), 'empty', '空的'],
    ['a truncated workbook', form.subarray(0, form.length - 500), 'damaged', '已损坏'],
    ['the first half of a workbook', form.subarray(0, form.length / 2), 'damaged', '已损坏'],
    ['a stored part with a flipped byte', flippedDigit(0), 'damaged', `${sheetPart} 的内容与校验值不符`],
    ['a deflated part with a flipped byte', flippedDigit(6), 'damaged', `${sheetPart} 的内容与校验值不符`],
    ['an encrypted workbook', compoundFile({ EncryptionInfo: [4, 0, 4, 0], EncryptedPackage: [1, 2, 3] }), 'encrypted', '文件已加密'],
    ['an .xls with a password', compoundFile({ Workbook: [...bof(6), ...record(0x2f, 1, 0), ...record(10)] }), 'encrypted', '文件已加密'],
    ['Excel 95', compoundFile({ Book: [...bof(5), ...record(10)] }), 'unsupported', 'Excel 95'],
    ['Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0]), 'unsupported', 'Excel 4'],
    ['a Word document', compoundFile({ WordDocument: [1] }), 'foreign', 'Word'],
    ['an unknown compound file', compoundFile({ Other: [1] }), 'unsupported', '.et'],
    ['half a compound file', compoundFile({ Workbook: new Array<number>(9000).fill(0) }).subarray(0, 1500), 'damaged', '已损坏'],
    ['a CSV file', strToU8('项目编码,项目名称\n1,2'), 'foreign', 'CSV'],
    ['tabs', strToU8('项目编码\t项目名称'), 'foreign', '制表符'],
    ['GBK text', gbk('cfeec4bfc3fbb3c62cbdf0b6ee'), 'foreign', 'CSV'],
    ['a web page named .xls', strToU8('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'), 'foreign', '网页'],
    ['XML of Excel 2003', strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'foreign', 'Excel 2003'],
    ['JSON', strToU8('{"a": 1}'), 'foreign', 'JSON'],
    ['PDF', strToU8('%PDF-1.7\n'), 'foreign', 'PDF'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'foreign', '图片'],
    ['noise', new Uint8Array([1, 2, 3, 4, 200, 7]), 'foreign', '无法识别'],
    ['a zip of something', zipParts({ 'a.txt': 'x' }), 'foreign', '压缩包'],
    ['a .docx', zipParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'foreign', 'Word'],
    ['an .ods', zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'foreign', 'OpenDocument'],
    ['an .xlsb', zipParts({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'unsupported', '.xlsb'],
    ['a package without workbook', zipParts({ '[Content_Types].xml': '<Types/>' }), 'damaged', '已损坏'],
    ['a missing sheet part', tinyXlsx({ sheets: [{ name: '表', rows: [] }], parts: { [sheetPart]: null } }), 'damaged', sheetPart],
    ['a sheet cut short', withSheet('<worksheet><sheetData><row r="1"><c r="A1"'), 'damaged', '已损坏'],
    ['a sheet cut between rows', withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'), 'damaged', '不完整'],
    ['a workbook without sheets', tinyXlsx({ sheets: [] }), 'damaged', '清单'],
    ['sizes that lie', lyingSizes(), 'damaged', '已损坏'],
    ['a cell beyond the sheet', withSheet('<worksheet><sheetData><row r="1"><c r="ZZZ9999999"><v>1</v></c></row></sheetData></worksheet>'), 'damaged', '已损坏'],
    ['entities', withSheet('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'), 'damaged', 'DOCTYPE'],
    ['UTF-16', tinyXlsx({ sheets: [{ name: '表', rows: [] }], parts: { [sheetPart]: new Uint8Array([0xff, 0xfe, 60, 0]) } }), 'unsupported', 'UTF-16'],
    ['a zip bomb', bomb, 'too-large', '倍'],
    ['ten thousand parts', manyParts, 'too-large', '部件'],
  ])('%s', async (_, bytes, code, words) => {
    const error = await failure(bytes);
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(words)]);
    expect(error.message).not.toContain('非法');
  });

  it('the bomb is refused before it is inflated', async () => {
    const before = process.memoryUsage().arrayBuffers;
    await failure(bomb);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });

  it('every cut of a real workbook is told, never thrown through', async () => {
    for (let length = 1; length < form.length; length += 997) {
      expect(['damaged', 'foreign']).toContain((await failure(form.slice(0, length))).code);
    }
  });

  it('an .et that is no .xls inside is told as such', async () => {
    expect((await failure(new Uint8Array([1, 2, 3, 4, 5]), '目标表.et')).message).toContain('.et');
  });
});

it('content counts, not the name', async () => {
  expect((await openWorkbook(form, '目标表.xls')).format).toBe('xlsx');
});
