/** Money: reading, comparing, adding, and amounts inside sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AmountUnit, type Money, addMoney, amountUnitOf, findAmounts, inUnit, moneyOf, parseAmount, sameMoney, showMoney, sumMoney,
  toYuan, tolerance,
} from '../../src/domain/money';

const wan = (text: string): Money => {
  const money = parseAmount(text, '万元');
  if (!money) throw new Error(`no amount: ${text}`);
  return money;
};

/** Within the 15 digits that a number holds exactly, sums included. */
const anyMoney: fc.Arbitrary<Money> = fc
  .record({ digits: fc.integer({ min: -99_999, max: 99_999 }), decimals: fc.integer({ min: 0, max: 5 }), unit: fc.constantFrom<AmountUnit>('元', '万元') })
  .map(({ digits, decimals, unit }) => moneyOf(Number(`${digits}e-${decimals}`), decimals, unit));

describe('parseAmount', () => {
  it.each<[string, AmountUnit, number, number, AmountUnit]>([
    ['7,000.00', '元', 7000, 2, '元'],
    ['7000', '元', 7000, 0, '元'],
    ['１５．７５', '万元', 15.75, 2, '万元'],
    [' 6.80\u00a0', '万元', 6.8, 2, '万元'],
    ['0', '万元', 0, 0, '万元'],
    ['-0.00', '万元', 0, 2, '万元'],
    ['-3.5', '万元', -3.5, 1, '万元'],
    ['20万元', '元', 20, 0, '万元'],
    ['20 万', '元', 20, 0, '万元'],
    ['1.2亿', '元', 1.2, 1, '亿元'],
    ['53100元', '万元', 53100, 0, '元'],
    ['¥ 1,044.94', '万元', 1044.94, 2, '万元'],
    ['￥6.80', '元', 6.8, 2, '元'],
    ['人民币5万元整', '元', 5, 0, '万元'],
  ])('%j on a sheet in %s', (text, unit, number, decimals, own) => {
    expect(parseAmount(text, unit)).toEqual({ number, decimals, unit: own });
  });

  it.each(['', ' ', '—', '无', '约20', '20万人', '20万元/年', '1,2', '1 2', '17.5.1', '预算数100万元', '100%', '2024年', '1e5', '#REF!', '9'.repeat(40)])(
    '%j is no amount',
    (text) => {
      expect(parseAmount(text, '万元')).toBeNull();
    },
  );

  it('reads what showMoney prints', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        expect(parseAmount(showMoney(money), '元')).toEqual(money);
      }),
    );
  });
});

describe('comparing', () => {
  it.each([
    ['16.625', '16.63', true], // half of 0.01 apart, the last digit that both print
    ['16.624', '16.63', false],
    ['17.5', '15.75', false],
    ['5.31', '5.31', true],
    ['51', '52.00', false],
    ['51', '51.40', true],
    ['0.3', '0.30', true],
    ['53100元', '5.31', true],
    ['53149元', '5.31', true],
    ['53151元', '5.31', false],
    ['0.0001亿', '1', true],
  ])('%s and %s the same: %s', (a, b, want) => {
    expect(sameMoney(wan(a), wan(b))).toBe(want);
    expect(sameMoney(wan(b), wan(a))).toBe(want);
  });

  it.each([
    ['16.625', '16.63', '50'],
    ['4', '4.00', '5000'],
    ['53100元', '5.31', '50'],
    ['7000.00元', '7000.00元', '0.005'],
  ])('tolerance of %s and %s is %s 元', (a, b, want) => {
    expect(tolerance(wan(a), wan(b)).toFixed()).toBe(want);
  });
});

describe('adding', () => {
  it.each([
    ['0.1', '0.2', '0.3万元'],
    ['12.14', '0', '12.14万元'],
    ['1044.94', '0元', '10449400元'],
    ['7', '0.33', '7.33万元'],
    ['-1.5', '1.50', '0.00万元'],
  ])('%s + %s = %s', (a, b, want) => {
    expect(showMoney(addMoney(wan(a), wan(b)))).toBe(want);
  });

  it('is exact', () => {
    fc.assert(fc.property(anyMoney, anyMoney, (a, b) => toYuan(addMoney(a, b)).eq(toYuan(a).plus(toYuan(b)))));
  });

  it('sums a list, and nothing to null', () => {
    expect(sumMoney([wan('2'), wan('0.5'), wan('0.02')])).toEqual(moneyOf(2.52, 2, '万元'));
    expect(sumMoney([])).toBeNull();
  });
});

describe('inUnit', () => {
  it.each<[string, AmountUnit, string]>([
    ['53100元', '万元', '5.3100万元'],
    ['5.31', '元', '53100元'],
    ['15', '亿元', '0.0015亿元'],
    ['6.80', '万元', '6.80万元'],
  ])('%s in %s: %s', (text, unit, want) => {
    const money = inUnit(wan(text), unit);
    expect(showMoney(money)).toBe(want);
    expect(toYuan(money).eq(toYuan(wan(text)))).toBe(true);
  });
});

describe('amountUnitOf', () => {
  it.each([['元', '元'], ['万', '万元'], ['万元', '万元'], ['亿', '亿元'], ['千元', null], ['元/次', null], ['', null], ['萬元', '万元'], ['valueOf', null]])('%j: %s', (word, want) => {
    expect(amountUnitOf(word)).toBe(want);
  });
});

describe('findAmounts', () => {
  const found = (text: string): string[] => findAmounts(text).map((a) => showMoney(a.money) + (a.perUnit ? ' each' : ''));

  it.each<[string, string[]]>([
    ['预算数1044.94万元。其中：财政资金1044.94万元，其他资金0元。', ['1044.94万元', '1044.94万元', '0元']],
    ['项目预算总额16.625万元，均为财政资金。', ['16.625万元']],
    ['项目经费共4万，均为财政资金', ['4万元']],
    ['上级资金10万元用于开展科普大篷车巡展', ['10万元']],
    ['预算１２．５万元', ['12.5万元']],
    ['安排 1,200.50 元', ['1200.50元']],
    ['全年服务3次，200元', ['200元']],
    ['投资1.2亿，其中拨款3亿元', ['1.2亿元', '3亿元']],
    ['劳务费 500 元/次', ['500元 each']],
    ['每个单位2万元', ['2万元 each']],
    ['人均50元，共100元', ['50元 each', '100元']],
    ['每人每天100元', ['100元 each']],
    ['每年10万元', ['10万元']],
    ['受益20万人次，撰写2万字，1.5万人参加，3万平方米', []],
    ['2025元旦晚会', []],
    ['2024年全国科普日', []],
    ['共1,23万元，第12.3.4元', []],
    ['3元5元', ['3元', '5元']],
    ['', []],
  ])('%j', (text, want) => {
    expect(found(text)).toEqual(want);
  });

  it('is quick, however long the text', () => {
    const start = performance.now();
    for (const piece of ['1', ',1', ' ', '每', '1 ', '万', '1元每']) findAmounts(`1${piece.repeat(8_000)}啊`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('says where: position, length and the text itself', () => {
    const text = '拨款６万元，另 500 元/次';
    expect(findAmounts(text).map(({ index, length, text: own }) => [index, length, own, text.slice(index, index + length)])).toEqual([
      [2, 3, '６万元', '６万元'],
      [8, 5, '500 元', '500 元'],
    ]);
  });
});
