/** Reports as the JSON of `check`: blank is null, addresses are A1, keys stand in order. */
import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../src/report/fileReport';
import { summarize, toContractDocument, toContractFile } from '../../src/report/contractJson';
import { toContractTable } from '../../src/report/contractTable';
import { contractSchema } from '../kit/contractSchema';
import { area, at, field, finding, indicator, table } from './madeTable';

function contract(parts: Parameters<typeof table>[0]) {
  return toContractTable({ table: table(parts), findings: [] });
}

function contractIndicator(parts: Parameters<typeof indicator>[0]) {
  return contract({ indicators: [indicator(parts)] }).indicators[0];
}

function report(parts: Partial<FileReport>): FileReport {
  return { path: 'a.xlsx', error: null, sheets: [], findings: [], ...parts };
}

describe('toContractTable', () => {
  it('gives every key of a blank form, in the order of the contract', () => {
    expect(JSON.stringify(contract({}))).toBe(
      '{"range":"A1:G12","form":"generic","kind":"project","selfEvaluation":false,"title":null,"budgetYear":null,' +
        '"unit":{"code":null,"name":null},"amountUnit":null,"project":{"code":null,"name":null},' +
        '"budget":{"total":null,"fiscal":null,"other":null,"usage":null},"plan":[],"goals":[],"indicators":[],"findings":[]}',
    );
    expect(JSON.stringify(contractIndicator({ row: 9 }))).toBe(
      '{"level1":null,"level2":null,"level3":null,"kind":null,"description":null,"basis":null,"weight":null,"nature":null,' +
        '"actual":null,"score":null,"note":null,"term":null,"value":null,"operator":null,"unit":null,"target":null,"row":10,"cells":{}}',
    );
  });

  it.each([
    { what: 'a blank cell', usage: field('B5', null), out: null },
    { what: 'nothing but spaces', usage: field('B5', ' 　\n'), out: null },
    { what: 'outer space', usage: field('B5', '　1.活动\n2.宣传 \n'), out: '1.活动\n2.宣传' },
    { what: 'no such field', usage: null, out: null },
  ])('text: $what', ({ usage, out }) => {
    expect(contract({ budget: { total: null, fiscal: null, other: null, usage } }).budget.usage).toBe(out);
  });

  it.each([
    { raw: '产 出\n指标', level: '产出指标', name: '产 出指标' },
    { raw: '社会效益指标（必填）', level: '社会效益指标(必填)', name: '社会效益指标（必填）' },
    { raw: '　满意度\r\n指标 ', level: '满意度指标', name: '满意度指标' },
    { raw: ' \n', level: null, name: null },
  ])('labels: $raw', ({ raw, level, name }) => {
    const out = contractIndicator({ level1: field('A9', raw), level2: field('B9', raw), level3: field('C9', raw) });
    expect([out?.level1, out?.level2, out?.level3]).toEqual([level, level, name]);
  });

  it('keeps the line breaks of a description and the spaces of a value', () => {
    const out = contractIndicator({ description: field('D9', '甲\n乙 '), value: field('E9', '≥30 次'), target: { type: 'number', operator: '≥', number: 30, unit: '次' } });
    expect([out?.description, out?.value]).toEqual(['甲\n乙', '≥30 次']);
  });

  it('takes all white space out of a project code', () => {
    expect(contract({ project: { code: field('B3', '13070024P 00000410006\nW'), name: null } }).project.code).toBe('13070024P00000410006W');
  });

  it.each([
    { number: 1044.94, unit: '万元', shown: '万元', out: 1044.94 },
    { number: 1044.94, unit: '万元', shown: '元', out: 10449400 },
    { number: 53100, unit: '元', shown: '万元', out: 5.31 },
    { number: 0.07, unit: '亿元', shown: '万元', out: 700 },
    { number: 0, unit: '元', shown: '万元', out: 0 },
    { number: 53100, unit: '元', shown: null, out: 53100 },
  ] as const)('$number $unit in a table in $shown is $out', ({ number, unit, shown, out }) => {
    const total = { value: { number, decimals: 2, unit }, text: '', cell: at('C4') };
    const amountUnit = shown === null ? null : { value: shown, text: shown, cell: at('G2') };
    expect(contract({ amountUnit, budget: { total, fiscal: null, other: null, usage: null } }).budget.total).toBe(out);
  });

  it('gives a table in 亿元 in 万元', () => {
    const total = { value: { number: 1.2345678, decimals: 7, unit: '亿元' }, text: '', cell: at('C4') } as const;
    const out = contract({ amountUnit: { value: '亿元', text: '亿元', cell: at('G2') }, budget: { total, fiscal: null, other: null, usage: null } });
    expect([out.amountUnit, out.budget.total]).toEqual(['万元', 12345.678]);
  });

  it('gives plan points with null for a blank cell', () => {
    const plan = [
      { label: '3月底', percent: { value: 25, text: '25%', cell: at('B7') } },
      { label: '6月底', percent: { value: null, text: '', cell: at('C7') } },
    ];
    expect(contract({ plan }).plan).toEqual([{ label: '3月底', percent: 25 }, { label: '6月底', percent: null }]);
  });

  it('gives the cells that the form has, in the order of its columns', () => {
    const out = contractIndicator({ row: 14, cells: { value: at('F15'), level3: at('C15'), level1: at('A12') } });
    expect(JSON.stringify(out?.cells)).toBe('{"level1":"A12","level3":"C15","value":"F15"}');
    expect(out?.row).toBe(15);
  });

  it.each([
    { type: 'number', operator: '≥', number: 30, unit: null },
    { type: 'range', from: 1, to: 2, unit: '次' },
    { type: 'money', operator: null, number: 5, unit: '万元' },
    { type: 'date', operator: null, text: '2025年11月底' },
    { type: 'period', from: '2024年1月', to: '12月' },
    { type: 'qualitative', text: '进一步提升' },
    { type: 'redacted' },
    { type: 'unreadable', text: '≥20参与人员' },
  ] as const)('a target of type $type', (target) => {
    const out = contractIndicator({ target });
    expect(JSON.stringify(out?.target)).toBe(JSON.stringify(target));
  });
});

