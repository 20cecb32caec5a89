/** C705 on its examples, and under a form that has no such kind. */
import { expect, it } from 'vitest';
import { sustainabilityInEcology } from '../../../src/rules/classification/sustainabilityInEcology';
import { readExample, withForm } from '../../kit/exampleGrid';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(sustainabilityInEcology, {
  fixes: ['offered set'],
  wrong: [
    { indicators: [['效益指标', '生态效益指标', '持续服务率(%)', '≥95']] },
    { indicators: [['效益指标', '环境效益指标', '培训成果可持续 影响', '长期']] },
    { indicators: [['效益指标', '生态效益指标', '设备持续使用年限', '≥8年']] },
    { note: 'one label for two rows', indicators: [['效益指标', '生态效益指标', '减少用纸', '≥5%'], ['效益指标', '生态效益指标', '信息系统持续运行年限', '≥5年']] },
  ],
  right: [
    { indicators: [['效益指标', '生态效益指标', '水资源可持续利用', '逐步提高'], ['效益指标', '生态效益指标', '减少碳排放', '持续减少']] },
    { indicators: [['效益指标', '生态效益指标', '空气质量持续改善', '持续改善']] },
    { indicators: [['效益指标', '生态效益指标', '农业可持续发展水平', '提升'], ['效益指标', '生态效益指标', '农田可持续利用年限', '≥15年']] },
    { indicators: [['效益指标', '社会效益指标', '可持续服务能力', '提升'], ['效益指标', '可持续影响指标', '长效机制健全率', '100%']] },
  ],
});

it('has no advice where the form has no such kind', () => {
  const table = readExample({ indicators: [['效益指标', '生态效益指标', '可持续性服务', '≥3年']] });
  expect(findingsOf(sustainabilityInEcology, table)).toHaveLength(1);
  expect(findingsOf(sustainabilityInEcology, withForm(table, { level2Labels: ['经济效益', '社会效益', '生态效益'] }))).toEqual([]);
});
