/** Words of the structure screen. */
import type { KindDemand } from '../../domain/targetTable';
import type { Gap } from '../model/hierarchy';

export const demandWords: Readonly<Record<KindDemand, string>> = {
  quantity: '数量',
  quality: '质量',
  timeliness: '时效',
  cost: '成本',
  benefit: '效益',
  satisfaction: '满意度',
};

export const gapWords: Readonly<Record<Gap, string>> = { empty: '未填写', name: '缺三级指标', value: '缺指标值' };

export const structureWords = {
  tree: '指标层级',
  coverage: '指标类别',
  plan: '资金支出计划',
  planCaption: '各节点累计支出进度',
  noIndicators: '表中还没有指标。请从“数量指标”开始填写。',
  there: '已有',
  missing: '缺少',
  unasked: '未要求',
  blankLabel: '（空白）',
  nothing: '先检查一张绩效目标表，这里会显示它的指标层级和支出计划。',
};

export function indicatorCount(count: number): string {
  return `${count} 条`;
}

export const planTroubleWords = { over: '超出范围', falls: '低于前一节点' };
