/** N801: a name that says no more than its kind does. */
import { squash } from '../../domain/chineseText';
import { canonicalLevel2 } from '../../domain/levelLabels';
import type { Indicator } from '../../domain/targetTable';
import { sameCell } from '../../grid/address';
import { bareName, filledIndicators, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const genericName = defineRule({
  code: 'N801',
  name: 'generic-name',
  title: '三级指标名称空泛',
  severity: 'warning',
  group: 'naming',
  scope: 'cell',
  why: '三级指标只是把“经济效益”这类类别名再写一遍，看不出衡量的是什么，也就定不出评分标准。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { generic: '“{l3}”过于笼统，请写清衡量内容' },
  examples: {
    wrong: [
      { note: '与二级指标同名', indicators: [['效益指标', '经济效益指标', '经济效益指标', '明显']] },
      { indicators: [['效益指标', '社会效益指标', '社会效益增长率', '≥10%']] },
      { indicators: [['产出指标', '质量指标', '质量', '合格']] },
    ],
    right: [
      { note: '写明了谁的、什么效益', indicators: [['效益指标', '经济效益指标', '合作社亩均经济效益提高', '≥200元']] },
      { note: '满意度通常就这样命名', indicators: [['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥95%']] },
    ],
  },
  check(table, report) {
    if (!table.form.hasLevel2) return;
    for (const indicator of filledIndicators(table)) {
      const { level3, kind, value } = indicator;
      if (!level3 || kind === 'satisfaction' || doesNotApply.test(squash(textOf(value))) || isLabelCell(indicator) || !isGeneric(indicator)) continue;
      report({ message: 'generic', data: { l3: textOf(level3) }, cells: [level3.cell] });
    }
  },
});

/** 社会成本 无: the kind is named because it does not apply. */
const doesNotApply = /^(?:无|暂无|不涉及|不适用)$/;

const scope = '(?:经济|社会|生态|环境|生态环境)';
const verbs = '(?:项目|预期|总体|综合|整体|实现|产生|取得|促进|推动|带动|提高|提升|增加|增强|扩大|对|的)';
const change = '(?:提升|增长|提高|增加|改善|明显|显著|良好|较好|实现|发挥|的)';
const measure = '(?:率|值|比|比值|比率|比例|情况|程度|水平|效果)';
const benefit = new RegExp(`^${verbs}*${scope}(?:[、和与及]?${scope})*效益${change}*${measure}?$`);

/** Also what stands for another kind: 质量 below 数量指标 tells no more. */
function isGeneric(indicator: Indicator): boolean {
  const name = bareName(indicator).replace(/[。.;；]+$/, '');
  const kind = canonicalLevel2(name);
  return (kind !== null && kind !== '满意度') || benefit.test(name) || repeatsLabel(indicator, name);
}

function repeatsLabel({ level2 }: Indicator, name: string): boolean {
  const label = squash(textOf(level2));
  return label !== '' && (name === label || `${name}指标` === label);
}

/** A form may merge level 2 into the name's cell: then nothing was written there. */
function isLabelCell({ level1, level2, level3 }: Indicator): boolean {
  return [level1, level2].some((label) => label && level3 && sameCell(label.cell, level3.cell));
}
