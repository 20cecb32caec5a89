/** N805 on its examples. */
import { goalCopiesPurpose } from '../../../src/rules/naming/goalCopiesPurpose';
import { testRule } from '../../kit/ruleTester';

testRule(goalCopiesPurpose, {
  wrong: [
    { note: 'placeholder in front', usage: '通过20所学校的巡回展览，提高偏远山区青少年科学素质', goals: ['1.目标内容 1：通过20所学校的巡回展览，提高偏远山区青少年科学素质'] },
    { usage: '缴纳2025年度残疾人就业保障金。', goals: ['缴纳2025年度残疾人就业保障金'] },
    { usage: '资金用于：办公楼 采暖费支出。', goals: ['1、办公楼采暖费支出'] },
    { usage: '（1）购置办公设备；（2）更新机房服务器。', goals: ['（1）购置办公设备；（2）更新机房服务器。'] },
    { usage: '项目经费20.00万元。购买信息系统运行维护服务', goals: ['一、购买信息系统运行维护服务'] },
  ],
  right: [
    { usage: '用于支付残疾人保障金支出。', goals: ['1.按规定缴纳残疾人就业保障金，支持残疾人就业。'] },
    { usage: '涉密', goals: ['涉密'] },
    { usage: '', goals: ['1.举办科普讲座'] },
    { note: 'the end of a word group, by chance', usage: '用于困难家庭、孤儿及困境儿童基本生活保障。', goals: ['1.困境儿童基本生活保障'] },
    { note: 'one of several is not enough', usage: '1.开展义诊活动；2.购置药品。', goals: ['1.为偏远村开展义诊活动10次', '2.购置药品'] },
  ],
});
