/** 六盘水市部门整体支出绩效目标表 (2024): basic and project expenditure, duties, detailed goals, stages. */
import type { FormSource } from './formSchema';

export const guizhouDepartment: FormSource = {
  id: 'guizhou-department',
  name: '贵州省部门整体支出绩效目标表',
  kind: 'department',
  recognise: {
    head: ['部门基本情况', '部门名称', '部门职能描述', '基本支出', '项目支出', '资金总额', '部门绩效目标', '部门明细目标', '部门目标阶段性计划'],
    columns: ['三级', '指标值', '指标解释及计算公式'],
  },
  hierarchy: [
    { level1: '产出指标', level2: ['数量指标', '质量指标', '时效指标'] },
    { level1: '成本指标', level2: [] },
    { level1: '效益指标', level2: ['社会效益指标', '可持续影响指标', '经济效益指标', '生态效益指标'] },
    { level1: '满意度指标', level2: ['服务对象满意度指标'] },
  ],
  required: { quantity: 'error', quality: 'warning', timeliness: 'warning', cost: 'error', benefit: 'error', satisfaction: 'warning' },
  hasProjectCode: false,
  hasBasis: false,
};
