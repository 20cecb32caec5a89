/** V507: the value only repeats the indicator's name or description. */
import { cellOf, filledIndicators } from '../indicatorText';
import { defineRule } from '../rule';
import { repeatedSource } from './repeatedSource';

export const valueRepeatsName = defineRule({
  code: 'V507',
  name: 'value-repeats-name',
  title: '指标值照抄名称或描述',
  severity: 'error',
  group: 'value',
  scope: 'cell',
  why: '指标值只是把名称或描述再写一遍，没有要达到的数或程度，到年底无法判断完成没有。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { repeats: '指标值照抄{source}，无法考核' },
  examples: {
    wrong: [
      { note: '照抄名称', indicators: [['效益指标', '社会效益指标', '公众科学素质提升程度', '公众科学素质提升程度']] },
      {
        note: '照抄描述',
        indicators: [['产出指标', '质量指标', '调研报告', '报告撰写字数', '年度工作计划', '报告撰写字数']],
      },
    ],
    right: [
      {
        note: '与描述有几个字相同，不算照抄',
        indicators: [['效益指标', '社会效益指标', '公民科学素质', '进一步提升', '上年工作经验', '进一步提升公民科学素质']],
      },
      { note: '含有可考核的数', indicators: [['产出指标', '数量指标', '举办培训班12期', '举办培训班12期']] },
      { note: '涉密内容不看', indicators: [['产出指标', '数量指标', '涉密', '涉密'], ['产出指标', '质量指标', '验收合格率', '100%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const source = repeatedSource(indicator);
      if (source !== null) report({ message: 'repeats', data: { source }, cells: [cellOf(table, indicator, 'value')] });
    }
  },
});
