/** V510: a target in words that no degree and no baseline makes measurable. */
import { squash } from '../../domain/chineseText';
import type { Indicator } from '../../domain/targetTable';
import { cellOf, filledIndicators, isRedactedText, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { repeatedSource } from './repeatedSource';

export const qualitativeUngraded = defineRule({
  code: 'V510',
  name: 'qualitative-ungraded',
  title: '定性值未分级、无基期',
  severity: 'info',
  group: 'value',
  scope: 'cell',
  why: '定性表述可以用，但“进一步提升”没有说和什么相比、到什么程度，自评时难以判断完成了多少。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { ungraded: '“{v}”为定性表述，建议给出分级或基期' },
  examples: {
    wrong: [
      { indicators: [['效益指标', '社会效益指标', '公民科学素质', '进一步提升']] },
      { indicators: [['效益指标', '可持续影响指标', '水利设施管护', '长期有效']] },
      { indicators: [['效益指标', '经济效益指标', '带动村集体增收', '有效促进']] },
    ],
    right: [
      { note: '有基期', indicators: [['效益指标', '社会效益指标', '公民科学素质', '较上年度提升']] },
      { note: '有分级', indicators: [['效益指标', '社会效益指标', '公民科学素质', '显著提升/有所提升/没有提升']] },
      { note: '有标准', indicators: [['产出指标', '质量指标', '示范单位建设', '符合“八有标准”，有效运行']] },
      { note: '有数', indicators: [['效益指标', '社会效益指标', '公民科学素质', '提升2个百分点']] },
      { note: '时限要另行写清', indicators: [['产出指标', '时效指标', '供暖保障', '全年持续保障']] },
      { note: '照抄名称的，另有提醒', indicators: [['效益指标', '社会效益指标', '提升科学素质', '提升科学素质']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const v = textOf(indicator.value);
      if (!isUngraded(indicator) || repeatedSource(indicator) !== null || isRedactedText(v)) continue;
      report({ message: 'ungraded', data: { v }, cells: [cellOf(table, indicator, 'value')] });
    }
  },
});

const vague = /提升|提高|促进|加强|增强|保障|持续|有效|密切|改善|推动/;
/** Compared with something, held against a standard, or one of several degrees. */
const baseline = /较(?![好大为强高多])|比|同期|去年|上年|往年|历年|基期|现状/;
const standard = /[《“"]|标准|规范|规定|要求|达标|合格|等级|批复|图纸|合同|[优良中差](?:秀|好)?(?:$|[、,，/;；])/;
const degrees = /[/、|]|或/;

/** Named degrees side by side: 显著提升/有所提升/没有提升. */
function isGraded(value: string): boolean {
  return degrees.test(value) && value.split(/[/、|]|或/).filter((part) => vague.test(part)).length > 1;
}

function isUngraded({ kind, target, value }: Indicator): boolean {
  if (kind === 'quantity' || kind === 'timeliness' || target?.type !== 'qualitative') return false;
  const text = squash(textOf(value));
  return vague.test(text) && !baseline.test(text) && !standard.test(text) && !isGraded(text);
}
