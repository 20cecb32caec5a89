/** B307 on its examples. */
import { wanWithoutYuan } from '../../../src/rules/budget/wanWithoutYuan';
import { testRule } from '../../kit/ruleTester';

testRule(wanWithoutYuan, {
  fixes: ['offered set'],
  wrong: [
    { note: '小数和空格', budget: { total: '12.5' }, indicators: [['产出指标', '成本指标', '维修费用', '12.5 万']] },
    { note: '描述里的金额', indicators: [['产出指标', '数量指标', '购置设备', '≥3台', '政府采购合同', '安排资金30万（含税）购置检测设备']] },
    { note: '全角数字', usage: '用于发放取暖费补贴４５万。' },
    { note: '几处来源', usage: '上级资金120万，县级配套30万；用于灌区渠道衬砌。' },
    { note: '目标里的产值', goals: ['1.带动产业发展，实现产值800万；2.吸纳脱贫户就业。'] },
    { note: '租金、增收', usage: '用于场馆租金10万，带动农户增收200万。' },
    { note: '以内、左右', usage: '控制在预算12万以内。' },
    { note: '引资不在成本里', indicators: [['效益指标', '经济效益指标', '拉动社会投资', '≥500万']] },
  ],
  right: [
    { note: '括号里另有单位', indicators: [['产出指标', '成本指标', '场馆租金', '≤10万（元）']] },
    { note: '收费站的车流', goals: ['1.收费站日均通行达到5万，拥堵缓解。'] },
    { note: '亿和万元都写全', usage: '总投资1.2亿元，其中资金800万元，贷款4000万元。' },
    { note: '万吨、万亩、万元/亩', usage: '改造高标准农田2万亩，投入1500万元，增产0.3万吨。' },
    { note: '万以上的不是钱', usage: '年接待读者20万以上，图书流通30万左右。' },
    { note: '粉丝数', indicators: [['产出指标', '数量指标', '新增粉丝', '2万', '工作计划', '科普公众号粉丝增加2万。']] },
    { note: '万一、万众', usage: '以防万一，配备应急物资；大众创业、万众创新。' },
  ],
});
