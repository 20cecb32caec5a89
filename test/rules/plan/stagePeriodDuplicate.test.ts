/** P407 on its examples. */
import { stagePeriodDuplicate } from '../../../src/rules/plan/stagePeriodDuplicate';
import { testRule } from '../../kit/ruleTester';

testRule(stagePeriodDuplicate, {
  wrong: [
    { note: '空格和全角不算不同', stages: ['2025年1月 至 12月', '2025年１月至12月'] },
    { note: '连接号不同，时间相同', stages: ['1月-12月', '1月至12月'] },
  ],
  right: [
    { note: '四个季度', stages: ['第一季度', '第二季度', '第三季度', '第四季度'] },
    { note: '起点相同，终点不同', stages: ['2025年1月至6月', '2025年1月至12月'] },
  ],
});
