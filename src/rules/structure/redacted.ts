/** S107: all content of the table is 涉密, so its content was not checked. */
import { contentFields, isRedactedTable } from '../contentState';
import { defineRule } from '../rule';

export const redacted = defineRule({
  code: 'S107',
  name: 'redacted',
  title: '涉密内容',
  severity: 'info',
  group: 'structure',
  scope: 'table',
  why: '内容标为涉密的表无法逐项检查，公开前应当先确认它是否应该出现在公开文本里。',
  basis: '政府信息公开和预算公开的有关规定',
  messages: { redacted: '本表内容标为涉密，已跳过内容检查；请确认是否应公开' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [
      {
        usage: '涉密',
        goals: ['1.涉密'],
        indicators: [
          ['产出指标', '数量指标', '涉密', '涉密', '涉密', '涉密'],
          ['满意度指标', '服务对象满意度指标', '涉密', '涉密', '涉密', '涉密'],
        ],
      },
    ],
    right: [
      {
        note: '只有个别内容涉密，其余照常检查',
        usage: '涉密',
        indicators: [['产出指标', '数量指标', '系统运行维护次数', '≥12次']],
      },
    ],
  },
  check(table, report) {
    if (isRedactedTable(table)) report({ message: 'redacted', cells: contentFields(table).map((field) => field.cell) });
  },
});
