/** V510 on its examples. */
import { qualitativeUngraded } from '../../../src/rules/value/qualitativeUngraded';
import { testRule } from '../../kit/ruleTester';

testRule(qualitativeUngraded, {
  wrong: [
    { indicators: [['效益指标', '社会效益指标', '师生教学条件', '有效改善']] },
    { indicators: [['效益指标', '生态效益指标', '河道水环境', '持续改善']] },
    { indicators: [['效益指标', '可持续影响指标', '基层卫生服务能力', '不断提高']] },
    { indicators: [['满意度指标', '服务对象满意度指标', '群众认可', '有效提升']] },
    { note: 'a good deal is no baseline', indicators: [['效益指标', '社会效益指标', '灌溉条件', '较大改善']] },
  ],
  right: [
    { note: 'named grades', indicators: [['产出指标', '质量指标', '课题评审', '优秀'], ['产出指标', '质量指标', '维护保障', '保障等级：良好']] },
    { note: 'against last year', indicators: [['效益指标', '经济效益指标', '村集体收入', '比上年提高'], ['效益指标', '社会效益指标', '信访量', '同期有效下降']] },
    { note: 'a standard', indicators: [['产出指标', '质量指标', '校舍维修质量', '达到验收规范，有效使用'], ['产出指标', '质量指标', '供暖保障', '按《城市供热条例》保障']] },
    { note: 'yes or no', indicators: [['产出指标', '质量指标', '通过审计', '是'], ['产出指标', '质量指标', '重大事故', '无']] },
    { note: 'a quantity: V509', indicators: [['产出指标', '数量指标', '保障车辆', '有效保障']] },
    { note: 'repeats the description: V507', indicators: [['效益指标', '社会效益指标', '办公条件', '有效改善办公条件', '工作计划', '有效改善办公条件']] },
    { note: '涉密', indicators: [['效益指标', '社会效益指标', '涉密', '涉密'], ['产出指标', '质量指标', '验收合格率', '100%']] },
  ],
});
