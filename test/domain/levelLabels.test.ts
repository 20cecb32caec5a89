/** Level 1 and level 2 labels as forms print them. */
import { describe, expect, it } from 'vitest';
import { canonicalLevel1, canonicalLevel2, labelCore } from '../../src/domain/levelLabels';

describe('labelCore', () => {
  it.each([
    ['产出指标(50分)', '产出'], ['产出指标（50 分）', '产出'], ['（一）产出指标', '产出'], ['一、产出指标', '产出'], ['1.数量指标：', '数量'], ['*数量指标（必填）', '数量'],
    ['质量指标(选填)', '质量'], ['社会效益 指\n标', '社会效益'], ['效益指标30分', '效益'], ['【产出】成本', '成本'], ['数量指标（长期）', '数量'], ['產出指標', '产出'], ['', ''],
  ])('%j → %j', (label, want) => {
    expect(labelCore(label)).toBe(want);
  });
});

describe('canonicalLevel1', () => {
  it.each([
    ['产出', '产出指标 产出 项目完成指标 产出指标(50分)'],
    ['效益', '效益指标 效益 效果指标 项目效益指标 实施效果指标'],
    ['满意度', '满意度指标 满意度 服务对象满意度指标 社会公众或服务对象满意度指标 满意度指标（10分）'],
    ['成本', '成本指标 成本 成本指标(20分)'],
  ])('%s: %s', (want, labels) => {
    expect(labels.split(' ').filter((label) => canonicalLevel1(label) !== want)).toEqual([]);
  });

  it.each(['', '数量指标', '社会效益', '一级指标', '决策指标', '群众满意度', '成本控制率', '完成率'])('%j is none', (label) => {
    expect(canonicalLevel1(label)).toBeNull();
  });
});

describe('canonicalLevel2', () => {
  it.each([
    ['数量', '数量指标 产出数量 数量 產出數量指標'],
    ['质量', '质量指标 产出质量'],
    ['时效', '时效指标 产出时效'],
    ['成本', '成本指标 产出成本'],
    ['经济成本', '经济成本指标 经济成本'],
    ['社会成本', '社会成本指标'],
    ['生态环境成本', '生态环境成本指标 生态环境成本'],
    ['经济效益', '经济效益指标 经济效益'],
    ['社会效益', '社会效益指标'],
    ['生态效益', '生态效益指标 环境效益指标 环境效益'],
    ['可持续影响', '可持续影响指标 可持续影响'],
    ['满意度', '服务对象满意度指标 服务对象满意度 社会公众或服务对象满意度 社会公众或服务对象满意度指标 满意度指标'],
  ])('%s: %s', (want, labels) => {
    expect(labels.split(' ').filter((label) => canonicalLevel2(label) !== want)).toEqual([]);
  });

  it.each(['', '具体指标', '产出指标', '二级指标', '成本控制', '可持续性服务', '服务对象满意度情况', '市民满意度'])('%j is none', (label) => {
    expect(canonicalLevel2(label)).toBeNull();
  });
});

describe('a text that is no label', () => {
  it('is passed over quickly, however long', () => {
    const start = performance.now();
    for (const piece of ['社会公众', '1', '(', '指标']) {
      expect(canonicalLevel2(`${piece.repeat(8_000)}啊`)).toBeNull();
      expect(canonicalLevel1(`${piece.repeat(58 / piece.length)}啊`)).toBeNull();
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
