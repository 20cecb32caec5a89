/** Units: what they measure, and what may stand around one. */
import { describe, expect, it } from 'vitest';
import { isKnownUnit, readUnit, unitClass } from '../../src/domain/units';

describe('unitClass', () => {
  it.each([
    ['money', '元 万元 亿元 万 千元 百万元 元/人 万元/年 元/次 元/人·月 元/平方米'],
    ['percent', '% ％ ‰ 百分比 百分点 个百分点 %/年'],
    ['count', '次 场 期 个 家 所 件 条 篇 份 册 人 人次 万人 万人次 户 辆 台 套 项 本 批 组 名 位 千人 人/次 次/年 个/年 场次 台套 人次/年 次每年'],
    ['time', '天 日 月 个月 年 小时 分钟 学年 个工作日 工作日 课时 天/年'],
    ['temperature', '度 ℃ °C 摄氏度'],
    ['measure', '平方米 ㎡ m² 万平方米 公里 km KM 米 M 亩 吨 公斤 千克 立方米 ㎏ dB'],
    ['grade', '分 级 星'],
  ])('%s: %s', (want, units) => {
    expect(units.split(' ').filter((unit) => unitClass(unit) !== want)).toEqual([]);
  });

  it('knows no unit in words that are none', () => {
    const words = ['', '比例', '比值', '率', '参与人员', '总体成本指标', '完成率', '持续服务', '优', '万里挑一', '个/', '/年', '元/以上', '培训科技工作者'];
    expect(words.filter((word) => unitClass(word) !== null)).toEqual([]);
  });
});

describe('isKnownUnit', () => {
  it.each([
    '次', '次以上', '次及以上', '元左右', '个/年', '人次/年', '场次', '余次', '多人', '%以上', '%(含)以上', '天内', '日以内', '(次)', '次(含线上)', '所学校', '个村', '个科普基地', '个项目',
    ' 平方 米 ', '％', '万元以内',
  ])('%j', (text) => {
    expect(isKnownUnit(text)).toBe(true);
  });

  it.each(['', '以上', '左右', '参与人员达到的效果', '社会效益率', '完成率达到95%', '个完成率', '次提高', '人参加', '期,培训500人', '%完成', '比例', '个人素质', '组织能力', '条件改善', '项目', '所有对象'])('not %j', (text) => {
    expect(isKnownUnit(text)).toBe(false);
  });
});

describe('readUnit', () => {
  it.each([
    ['次以上', '次', '以上'],
    ['余人次及以上', '人次', '及以上'],
    ['所学校', '所', ''],
    ['元左右', '元', ''],
    ['以内', '', '以内'],
    ['', '', ''],
  ])('%j: unit %j, bound %j', (text, unit, bound) => {
    expect(readUnit(text)).toEqual({ unit, bound });
  });
});
