/** D604 on its examples. */
import { savingUpperBound } from '../../../src/rules/direction/savingUpperBound';
import { testRule } from '../../kit/ruleTester';

testRule(savingUpperBound, {
  fixes: ['offered set'],
  wrong: [
    { indicators: [['产出指标', '成本指标', '政府采购资金节约率', '不超过5％']] },
    { indicators: [['产出指标', '质量指标', '参训学员结业合格率', '≤98%']] },
    { indicators: [['产出指标', '数量指标', '适龄儿童接种率（%）', '<95']] },
    { note: 'number and sentence: only the bound can be read', indicators: [['效益指标', '经济效益指标', '农户收入增长率', '≤10农户收入增长情况']] },
    { note: 'always true, whatever the rate', indicators: [['效益指标', '社会效益指标', '网络故障率', '≤100%']] },
    { indicators: [['效益指标', '经济效益指标', '旅游收入增幅', '6%以内']] },
    { indicators: [['效益指标', '生态效益指标', '节水率', '<=3%']] },
  ],
  right: [
    { note: 'a bound of nought', indicators: [['产出指标', '成本指标', '项目成本节约率', '≤0']] },
    { indicators: [['产出指标', '质量指标', '产品不合格率', '≤2%'], ['产出指标', '质量指标', '系统故障率', '≤1%'], ['产出指标', '质量指标', '未按时办结率', '≤3%']] },
    { note: 'held back', indicators: [['效益指标', '社会效益指标', '人口自然增长率', '≤6.5‰'], ['效益指标', '经济效益指标', '物价增幅', '≤3%'], ['产出指标', '成本指标', '三公经费增长率', '≤0%']] },
    { note: 'may exceed 100 %', indicators: [['产出指标', '质量指标', '床位使用率', '≤100%'], ['产出指标', '质量指标', '预算执行率', '≤100%'], ['产出指标', '质量指标', '经费支出率', '≤100%']] },
    { note: 'D601 speaks', indicators: [['满意度指标', '服务对象满意度指标', '群众满意率', '≤100%']] },
    { note: 'no rate', indicators: [['产出指标', '时效指标', '设备响应时间', '≤2小时'], ['产出指标', '质量指标', '用电负荷率', '≤100%']] },
    { note: 'the growth of what is wanted, the right way round', indicators: [['效益指标', '经济效益指标', '销售收入增长率', '≥120%'], ['产出指标', '质量指标', '验收合格率', '100%']] },
  ],
});
