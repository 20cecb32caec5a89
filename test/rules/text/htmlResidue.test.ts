/** T1208 on its examples. */
import { expect, it } from 'vitest';
import { htmlResidue } from '../../../src/rules/text/htmlResidue';
import { readExample } from '../../kit/exampleGrid';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(htmlResidue, {
  fixes: ['safe set'],
  wrong: [
    { note: '带样式', usage: '<span style="font-size:14px;color:red">用于取暖费</span>' },
    { note: '大写', goals: ['1.改造厕所。<BR>2.硬化操场。'] },
    { note: '值', indicators: [['产出指标', '数量指标', '供暖面积', '≥4172m<sup>2</sup>']] },
    { note: '依据', indicators: [['产出指标', '数量指标', '培训村医', '≥60人', '年度工作计划&nbsp;']] },
    { note: '只有标签', indicators: [['产出指标', '数量指标', '培训村医', '≥60人', '年度工作计划', '<p></p>']] },
  ],
  right: [
    { note: '不等式', indicators: [['产出指标', '质量指标', '误差', '0<x<5%']] },
    { note: '书名用尖括号', usage: '编印<安全手册>、<p2p防范指南>。' },
    { note: '箭头', usage: '申报->评审->公示->拨付。' },
    { note: '网址里的参数', usage: '见https://www.example.gov.cn/a?x=1&nbsp=2。' },
    { note: '与符号', usage: '购置R&D设备，A&B两包。' },
  ],
});

const after = (usage: string) => findingsOf(htmlResidue, readExample({ usage })).flatMap(({ fix }) => fix?.edits ?? []);

it.each([
  ['<p>一是购置设备。</p><p>二是培训人员。</p>', '一是购置设备。\n二是培训人员。'],
  ['<table><tr><td>讲座</td><td>12场</td></tr><tr><td>展览</td><td>3期</td></tr></table>', '讲座 12场\n展览 3期'],
  ['面积10<sup>4</sup>㎡，<b>重点</b>', '面积10⁴㎡，重点'],
])('%s', (before, expected) => {
  expect(after(before)).toMatchObject([{ after: expected }]);
});
