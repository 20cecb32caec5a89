/** Target values: every form of the grammar, and columns of their own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasDigit, leadingOperator, parseTarget, type Operator, type TargetValue } from '../../src/domain/targetValue';

type Op = Operator | null;

describe('numbers', () => {
  it.each<[string, Op, number, string | null]>([
    ['12次', null, 12, '次'],
    ['≥30次', '≥', 30, '次'],
    ['≥ 30 次', '≥', 30, '次'],
    ['90%', null, 90, '%'],
    ['１００％', null, 100, '%'],
    ['≥90百分比', '≥', 90, '%'],
    ['≥90 百分比', '≥', 90, '%'],
    ['90%以上', '≥', 90, '%'],
    ['100%完成', null, 100, '%'],
    ['≥98%达标', '≥', 98, '%'],
    ['≥95%（含）', '≥', 95, '%'],
    ['100%。', null, 100, '%'],
    ['5%以内', '≤', 5, '%'],
    ['控制在5%以内', '≤', 5, '%'],
    ['不少于30场次', '≥', 30, '场次'],
    ['至少3次', '≥', 3, '次'],
    ['3次及以上', '≥', 3, '次'],
    ['大于等于15%', '≥', 15, '%'],
    ['达到95%', '≥', 95, '%'],
    ['不高于2%', '≤', 2, '%'],
    ['小于等于1‰', '≤', 1, '‰'],
    ['高于80%', '>', 80, '%'],
    ['低于3起', '<', 3, '起'],
    ['>=90%', '≥', 90, '%'],
    ['＞＝10', '≥', 10, null],
    ['≧5', '≥', 5, null],
    ['≦5', '≤', 5, null],
    ['＜１０％', '<', 10, '%'],
    ['﹦100', '=', 100, null],
    ['=100百分比', '=', 100, '%'],
    ['≤0', '≤', 0, null],
    ['0', null, 0, null],
    ['-5%', null, -5, '%'],
    ['≤-18℃', '≤', -18, '℃'],
    ['2000以上', '≥', 2000, null],
    ['≥1,000人次', '≥', 1000, '人次'],
    ['≥１，０００人次', '≥', 1000, '人次'],
    ['2万人', null, 2, '万人'],
    ['20万人次', null, 20, '万人次'],
    ['26650.77平方米', null, 26650.77, '平方米'],
    ['≥10000㎡', '≥', 10000, '㎡'],
    ['2km', null, 2, 'km'],
    ['≥80M', '≥', 80, 'M'],
    ['500lux', null, 500, 'lux'],
    ['5A级', null, 5, 'A级'],
    ['≤35μg/m³', '≤', 35, 'μg/m³'],
    ['500元/次', null, 500, '元/次'],
    ['≤12万元/年', '≤', 12, '万元/年'],
    ['12个月', null, 12, '个月'],
    ['≥6月', '≥', 6, '月'],
    ['18月', null, 18, '月'],
    ['10年', null, 10, '年'],
    ['2年内', '≤', 2, '年'],
    ['30日内', '≤', 30, '日'],
    ['≤5个工作日', '≤', 5, '个工作日'],
    ['约30次', null, 30, '次'],
    ['30余次', null, 30, '次'],
    ['30人左右', null, 30, '人'],
    ['≥18度', '≥', 18, '度'],
    ['20所学校', null, 20, '所'],
    ['≥5个村', '≥', 5, '个'],
    ['50垄', null, 50, '垄'],
  ])('%j: %s %d %s', (value, operator, number, unit) => {
    expect(parseTarget(value)).toEqual({ operator, unit, target: { type: 'number', operator, number, unit } });
  });
});

describe('money', () => {
  it.each<[string, Op, number, string]>([
    ['8.76万元', null, 8.76, '万元'],
    ['≤12.14万元', '≤', 12.14, '万元'],
    ['≤115万', '≤', 115, '万元'],
    ['250万', null, 250, '万元'],
    ['1.2亿', null, 1.2, '亿元'],
    ['100元', null, 100, '元'],
    ['3,000.50元', null, 3000.5, '元'],
    ['不超过5万元', '≤', 5, '万元'],
    ['100万元以内', '≤', 100, '万元'],
    ['¥5万', null, 5, '万元'],
    ['人民币5万元', null, 5, '万元'],
  ])('%j: %s %d %s', (value, operator, number, unit) => {
    expect(parseTarget(value)).toEqual({ operator, unit, target: { type: 'money', operator, number, unit } });
  });
});

describe('ranges', () => {
  it.each<[string, number, number, string | null]>([
    ['60-80%', 60, 80, '%'],
    ['60%—80%', 60, 80, '%'],
    ['18℃~20℃', 18, 20, '℃'],
    ['３至５次', 3, 5, '次'],
    ['3-6个月', 3, 6, '个月'],
    ['10-20万', 10, 20, '万元'],
    ['0-100', 0, 100, null],
    ['-5~5℃', -5, 5, '℃'],
    ['±5%', -5, 5, '%'],
  ])('%j: %d to %d %s', (value, from, to, unit) => {
    expect(parseTarget(value)).toEqual({ operator: null, unit, target: { type: 'range', from, to, unit } });
  });

  it('two bounds are one range', () => {
    expect(parseTarget('≥90%且≤100%')).toEqual({ operator: '≥', unit: '%', target: { type: 'range', from: 90, to: 100, unit: '%' } });
  });

  it.each(['80-60%', '3次-5人', '≥85资金成本大于等于15%'])('%j is none', (value) => {
    expect(parseTarget(value).target?.type).toBe('unreadable');
  });
});

describe('dates and periods', () => {
  it.each(['2021年9月30日之前', '2025年11月底', '12月15日前', '12月底前', '9月前', '2024-12-31', '2025年', '2019年12月', '202412', '2024.12', '12月底到位', '2024年 12月'])(
    '%s is a date without an operator',
    (value) => {
      expect(parseTarget(` ${value}\u3000`)).toEqual({ operator: null, unit: null, target: { type: 'date', operator: null, text: value } });
    },
  );

  it('keeps a printed operator beside the text', () => {
    expect(parseTarget('≤2025年11月底')).toEqual({ operator: '≤', unit: null, target: { type: 'date', operator: '≤', text: '2025年11月底' } });
    expect(parseTarget('不晚于2025年11月30日').target).toEqual({ type: 'date', operator: '≤', text: '2025年11月30日' });
  });

  it.each([
    ['2024年1月-12月', '2024年1月', '12月'],
    ['2025年1月至11月', '2025年1月', '11月'],
    ['2023.07-2024.01', '2023.07', '2024.01'],
    ['202001-202012', '202001', '202012'],
    ['2024-01-01 至 2024-12-31', '2024-01-01', '2024-12-31'],
    ['1-12月', '1月', '12月'],
  ])('%s is a period', (value, from, to) => {
    expect(parseTarget(value)).toEqual({ operator: null, unit: null, target: { type: 'period', from, to } });
  });
});

describe('words', () => {
  it.each(['进一步提升', '优良', '长期', '全年', '全部', '符合“八有标准”', '较上年度提升', '达到预期', '是', '一次性', '按政府采购成本控制', '二级'])('%s is qualitative', (value) => {
    expect(parseTarget(` ${value}`)).toEqual({ operator: null, unit: null, target: { type: 'qualitative', text: value } });
  });

  it.each(['涉密', ' 涉 密 ', '（涉密）', '涉密内容'])('%j is redacted', (value) => {
    expect(parseTarget(value)).toEqual({ operator: null, unit: null, target: { type: 'redacted' } });
  });

  it.each<[string, Op]>([
    ['≥20参与人员达到的效果', '≥'],
    ['≥95 完成率 达到 95%', '≥'],
    ['≥90乡村科普e站科普宣传推广活动满意度', '≥'],
    ['≤5人参加培训', '≤'],
    ['不少于3次及时率', '≥'],
    ['5.31 科普活动花费资金 5.31 万元', null],
    ['开展5次活动', null],
    ['全年4篇', null],
    ['按1000元/人标准兑付', null],
    ['举办培训班12期，培训500人', null],
    ['12期，培训500人', null],
    ['80%、90%', null],
    ['3 5次', null],
    ['12,34', null],
    ['1/2', null],
    ['10²', null],
    ['①30次', null],
    ['95率', null],
    ['9'.repeat(400), null],
    ['≥', '≥'],
    ['≥次', '≥'],
    ['≥%', '≥'],
    ['次', null],
    ['%', null],
    ['万元', null],
    ['——', null],
    ['/', null],
  ])('%j is unreadable, operator %s, no unit', (value, operator) => {
    expect(parseTarget(value)).toEqual({ operator, unit: null, target: { type: 'unreadable', text: value } });
  });
});

describe('columns of their own', () => {
  it.each<[string, { operator?: string | null; unit?: string | null }, Op, string | null, TargetValue | null]>([
    ['100', { operator: '等于', unit: '%' }, '=', '%', { type: 'number', operator: '=', number: 100, unit: '%' }],
    ['100', { operator: '等于', unit: '百分比' }, '=', '%', { type: 'number', operator: '=', number: 100, unit: '%' }],
    ['1', { operator: '大于等于', unit: '次' }, '≥', '次', { type: 'number', operator: '≥', number: 1, unit: '次' }],
    ['72890', { operator: '﹦', unit: '元' }, '=', '元', { type: 'money', operator: '=', number: 72890, unit: '元' }],
    ['10万', { unit: '元' }, null, '万元', { type: 'money', operator: null, number: 10, unit: '万元' }],
    ['10万', { unit: '人' }, null, '万人', { type: 'number', operator: null, number: 10, unit: '万人' }],
    ['202412', { unit: '元' }, null, '元', { type: 'money', operator: null, number: 202412, unit: '元' }],
    ['≤5次', { operator: '≥', unit: '场' }, '≤', '次', { type: 'number', operator: '≤', number: 5, unit: '次' }],
    ['90以上', { unit: '％' }, '≥', '%', { type: 'number', operator: '≥', number: 90, unit: '%' }],
    ['60-80', { unit: '%' }, null, '%', { type: 'range', from: 60, to: 80, unit: '%' }],
    ['12月底', { operator: '≤', unit: '' }, '≤', null, { type: 'date', operator: '≤', text: '12月底' }],
    ['优', { operator: '是/否', unit: '无' }, null, null, { type: 'qualitative', text: '优' }],
    ['优', { operator: null, unit: '/' }, null, null, { type: 'qualitative', text: '优' }],
    ['', { operator: '=', unit: '个' }, '=', '个', null],
    [' \u3000', {}, null, null, null],
  ])('%j with %o', (value, own, operator, unit, target) => {
    expect(parseTarget(value, own)).toEqual({ operator, unit, target });
  });
});

describe('leadingOperator and hasDigit', () => {
  it.each<[string, Op]>([['≥20参与人员', '≥'], [' ＜＝ 5', '≤'], ['不超过90的满意', '≤'], ['90%以上', null], ['满意度≥90', null], ['', null]])('%j opens with %s', (value, want) => {
    expect(leadingOperator(value)).toBe(want);
  });
  it.each([['３次', true], ['第1名', true], ['三次', false], ['', false]])('%j has a digit: %s', (value, want) => {
    expect(hasDigit(value)).toBe(want);
  });
});

describe('any text at all', () => {
  const pieces = ['≥', '≤', '>=', '90', '１２', '.', ',', '%', '％', '万', '元', '次', '年', '月', '日', '-', '至', '底', '前', '以上', '2024', '达到', '涉密', '/', ' ', '\n', '(', ')', '①', '提升'];
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  );

  it('is read without an exception and the same way each time', () => {
    fc.assert(
      fc.property(value, fc.option(value), fc.option(value), (text, operator, unit) => {
        const parsed = parseTarget(text, { operator, unit });
        expect(parseTarget(text, { operator, unit })).toEqual(parsed);
        if (parsed.target && 'operator' in parsed.target) expect(parsed.operator).toBe(parsed.target.operator);
        if (parsed.target && 'unit' in parsed.target) expect(parsed.unit).toBe(parsed.target.unit);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read alike in full and half width', () => {
    fc.assert(
      fc.property(fc.constantFrom('≥', '≤', '>', '<', '='), fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('%', '次', '万元', 'km'), (operator, n, unit) => {
        const wide = `${operator}${n}${unit}`.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        expect(parseTarget(wide)).toEqual(parseTarget(`${operator}${n}${unit}`));
      }),
    );
  });

  it('is read quickly, however long', () => {
    const start = performance.now();
    for (const piece of pieces) {
      parseTarget(piece.repeat(32_767 / piece.length));
      parseTarget(`${piece.repeat(190 / piece.length)}啊`);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
