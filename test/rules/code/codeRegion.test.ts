/** I1104 on its examples, and how a table comes to know the others. */
import { expect, it } from 'vitest';
import { regionsBeside, regionsOf, withRegions } from '../../../src/reading/codeRegions';
import { codeRegion } from '../../../src/rules/code/codeRegion';
import { readExample } from '../../kit/exampleGrid';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(codeRegion, {
  wrong: [
    { note: '两位写反', code: '13700025P00004210001T', otherCodes: ['13070025P000044100016', '13070024P00000410006W'] },
    { note: '别处还有一个抄错的', code: '13700025P00004210001T', otherCodes: ['13070025P000044100016', '13070024P00000410006W', '13070825P000044100016', '13070025P00004010001F'] },
    { note: '中间有空格也认得', code: '130229 25P00JXC419619X', otherCodes: ['13070025P000044100016', '13070024P00000410006W'] },
  ],
  right: [
    { note: '旧编码没有区划', code: '405002B21DX0003', otherCodes: ['13070025P000044100016', '13070024P00000410006W'] },
    { note: '两个县各有几张', code: '13070025P00004210001T', otherCodes: ['13070024P00000410006W', '13022925P00JXC419619X', '13022925P00JXC419618Y', '13022925P00JXC419617A'] },
    { note: '位数不对，另有一条', code: '1370025P00004210001T', otherCodes: ['13070025P000044100016', '13070024P00000410006W'] },
    { note: '没有编码', code: '', otherCodes: ['13070025P000044100016', '13070024P00000410006W'] },
  ],
});

const tables = ['13070025P00004210001T', '13070024P00000410006W', '13022925P00JXC419619X'].map((code) => readExample({ code }));

it('is told of the other tables of the sheet', () => {
  const found = withRegions(tables, []).map((table) => findingsOf(codeRegion, table).map(({ message }) => message));
  expect(found).toEqual([[], [], ['区划码130229与其他表不同（其他表为130700）']]);
});

it('and of the other sheets, its own left out', () => {
  const sheets = [{ sheet: '表1', regions: ['130229'] }, { sheet: '表2', regions: regionsOf(tables) }];
  expect(regionsBeside('表1', sheets)).toEqual(['130700', '130700', '130229']);
  expect(withRegions(tables.slice(0, 1), regionsBeside('表2', sheets))[0]?.regionsElsewhere).toEqual(['130229']);
});
