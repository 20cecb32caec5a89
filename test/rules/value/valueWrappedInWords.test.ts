/** V511 on its examples. */
import { expect, it } from 'vitest';
import { readExample } from '../../kit/exampleGrid';
import { valueWrappedInWords } from '../../../src/rules/value/valueWrappedInWords';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(valueWrappedInWords, {
  fixes: ['offered set', 'choice set'],
  wrong: [
    { indicators: [['产出指标', '数量指标', '教师培训', '培训500人']] },
    { indicators: [['产出指标', '数量指标', '设备购置', '购置CT机１台']] },
    { indicators: [['产出指标', '数量指标', '渠道衬砌', '全年完成渠道衬砌 3.5 公里']] },
    { indicators: [['产出指标', '质量指标', '任务完成情况', '完成95%以上']] },
    { indicators: [['效益指标', '社会效益指标', '受益农户', '惠及不少于1,200户']] },
    { indicators: [['产出指标', '成本指标', '场馆租金', '支付租金20万元']] },
    { indicators: [['产出指标', '数量指标', '开放', '全年不少于280天']] },
    { indicators: [['产出指标', '数量指标', '残疾人体检', '每年1次']] },
    { indicators: [['产出指标', '数量指标', '示范村', '建设3个示范村']] },
    { note: 'a comma and more: no fix that loses it', indicators: [['产出指标', '数量指标', '义诊', '开展义诊12场，覆盖所有乡镇']] },
  ],
  right: [
    { indicators: [['产出指标', '数量指标', '教师培训', '≥500人'], ['产出指标', '数量指标', '宣传册', '1万册以上']] },
    { note: 'a name is no verb', indicators: [['产出指标', '数量指标', '教师培训', '培训人数500人']] },
    { note: 'dates and time limits', indicators: [['产出指标', '时效指标', '拨付时间', '完成于2025年10月31日前'], ['产出指标', '时效指标', '公示', '验收后10个工作日内']] },
    { note: 'the change is the target', indicators: [['效益指标', '社会效益指标', '就业岗位', '新增200个'], ['效益指标', '经济效益指标', '收入', '增长8%']] },
    { note: 'two numbers', indicators: [['产出指标', '数量指标', '义诊', '开展12场义诊3000人次']] },
    { note: 'the third lot', indicators: [['产出指标', '时效指标', '设备', '完成第3批设备验收']] },
    { note: 'words only', indicators: [['产出指标', '数量指标', '全委会', '召开一次']] },
    { note: 'a frequency within the year', indicators: [['产出指标', '数量指标', '巡检频次', '每月1次']] },
  ],
});

it.each([
  ['开展5次活动', ['5次']],
  ['印制不少于10000册', ['≥10000册']],
  ['完成95%以上', ['≥95%']],
  ['完成100%', ['100%']],
  ['每年2次', ['2次/年', '2次']],
  ['全年完成渠道衬砌 3.5 公里', ['3.5公里']],
  ['建成1套系统并通过验收', []],
])('“%s” → %j', (value, wanted) => {
  const [found] = findingsOf(valueWrappedInWords, readExample({ indicators: [['产出指标', '质量指标', '任务', value]] }));
  const ways = found?.fix ? [found.fix, ...found.choices] : [];
  expect(ways.map(({ title }) => title)).toEqual(wanted.map((text) => `改为“${text}”`));
});
