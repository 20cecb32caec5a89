/** The ribbon's buttons, each click on its own: what happens on the sheet, and what the user is told where nothing does. */
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/entry/commandNames';
import { obey } from '../../src/entry/ribbonCommands';
import { parseRange, rectToA1, toA1 } from '../../src/grid/address';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import type { MemoryHost } from '../../src/host/memory/memoryHost';
import { HostError } from '../../src/host/spreadsheetHost';
import type { SpreadsheetHost } from '../../src/host/spreadsheetHost';
import { noticeWords } from '../../src/taskpane/words/notices';
import { checkActiveSheet } from '../../src/tasks/checkActiveSheet';
import { ignoreOf } from '../../src/tasks/ignoreFinding';
import { saveIgnores } from '../../src/tasks/ignoring';
import { faulty, oneFault, sheetOf, textSheet } from '../taskpane/kit/sheets';

const name = '绩效目标表';
const openTable = (): MemoryHost => createMemoryHost([{ grid: sheetOf(faulty), hidden: false }]);
const marks = (host: MemoryHost): string[] => host.marksOn(name).map(({ cell, severity }) => `${toA1(cell)} ${severity}`);
const selected = (host: MemoryHost): string => {
  const rect = host.selection();
  return rect ? rectToA1(rect) : '';
};
const choose = (host: MemoryHost, range: string): void => {
  const rect = parseRange(range);
  if (rect) host.choose(rect);
};

describe('marking', () => {
  it('marks errors and warnings, and takes the marks off again', async () => {
    const host = openTable();
    expect(await obey('markCells', host)).toBeNull();
    expect(marks(host).sort()).toEqual(['F11 warning', 'F15 error']);
    expect(await obey('clearMarks', host)).toBeNull();
    expect(marks(host)).toEqual([]);
  });

  it('takes old marks off where nothing is wrong any more, and says so', async () => {
    const host = openTable();
    await obey('markCells', host);
    host.type(name, { row: 10, column: 5 }, '≥95%');
    host.type(name, { row: 14, column: 5 }, '≥90%');
    expect(await obey('markCells', host)).toBe('nothingFound');
    expect(marks(host)).toEqual([]);
  });

  it('leaves out what the user ignores', async () => {
    const host = openTable();
    const [report] = (await checkActiveSheet(host))?.tables ?? [];
    const finding = report?.findings.find(({ rule }) => rule === 'V501');
    if (!report || !finding) throw new Error('the sample has lost its fault');
    await saveIgnores(host, [ignoreOf(report.table, finding, '单位写在名称里')]);
    await obey('markCells', host);
    expect(marks(host)).toEqual(['F15 error']);
  });
});

describe('going through', () => {
  it.each([
    ['', 'nextFinding', 'F11'],
    ['', 'previousFinding', 'F15'],
    ['F11', 'nextFinding', 'F15'],
    ['F15', 'nextFinding', 'F11'],
    ['F15', 'previousFinding', 'F11'],
    ['A12:C13', 'nextFinding', 'F15'],
    ['A12:C13', 'previousFinding', 'F11'],
  ] as const)('from "%s": %s selects %s', async (from, command, to) => {
    const host = openTable();
    choose(host, from);
    expect(await obey(command, host)).toBeNull();
    expect(selected(host)).toBe(to);
  });

  it('sees what has been typed between two clicks', async () => {
    const host = openTable();
    await obey('nextFinding', host);
    host.type(name, { row: 14, column: 5 }, '≥90%');
    await obey('nextFinding', host);
    expect(selected(host)).toBe('F11');
  });

  it('stays where it is in a table without faults', async () => {
    const host = createMemoryHost([{ grid: sheetOf(oneFault), hidden: false }]);
    host.type(name, { row: 14, column: 5 }, '≥90%');
    choose(host, 'B2');
    expect(await obey('nextFinding', host)).toBe('nothingFound');
    expect(selected(host)).toBe('B2');
  });
});

describe('what the user is told', () => {
  const readers = commandNames.filter((command) => command !== 'clearMarks');

  it.each(readers)('%s where there is no table', async (command) => {
    const host = createMemoryHost([{ grid: textSheet('名单', [['姓名', '单位']]), hidden: false }]);
    expect(await obey(command, host)).toBe('noTable');
  });

  it.each(commandNames)('%s where there is no sheet', async (command) => {
    expect(await obey(command, createMemoryHost([]))).toBe('noSheet');
  });

  it.each([
    [new HostError('', 'busy'), 'busy'],
    [new HostError('', 'protected'), 'protected'],
    [new HostError('', 'lost'), 'lost'],
    [new HostError('', 'too-large'), 'tooLarge'],
    [new HostError('', 'no-sheet'), 'noSheet'],
    [new TypeError('undefined is not a function'), 'failed'],
  ] as const)('%s: %s', async (cause, notice) => {
    const host: SpreadsheetHost = { ...openTable(), listSheets: () => Promise.reject(cause) };
    for (const command of commandNames) expect(await obey(command, host)).toBe(notice);
    expect(noticeWords[notice].title).not.toBe('');
  });

  it('marking a protected sheet', async () => {
    const host: SpreadsheetHost = { ...openTable(), mark: () => Promise.reject(new HostError('工作表受保护。', 'protected')) };
    expect(await obey('markCells', host)).toBe('protected');
  });
});
