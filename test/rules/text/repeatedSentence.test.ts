/** T1204 on its examples. */
import { expect, it } from 'vitest';
import { repeatedSentence } from '../../../src/rules/text/repeatedSentence';
import { readExample } from '../../kit/exampleGrid';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(repeatedSentence, {
  fixes: ['offered set'],
  wrong: [
    { note: '连写三遍', usage: '用于灌区渠道衬砌、闸门更换和量水设施建设。用于灌区渠道衬砌、闸门更换和量水设施建设。用于灌区渠道衬砌、闸门更换和量水设施建设。' },
    { note: '分行粘贴', goals: ['1.为基层医疗机构配备设备，提高诊疗能力；\n为基层医疗机构配备设备，提高诊疗能力；'] },
    { note: '描述里', indicators: [['产出指标', '数量指标', '培训教师', '≥80人', '培训计划', '培训学科教师，提高教学水平和信息化能力，培训学科教师，提高教学水平和信息化能力。']] },
    { note: '带序号的一条里', goals: ['1.保障场馆正常运行，为市民提供健身服务，保障场馆正常运行，为市民提供健身服务。2.扩大开放时间。'] },
  ],
  right: [
    { note: '只有一个分句', usage: '用于推进高标准农田建设和耕地质量提升行动，用于推进高标准农田建设和耕地质量提升行动。' },
    { note: '隔着别的话', usage: '保障机构运转，支付水电取暖费用，按月支付；保障机构运转，支付水电取暖费用。' },
    { note: '数字不同', usage: '第一季度完成培训2期，参训100人次以上；第二季度完成培训2期，参训100人次以上。' },
    { note: '不同的格', usage: '用于灌区渠道衬砌、闸门更换和量水设施建设。', goals: ['1.用于灌区渠道衬砌、闸门更换和量水设施建设。'] },
    { note: '不到十六个字', usage: '修渠道、换闸门。修渠道、换闸门。' },
  ],
});

it('is quick on the longest text that a cell holds', () => {
  const usage = `${'用于科普讲座，印制资料。'.repeat(2700)}完`;
  const started = performance.now();
  findingsOf(repeatedSentence, readExample({ usage }));
  findingsOf(repeatedSentence, readExample({ usage: Array.from({ length: 9000 }, (_, at) => `第${at}项，`).join('').slice(0, 32000) }));
  expect(performance.now() - started).toBeLessThan(3000);
});
