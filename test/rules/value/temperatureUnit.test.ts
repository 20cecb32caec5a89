/** V518 on its examples, and only where settings ask for it. */
import { expect, it } from 'vitest';
import { checkTable } from '../../../src/checking/checkTable';
import { temperatureUnit } from '../../../src/rules/value/temperatureUnit';
import { readExample } from '../../kit/exampleGrid';
import { testRule } from '../../kit/ruleTester';

testRule(temperatureUnit, {
  fixes: ['offered set'],
  wrong: [
    { indicators: [['产出指标', '质量指标', '冬季采暖室温', '18度以上']] },
    { indicators: [['产出指标', '质量指标', '游泳馆水温', '≥26摄氏度']] },
  ],
  right: [
    { indicators: [['产出指标', '质量指标', '取暖温度', '≥18℃']] },
    { note: 'electricity', indicators: [['效益指标', '生态效益指标', '供暖节电', '≥5000度']] },
  ],
});

it('is off unless the settings name it', () => {
  const table = readExample({ indicators: [['产出指标', '质量指标', '室内温度', '≥18度']] });
  const speaks = (rules: Readonly<Record<string, 'info' | 'off'>>) => checkTable(table, [temperatureUnit], { rules }).length;
  expect([speaks({}), speaks({ V518: 'info' }), speaks({ V518: 'off' })]).toEqual([0, 1, 0]);
});
