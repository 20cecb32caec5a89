/** P407: every stage of the plan covers the same months. */
import { squash } from '../../domain/chineseText';
import { textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const stagePeriodDuplicate = defineRule({
  code: 'P407',
  name: 'stage-period-duplicate',
  title: '阶段起止时间相同',
  severity: 'info',
  group: 'plan',
  scope: 'table',
  why: '各阶段起止时间都一样，等于没有分阶段，执行监控时无法按阶段对照进度。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { same: '第{i}、{j}阶段起止时间相同，未分阶段' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [
      { stages: ['(1)月至(12)月', '(1)月至(12)月'] },
      { note: '日期写法', stages: ['2025-01-01至2025-12-31', '2025-01-01至2025-12-31', '2025-01-01至2025-12-31'] },
    ],
    right: [
      { stages: ['(1)月至(6)月', '(7)月至(12)月'] },
      { note: '同一阶段有两项工作，另有别的阶段', stages: ['1-6月', '1-6月', '7-12月'] },
      { note: '只有一个阶段', stages: ['2025-01-01至2025-12-31'] },
      { note: '还没有填', stages: ['( )月至( )月', '( )月至( )月'] },
    ],
  },
  check({ stages }, report) {
    const periods = new Set(stages.map((stage) => squash(textOf(stage)).replace(/[—–~～]|至|到/g, '-')));
    if (stages.length < 2 || periods.size > 1) return;
    const numbers = stages.map((_, index) => index + 1);
    report({
      message: 'same',
      data: { i: numbers.slice(0, -1).join('、'), j: stages.length },
      cells: stages.map(({ cell }) => cell),
    });
  },
});
