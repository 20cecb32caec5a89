/** What is asked of a table that fits no known form. Read by its words alone; never guessed. */
import type { FormSource } from './formSchema';

export const generic: FormSource = {
  id: 'generic',
  name: '绩效目标表（通用）',
  kind: 'project',
  recognise: { head: [], columns: [] },
  hierarchy: [
    { level1: '产出指标', level2: ['数量指标', '质量指标', '时效指标', '成本指标'] },
    { level1: '成本指标', level2: ['经济成本指标', '社会成本指标', '生态环境成本指标'] },
    { level1: '效益指标', level2: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] },
    { level1: '满意度指标', level2: ['服务对象满意度指标', '满意度指标'] },
  ],
  required: { quantity: 'error', benefit: 'error' },
  hasProjectCode: false,
  hasBasis: false,
};
