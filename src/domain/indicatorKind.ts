/** Kinds of performance indicators 指标类别. */
import { canonicalLevel1, canonicalLevel2, labelCore, type Level2Name } from './levelLabels';

export const indicatorKinds = [
  'quantity', // 数量指标
  'quality', // 质量指标
  'timeliness', // 时效指标
  'cost', // 成本指标
  'economic-cost', // 经济成本指标
  'social-cost', // 社会成本指标
  'ecological-cost', // 生态环境成本指标
  'economic-benefit', // 经济效益指标
  'social-benefit', // 社会效益指标
  'ecological-benefit', // 生态效益指标
  'sustainability', // 可持续影响指标
  'satisfaction', // 服务对象满意度指标
] as const;

export type IndicatorKind = (typeof indicatorKinds)[number];

export const kindNames: Readonly<Record<IndicatorKind, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  'economic-cost': '经济成本指标',
  'social-cost': '社会成本指标',
  'ecological-cost': '生态环境成本指标',
  'economic-benefit': '经济效益指标',
  'social-benefit': '社会效益指标',
  'ecological-benefit': '生态效益指标',
  sustainability: '可持续影响指标',
  satisfaction: '服务对象满意度指标',
};

/** The kinds that a rule on "成本" or "效益" means as a whole. */
export function isCost(kind: IndicatorKind | null): boolean {
  return kind === 'cost' || kind === 'economic-cost' || kind === 'social-cost' || kind === 'ecological-cost';
}

export function isBenefit(kind: IndicatorKind | null): boolean {
  return kind === 'economic-benefit' || kind === 'social-benefit' || kind === 'ecological-benefit' || kind === 'sustainability';
}

const kindOfLevel2: Readonly<Record<Level2Name, IndicatorKind>> = {
  数量: 'quantity',
  质量: 'quality',
  时效: 'timeliness',
  成本: 'cost',
  经济成本: 'economic-cost',
  社会成本: 'social-cost',
  生态环境成本: 'ecological-cost',
  经济效益: 'economic-benefit',
  社会效益: 'social-benefit',
  生态效益: 'ecological-benefit',
  可持续影响: 'sustainability',
  满意度: 'satisfaction',
};

/** "经济" below 成本 or 效益 leaves out what level 1 has said. */
const shortened = /^(?:经济|社会|生态|环境|生态环境)$/;

function level2Name(level1: string, level2: string): Level2Name | null {
  const parent = canonicalLevel1(level1);
  const core = labelCore(level2);
  if ((parent === '成本' || parent === '效益') && shortened.test(core)) return canonicalLevel2(core + parent);
  return canonicalLevel2(level2);
}

/**
 * The kind that a row's labels name. Level 2 decides wherever it is understood (社会效益 under any level 1); otherwise level 1
 * does where it is a kind itself: 成本, 满意度, or 数量指标 in a form of two levels. null where neither tells.
 */
export function kindOf(level1: string | null, level2: string | null): IndicatorKind | null {
  const name = level2Name(level1 ?? '', level2 ?? '') ?? canonicalLevel2(level1 ?? '');
  return name === null ? null : kindOfLevel2[name];
}
