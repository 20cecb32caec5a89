/** S108: a level 2 label that the form does not have. */
import { isBlank } from '../../domain/chineseText';
import { textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';
import { isFormLabel, nearestLabel } from './levelLabel';

export const unknownKind = defineRule({
  code: 'S108',
  name: 'unknown-kind',
  title: '二级指标名称不在表式内',
  severity: 'warning',
  group: 'structure',
  scope: 'cell',
  why: '二级指标由表式固定，写成别的名称，系统和审核人都无法归类。',
  basis: '预算项目绩效目标表表式；《中央部门预算绩效目标管理办法》（财预〔2015〕88号）',
  messages: { unknown: '“{l2}”不是{profile}的二级指标' },
  examples: {
    wrong: [
      { note: '错了一个字，可以直接改', indicators: [['产出指标', '时郊指标', '完成时间', '2025年11月底前']] },
      { note: '表式里没有这一类', indicators: [['产出指标', '过程管理指标', '检查次数', '≥4次']] },
    ],
    right: [
      {
        note: '叫法略有不同、带提示的也认得',
        indicators: [
          ['产出指标', '数量指标（必填）', '检查次数', '≥4次'],
          ['效益指标', '环境效益指标', '回收废旧电池', '≥50公斤'],
          ['效果指标', '社会效益指标', '受益人数', '≥300人'],
        ],
      },
    ],
  },
  check(table, report) {
    const { form } = table;
    if (!form.hasLevel2 || form.level2Labels.length === 0) return;
    const seen = new Set<string>();
    const known = new Set<string>();
    for (const { level1, level2 } of table.indicators) {
      if (!level2 || level2.value === null || isBlank(level2.value)) continue;
      const place = `${level2.cell.row},${level2.cell.column}`;
      const labels = `${textOf(level1)}/${level2.value}`;
      if (seen.has(place) || known.has(labels)) continue;
      seen.add(place);
      if (isFormLabel(form, textOf(level1), level2.value)) {
        known.add(labels);
        continue;
      }
      const nearest = nearestLabel(form, level2.value);
      // A form we do not know may have labels of its own; only an evident slip of the pen is worth a word there.
      if (form.id === 'generic' && nearest === null) continue;
      const fix = nearest === null ? null : offerText(level2, nearest);
      report({ message: 'unknown', data: { l2: level2.value, profile: form.name }, cells: [level2.cell], fix });
    }
  },
});
