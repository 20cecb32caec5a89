/** C710: a completion rate as the only quality. */
import { bareName, cellOf, filledIndicators } from '../indicatorText';
import { defineRule } from '../rule';

export const completionInQuality = defineRule({
  code: 'C710',
  name: 'completion-in-quality',
  title: '完成率当作质量',
  severity: 'info',
  group: 'classification',
  scope: 'row',
  why: '完成率说的是做没做完，质量指标要写做得怎么样，例如合格率、达标率或要符合的标准。',
  basis: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
  messages: { completion: '完成率不反映质量标准' },
  examples: {
    wrong: [{ indicators: [['产出指标', '质量指标', '项目完成率', '100%']] }, { indicators: [['产出指标', '质量指标', '巡回计划完成率（%）', '≥95']] }],
    right: [
      { indicators: [['产出指标', '质量指标', '工程验收合格率', '100%']] },
      { note: '按标准完成、问题整改是质量', indicators: [['产出指标', '质量指标', '达标完成率', '≥95%'], ['产出指标', '质量指标', '巡察问题整改完成率', '100%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const name = bareName(indicator);
      if (indicator.kind !== 'quality' || !/完成率$/.test(name) || saysHow.test(name)) continue;
      report({ message: 'completion', cells: [cellOf(table, indicator, 'level3')] });
    }
  },
});

/** A standard is met, a fault mended, a treatment or a course carried through to its end. */
const saysHow = /质量|达标|合格|标准|优|高效|规范|有效|准确|整改|整治|修复|治疗|疗程|诊|随访|学业|学分|课程|教育完成率/;
