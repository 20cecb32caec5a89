/** E903 on its examples. */
import type { ExampleIndicator } from '../../../src/rules/example';
import { basisUniform } from '../../../src/rules/basis/basisUniform';
import { testRule } from '../../kit/ruleTester';

/** Rows of a heating project, one source each. */
const withSources = (...sources: readonly string[]): readonly ExampleIndicator[] => {
  const rows: readonly ExampleIndicator[] = [
    ['产出指标', '数量指标', '供暖面积', '4172平方米'],
    ['产出指标', '质量指标', '室内温度', '≥18℃'],
    ['产出指标', '时效指标', '供暖时长', '5个月'],
    ['产出指标', '成本指标', '采暖费', '≤20万元'],
    ['满意度指标', '服务对象满意度指标', '职工满意度', '≥90%'],
  ];
  return rows.slice(0, sources.length).map(([l1, l2, l3, value], index) => [l1, l2, l3, value, sources[index] ?? ''] as const);
};

testRule(basisUniform, {
  wrong: [
    { indicators: withSources('供热合同', '供热 合同', '供热合同', '供热合同') },
    { indicators: withSources(...Array<string>(5).fill('《关于做好冬季供热工作的通知》（供热〔2025〕3号）')) },
    { note: 'a blank row does not count', indicators: [...withSources(...Array<string>(4).fill('相关文件')), ['效益指标', '生态效益指标', '', '', '']] },
  ],
  right: [
    { note: 'three rows', indicators: withSources('供热合同', '供热合同', '供热合同') },
    { note: 'E901 speaks', indicators: withSources('供热合同', '供热合同', '供热合同', '供热合同', '') },
    { indicators: withSources('涉密', '涉密', '涉密', '涉密') },
    { indicators: withSources('历史数据', '历史数据', '历史数据', '历史数据') },
  ],
});
