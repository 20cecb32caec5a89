/** T1203 on its examples. */
import { unbalancedPair } from '../../../src/rules/text/unbalancedPair';
import { testRule } from '../../kit/ruleTester';

testRule(unbalancedPair, {
  wrong: [
    { note: '项目名称里的文号', project: '冀财教【2024130号提前下达专项资金' },
    { note: '先收后开', usage: '用于购置》农家书屋《图书。' },
    { note: '多一个右括号', usage: '用于困难残疾人（一、二级））护理补贴。' },
    { note: '依据', indicators: [['产出指标', '数量指标', '培训村医', '≥60人', '《乡村医生培训方案']] },
    { note: '没有序号的右括号', usage: '用于水库除险加固，含坝体）。' },
    { note: '下一行开的是另一种', goals: ['1.完成校舍维修（含门窗、', '2.屋面》和操场硬化。'] },
  ],
  right: [
    { note: '英寸', usage: '购置55”液晶电视2台、4.3”手持终端10台。' },
    { note: '嵌套', usage: '按照《关于印发〈村级“一事一议”奖补办法（试行）〉的通知》执行。' },
    { note: '直引号不分左右', usage: '用于"互联网+政务"平台运维。' },
    { note: '两种宽度交错', usage: '用于供暖（锅炉(2台）、管网)改造。' },
    { note: '词后面紧跟序号', usage: '主要工作：其中1）购置设备，2）安装调试。' },
    { note: '带圈序号', usage: '①）采购；②）安装；十一）验收' },
    { note: '分级序号', usage: '（1）采购设备；2）安装调试（含培训）' },
  ],
});
