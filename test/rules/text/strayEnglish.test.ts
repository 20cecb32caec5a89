/** T1205 on its examples. */
import { strayEnglish } from '../../../src/rules/text/strayEnglish';
import { testRule } from '../../kit/ruleTester';

testRule(strayEnglish, {
  fixes: ['offered set', 'choice set'],
  wrong: [
    { note: '全角字母', usage: '用于取暖ａｎｄ供水设施维修。' },
    { note: '两处', usage: '用于图书and资料购置、场地or设备租赁。' },
    { note: '值', indicators: [['效益指标', '社会效益指标', '村民健康水平', '提升the健康水平']] },
    { note: '依据', indicators: [['产出指标', '数量指标', '培训村干部', '≥200人', '乡村振兴局and组织部文件']] },
  ],
  right: [
    { note: '缩写', usage: '改造手术室OR及病区ICU。' },
    { note: '只有一侧是汉字', usage: '引进Bank of 标准，执行ISO and GB规范。' },
    { note: '链接', usage: '资料见www.theofand.cn网站。' },
    { note: '变量', indicators: [['产出指标', '质量指标', '合格率', '≥95%', '计划', '合格率=合格数/总数×100%']] },
  ],
});
