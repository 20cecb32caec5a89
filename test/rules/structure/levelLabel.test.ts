/** Level 2 labels against those of a form. */
import { describe, expect, it } from 'vitest';
import { isFormLabel, nearestLabel, oneEditApart } from '../../../src/rules/structure/levelLabel';
import { readExample } from '../../kit/exampleGrid';

const { form } = readExample({});

describe('isFormLabel', () => {
  it.each([
    ['产出指标', '数量指标', true],
    ['产出指标', '产出数量', true],
    ['产出指标', '数量指标（必填，40分）', true],
    ['效果指标', '环境效益指标', true],
    ['效益指标', '社会效益', true],
    ['效益指标', '社会', true],
    ['满意度指标', '社会公众或服务对象满意度', true],
    // 101号文 splits cost where it is a level 1.
    ['成本指标', '经济成本指标', true],
    ['产出指标', '经济成本指标', false],
    ['产出指标', '过程管理指标', false],
    ['产出指标', '数两指标', false],
  ])('%s / %s: %s', (level1, level2, known) => expect(isFormLabel(form, level1, level2)).toBe(known));
});

describe('nearestLabel', () => {
  it.each([
    ['数两指标', '数量指标'],
    ['时郊指标', '时效指标'],
    ['经济效指标', '经济效益指标'],
    ['服务对象满意指标', '服务对象满意度指标'],
    // One character from 数量 and from 质量: nobody knows which.
    ['量指标', null],
    ['过程管理指标', null],
    ['数量指标', null],
  ])('%s → %s', (label, nearest) => expect(nearestLabel(form, label)).toBe(nearest));
});

describe('oneEditApart', () => {
  it.each([
    ['数量', '数两', true],
    ['数量', '数', true],
    ['数', '数量', true],
    ['量', '数量', true],
    ['数量', '数量', false],
    ['数量', '量数', false],
    ['数量', '', false],
    ['', '数', true],
  ])('“%s” “%s”: %s', (a, b, apart) => expect(oneEditApart(a, b)).toBe(apart));
});
