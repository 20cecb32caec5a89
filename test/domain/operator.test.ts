/** Operators as symbols and words. */
import { describe, expect, it } from 'vitest';
import { boundOperator, cutLeading, operatorOf } from '../../src/domain/operator';

describe('operatorOf a column', () => {
  it.each([
    ['≥', '≥'], ['>=', '≥'], ['＞＝', '≥'], ['＝＞', '≥'], ['≧', '≥'], ['⩾', '≥'], ['大于等于', '≥'], ['大于或等于', '≥'],
    ['≤', '≤'], ['<=', '≤'], ['＜＝', '≤'], ['≦', '≤'], ['小于等于', '≤'], ['不超过', '≤'],
    ['>', '>'], ['大于', '>'], ['<', '<'], ['＜', '<'], ['小于', '<'],
    ['=', '='], ['＝', '='], ['﹦', '='], ['﹥', '>'], ['﹤', '<'], [' 等于 ', '='],
    ['是/否', null], ['定性', null], ['正向', null], ['constructor', null], ['', null], ['≥90', null],
  ])('%j: %s', (text, want) => {
    expect(operatorOf(text)).toBe(want);
  });
});

describe('cutLeading', () => {
  it.each([
    ['≥30次', '≥', '30次'],
    ['>=30', '≥', '30'],
    ['不低于95%', '≥', '95%'],
    ['达到95%', '≥', '95%'],
    ['控制在5%以内', '≤', '5%以内'],
    ['不超过¥5万', '≤', '¥5万'],
    ['超过100人', '>', '100人'],
    ['少于3次', '<', '3次'],
    ['≥参与人员', '≥', '参与人员'],
  ])('%j: %s before %j', (text, operator, rest) => {
    expect(cutLeading(text)).toEqual({ operator, rest });
  });

  it.each(['30次', '达到预期', '高于上年', '至少', ''])('%j opens with none', (text) => {
    expect(cutLeading(text)).toBeNull();
  });
});

describe('boundOperator', () => {
  it.each([['以上', '≥'], ['及以上', '≥'], ['以下', '≤'], ['以内', '≤'], ['内', '≤'], ['', null]])('%j: %s', (bound, want) => {
    expect(boundOperator(bound)).toBe(want);
  });
});
