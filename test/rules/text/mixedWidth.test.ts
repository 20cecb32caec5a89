/** T1202 on its examples. */
import { mixedWidth } from '../../../src/rules/text/mixedWidth';
import { testRule } from '../../kit/ruleTester';

testRule(mixedWidth, {
  fixes: ['safe set'],
  wrong: [
    { note: '序号和正文', goals: ['(一)完成校舍维修（含门窗）。'] },
    { note: '名称里的单位', indicators: [['产出指标', '数量指标', '购置触摸屏（含支架）(台)', '3台']] },
    { note: '前半角后全角', usage: '用于场馆租金(含物业费）。' },
    { note: '依据里的文号', indicators: [['产出指标', '数量指标', '改造渠道', '≥3公里', '水利局批复(2024)12号（修订）']] },
  ],
  right: [
    { note: '没有全角括号', indicators: [['产出指标', '数量指标', '购置触摸屏(台)', '3台']] },
    { note: '函数与产品名', usage: '用于数据库（Oracle Database(R) 19c）运维（全年）。' },
    { note: '少了一半的，另有一条', usage: '用于讲座（线上）和展览(线下。' },
    { note: '项目名称由系统下达', project: '科普（市级）专项(结转)' },
    { note: '不同的格', usage: '用于讲座（线上）。', goals: ['1.举办讲座(线下)。'] },
  ],
});
