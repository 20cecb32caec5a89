/** E902: the source of a target value only repeats the indicator. */
import { squash } from '../../domain/chineseText';
import type { Indicator } from '../../domain/targetTable';
import { bareName, isRedactedText, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { isAcceptedBasis } from './acceptedBasis';

export const basisCopied = defineRule({
  code: 'E902',
  name: 'basis-copied',
  title: '依据照抄名称或类别',
  severity: 'warning',
  group: 'basis',
  scope: 'cell',
  why: '依据要写指标值从哪里来，例如工作计划、文件、历史数据、问卷调查，照抄名称或类别等于没有依据。',
  basis: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）指标值设定依据',
  messages: { copied: '依据“{v}”不是依据来源' },
  examples: {
    wrong: [
      { note: '照抄名称', indicators: [['效益指标', '社会效益指标', '受益观众数量', '≥3万人', '受益观众数量']] },
      { note: '只写了类别', indicators: [['满意度指标', '服务对象满意度指标', '群众满意度', '≥95%', '满意度']] },
    ],
    right: [
      {
        indicators: [
          ['满意度指标', '服务对象满意度指标', '群众满意度', '≥95%', '满意度调查'],
          ['产出指标', '数量指标', '供暖面积', '4172.22平方米', '图纸'],
        ],
      },
      { note: '涉密内容不看', indicators: [['产出指标', '数量指标', '涉密', '涉密', '涉密'], ['产出指标', '质量指标', '验收合格率', '100%']] },
    ],
  },
  check(table, report) {
    for (const indicator of table.indicators) {
      const { basis } = indicator;
      if (!basis || !isCopied(indicator) || isAcceptedBasis(table, textOf(basis))) continue;
      report({ message: 'copied', data: { v: textOf(basis) }, cells: [basis.cell] });
    }
  },
});

const category = /^(?:服务对象|社会公众或服务对象|社会公众|群众)?(?:满意度|数量|质量|时效|成本|产出|效益|经济效益|社会效益|生态效益|可持续影响)(?:指标)?$/;

function isCopied(indicator: Indicator): boolean {
  const text = squash(textOf(indicator.basis));
  if (text === '' || isRedactedText(text)) return false;
  return text === squash(textOf(indicator.level3)) || text === bareName(indicator) || text === squash(textOf(indicator.value)) || category.test(text);
}
