/** T1201 on its examples. */
import { expect, it } from 'vitest';
import { cjkSpace } from '../../../src/rules/text/cjkSpace';
import { readExample } from '../../kit/exampleGrid';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(cjkSpace, {
  fixes: ['safe set', 'offered set', 'choice set'],
  wrong: [
    { note: '全角空格', usage: '用于购置取暖锅　炉及配套设备。' },
    { note: '不换行空格', indicators: [['产出指标', '质量指标', '设备验收\u00a0合格率', '≥98%']] },
    { note: '一格里几处', goals: ['1.改善农 田灌溉条件，提高粮食产 量。'] },
    { note: '依据', indicators: [['产出指标', '数量指标', '培训教师', '≥80人', '教育局年度 工作计划']] },
    { note: '定性的值', indicators: [['效益指标', '社会效益指标', '居民健康水平', '有所 提高']] },
    { note: '分级的值：多半该用顿号', indicators: [['产出指标', '质量指标', '课题结题等次', '优 良 中 差']] },
  ],
  right: [
    { note: '英文和型号', usage: '购置 WPS 软件、GPS 终端，接入 e 站平台。' },
    { note: '标点旁的空格', usage: '用于培训， 包括教材 、场地。' },
    { note: '换行不是空格', goals: ['1.举办培训\n提高教师能力'] },
    { note: '项目名称由系统下达', project: '提前下达 科普专项资金', code: '13070025P00004210001T' },
    { note: '姓名', indicators: [['产出指标', '数量指标', '聘请专家', '2名', '聘用协议', '专家：李 明']] },
    { note: '标签和下一条的序号', usage: '甲方：某局 乙方：某公司；一、购置设备 二、培训人员' },
    { note: '第一、第二', usage: '第一 维修校舍；第二 购置课桌椅' },
  ],
});

const afterOf = (usage: string) => findingsOf(cjkSpace, readExample({ usage })).flatMap(({ fix }) => fix?.edits ?? []);

it('joins every gap at once', () => {
  expect(afterOf('用于乡村振 兴驻村工 作经费 。')).toMatchObject([{ after: '用于乡村振兴驻村工作经费 。' }]);
});
it('keeps what is meant beside what is not', () => {
  expect(afterOf('一 加强培 训管理；二 改善条件')).toMatchObject([{ after: '一 加强培训管理；二 改善条件' }]);
});
