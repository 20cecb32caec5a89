/** 唐山市预算项目绩效表 (2021): plan by quarters, the amounts inside one sentence, 效果指标. */
import type { FormSource } from './formSchema';

export const hebeiQuarterly: FormSource = {
  id: 'hebei-quarterly',
  name: '河北省预算项目绩效表（按季度）',
  kind: 'project',
  recognise: {
    head: ['项目编码', '项目名称', '项目资金主要用途', '资金支出计划', '绩效目标'],
    columns: ['三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    without: ['预算规模及资金用途'],
  },
  hierarchy: [
    { level1: '产出指标', level2: ['数量指标', '质量指标', '时效指标', '成本指标'] },
    { level1: '效果指标', level2: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] },
    { level1: '满意度指标', level2: ['服务对象满意度指标'] },
  ],
  required: { quantity: 'error', quality: 'warning', timeliness: 'warning', cost: 'error', benefit: 'error', satisfaction: 'warning' },
  planLabels: ['第一季度', '第二季度', '第三季度', '第四季度'],
  hasProjectCode: true,
  hasBasis: true,
};
