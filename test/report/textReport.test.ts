/** The report for people, as it stands on the terminal. */
import { describe, expect, it } from 'vitest';
import { toContractFile } from '../../src/report/contractJson';
import type { FileReport } from '../../src/report/fileReport';
import { fileLines, summaryLines } from '../../src/report/textReport';
import { textWidth } from '../../src/report/wrapText';
import { at, field, finding, indicator, table } from './madeTable';

const RULE = '─'.repeat(50);

function lines(parts: Partial<FileReport>): readonly string[] {
  return fileLines(toContractFile({ path: 'a.xlsx', error: null, sheets: [], findings: [], ...parts }, 'info'));
}

const science = table({
  title: field('A1', '科普经费绩效目标表'),
  unit: { code: field('A2', '731001'), name: field('A2', '科学技术协会') },
  amountUnit: { value: '万元', text: '万元', cell: at('G2') },
  project: { code: field('B3', '13070025P00004210001T'), name: field('D3', '科普经费') },
  budget: { total: { value: { number: 17.5, decimals: 2, unit: '万元' }, text: '17.50', cell: at('C4') }, fiscal: null, other: null, usage: null },
  indicators: [indicator({ row: 9 })],
});

describe('fileLines', () => {
  it('shows file, sheet, table and findings by severity; one rule together', () => {
    const edit = { kind: 'set', cell: at('F16'), before: '60', after: '60%' } as const;
    const findings = [
      finding({ cells: [at('F15')] }),
      finding({ rule: 'P401', severity: 'error', cells: [at('B7'), at('C7')], message: '3月底 6000%疑为百分比格式放大100倍' }),
      finding({ cells: [at('F16')], fix: { title: '补单位', safe: false, edits: [edit] } }),
    ];
    expect(lines({ sheets: [{ sheet: '1.科普', skipped: null, tables: [{ table: science, findings, ignored: [] }] }] })).toEqual([
      RULE,
      '文件 a.xlsx',
      '',
      '  ■ 工作表 1.科普',
      '    科普经费绩效目标表  A1:G12',
      '    项目 13070025P00004210001T 科普经费',
      '    单位 731001 科学技术协会，预算数 17.5万元，指标 1 条',
      '    错误 1  警告 2  提示 0',
      '    错误（1）',
      '      P401   B7 C7  3月底 6000%疑为百分比格式放大100倍',
      '             依据：细化量化要求',
      '    警告（2）',
      '      V501   F15  “活动次数”的值“30”没有单位',
      '             F16  “活动次数”的值“30”没有单位',
      '             改正：补单位（F16 改为“60%”），请您确认',
      '             依据：细化量化要求',
      '',
    ]);
  });

  it('says that nothing was found, and why a sheet was skipped', () => {
    const sheets = [
      { sheet: '封面', skipped: '未识别到绩效目标表。找到的表头：姓名', tables: [] },
      { sheet: '表1', skipped: null, tables: [{ table: table(), findings: [], ignored: [] }] },
    ];
    expect(lines({ sheets })).toEqual([
      RULE,
      '文件 a.xlsx',
      '',
      '  ■ 工作表 封面',
      '    已跳过：未识别到绩效目标表。找到的表头：姓名',
      '',
      '  ■ 工作表 表1',
      '    （无标题）  A1:G12',
      '    指标 0 条',
      '    未发现问题',
      '',
    ]);
  });

  it('says why a file could not be checked', () => {
    expect(lines({ error: '文件已加密，无法读取。' })).toEqual([RULE, '文件 a.xlsx', '', '  未能检查：文件已加密，无法读取。', '']);
  });

  it('shows what concerns the whole workbook', () => {
    const shared = { ...finding({ rule: 'X1301', severity: 'error', message: '编码重复' }), cells: [{ sheet: '表1', cell: at('B3') }, { sheet: '表2', cell: at('B3') }] };
    expect(lines({ findings: [shared] })).toEqual([
      ...[RULE, '文件 a.xlsx', '', '  ■ 整个工作簿', '    错误（1）'],
      ...["      X1301  '表1'!B3 '表2'!B3  编码重复", '             依据：细化量化要求', ''],
    ]);
  });

  it('names the first cells of many', () => {
    const cells = Array.from({ length: 20 }, (_, index) => at(`D${index + 1}`));
    const [, message] = lines({ sheets: [{ sheet: '表1', skipped: null, tables: [{ table: table(), findings: [finding({ cells })], ignored: [] }] }] }).join('\n').split('V501');
    expect(message).toContain('D12 等 20 处');
    expect(message).not.toContain('D13');
  });

  it('keeps within 100 columns whatever the file holds', () => {
    const long = '长'.repeat(300);
    const wide = table({ title: field('A1', long), project: { code: field('B3', 'C'.repeat(300)), name: field('D3', long) } });
    const fix = { title: long, safe: true, edits: [{ kind: 'set', cell: at('F15'), before: '', after: long }] } as const;
    const findings = [finding({ message: long, basis: long, fix })];
    const all = lines({ path: `文件夹/${long}.xlsx`, sheets: [{ sheet: long, skipped: null, tables: [{ table: wide, findings, ignored: [] }] }] });
    expect(Math.max(...all.map(textWidth))).toBeLessThanOrEqual(100);
    expect(all.join('')).not.toContain('undefined');
  });
});

describe('summaryLines', () => {
  const summary = { files: 3, tables: 26, errors: 3, warnings: 12, infos: 40 };

  it.each([
    { unread: 0, text: '共 3 个文件，26 张绩效目标表：错误 3  警告 12  提示 40' },
    { unread: 1, text: '共 3 个文件，26 张绩效目标表：错误 3  警告 12  提示 40；1 个文件未能检查' },
  ])('$unread unread', ({ unread, text }) => {
    expect(summaryLines(summary, unread)).toEqual([RULE, text]);
  });
});