describe('findings', () => {
  it('carry A1 addresses and edits with 1-based rows', () => {
    const fix = {
      title: '改为“≥30次”',
      safe: false,
      edits: [
        { kind: 'set', cell: at('F15'), before: '30', after: '≥30次' },
        { kind: 'insertRow', row: 15 },
        { kind: 'deleteRow', row: 0 },
      ],
    } as const;
    const out = toContractTable({ table: table(), findings: [finding({ cells: [at('F15'), at('AA3')], fix })] });
    expect(JSON.stringify(out.findings)).toBe(
      '[{"rule":"V501","name":"missing-unit","severity":"warning","cells":["F15","AA3"],"message":"“活动次数”的值“30”没有单位","basis":"细化量化要求",' +
        '"fix":{"title":"改为“≥30次”","safe":false,"edits":[{"cell":"F15","before":"30","after":"≥30次"},{"insertRow":16},{"deleteRow":1}]}}]',
    );
  });

  it('of the workbook name the sheet, quoted', () => {
    const shared = { ...finding({ severity: 'error' }), cells: [{ sheet: "O'1", cell: at('B3') }, { sheet: '5.2025科普经费', cell: at('B3') }] };
    const file = toContractFile(report({ findings: [shared] }), 'info');
    expect(file.findings.map(({ cells, fix }) => [cells, fix])).toEqual([[["'O''1'!B3", "'5.2025科普经费'!B3"], null]]);
  });
});

describe('toContractDocument', () => {
  const graded = (['error', 'warning', 'info', 'info'] as const).map((severity) => finding({ severity }));
  const files = [
    report({
      sheets: [
        { sheet: '封面', skipped: '未识别到绩效目标表', tables: [] },
        { sheet: '表1', skipped: null, tables: [{ table: table(), findings: graded, ignored: [] }, { table: table({ range: area('A20:G30') }), findings: [], ignored: [] }] },
      ],
      findings: [{ ...finding({ severity: 'error' }), cells: [{ sheet: '表1', cell: at('B3') }] }],
    }),
    report({ path: 'b.xls', error: '文件已加密，无法读取。' }),
  ];

  it.each([
    { minimum: 'info', counts: { errors: 2, warnings: 1, infos: 2 } },
    { minimum: 'warning', counts: { errors: 2, warnings: 1, infos: 0 } },
    { minimum: 'error', counts: { errors: 2, warnings: 0, infos: 0 } },
  ] as const)('$minimum filters findings and summary alike', ({ minimum, counts }) => {
    const document = toContractDocument(files.map((file) => toContractFile(file, minimum)));
    expect(document.summary).toEqual({ files: 2, tables: 2, ...counts });
    expect(summarize(document.files)).toEqual(document.summary);
    expect(contractSchema.parse(document)).toEqual(document);
  });

  it('stands as the contract has it', () => {
    const [sheet] = toContractDocument([toContractFile(report({ sheets: [{ sheet: '封面', skipped: '未识别到绩效目标表', tables: [] }] }), 'info')]).files;
    expect(JSON.stringify(toContractDocument(sheet ? [sheet] : []))).toBe(
      '{"schemaVersion":1,"files":[{"path":"a.xlsx","error":null,"sheets":[{"name":"封面","skipped":"未识别到绩效目标表","tables":[]}],"findings":[]}],' +
        '"summary":{"files":1,"tables":0,"errors":0,"warnings":0,"infos":0}}',
    );
  });
});
