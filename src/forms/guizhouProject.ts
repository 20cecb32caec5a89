/** 六盘水市项目绩效目标表 (2024): cost is a level 1 of its own, no code, no plan in percent. */
import type { FormSource } from './formSchema';

export const guizhouProject: FormSource = {
  id: 'guizhou-project',
  name: '贵州省项目绩效目标表',
  kind: 'project',
  recognise: {
    head: ['项目名称', '项目负责人', '项目类别', '项目属性', '项目计划实施时间', '预算资金', '资金性质', '年度目标', '本年度实施计划'],
    columns: ['三级指标', '指标值', '指标解释及计算公式'],
  },
  hierarchy: [
    { level1: '产出指标', level2: ['数量指标', '质量指标', '时效指标'] },
    { level1: '成本指标', level2: [] },
    { level1: '效益指标', level2: ['社会效益指标', '经济效益指标', '环境效益指标', '可持续影响指标'] },
    { level1: '满意度指标', level2: ['社会公众或服务对象满意度'] },
  ],
  required: { quantity: 'error', quality: 'warning', timeliness: 'warning', cost: 'error', benefit: 'error', satisfaction: 'warning' },
  hasProjectCode: false,
  hasBasis: false,
};
