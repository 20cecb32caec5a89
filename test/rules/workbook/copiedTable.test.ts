/** X1303 */
import { copiedTable } from '../../../src/rules/workbook/copiedTable';
import type { ExampleIndicator } from '../../../src/rules/example';
import { testWorkbookRule } from '../../kit/workbookRuleTester';

const B = '13070025P000042100021';

const training: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '培训期数', '4期'],
  ['产出指标', '数量指标', '培训人数', '≥200人'],
  ['产出指标', '质量指标', '考核合格率', '≥95%'],
  ['产出指标', '时效指标', '培训完成时间', '2025年10月底前'],
  ['产出指标', '成本指标', '项目总成本', '≤20.00万元'],
  ['效益指标', '社会效益指标', '持证上岗人数', '≥180人'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
];
const changed = (...rows: readonly (readonly [index: number, name: string, value: string])[]): readonly ExampleIndicator[] =>
  training.map((row, at) => {
    const [, name, value] = rows.find(([index]) => index === at) ?? [];
    return name === undefined || value === undefined ? row : [row[0], row[1], name, value];
  });

testWorkbookRule(copiedTable, {
  wrong: [
    {
      note: '只改了一行：六行相同',
      tables: [{ project: '电工培训', indicators: training }, { project: '焊工培训', code: B, indicators: changed([4, '项目总成本', '≤18.00万元']) }],
      says: ["'表2'!E3 '表1'!E3 info 与“电工培训”6行雷同，请确认已按本项目修改"],
    },
    {
      note: '空格、全角不算改动',
      tables: [{ project: '电工培训', indicators: training }, { project: '焊工培训', code: B, indicators: changed([1, '培训 人数', '≥ ２００人'], [6, '学员满意度（%）', '≥90％']) }],
      says: ["'表2'!E3 '表1'!E3 info 与“电工培训”7行雷同，请确认已按本项目修改"],
    },
    {
      note: '行的先后不同，还多写了两行',
      tables: [
        { project: '电工培训', indicators: training.slice(1) },
        { project: '焊工培训', code: B, indicators: [...training, ['满意度指标', '服务对象满意度指标', '用工单位满意度', '≥88%']] },
      ],
      says: ["'表2'!E3 '表1'!E3 info 与“电工培训”6行雷同，请确认已按本项目修改"],
    },
    {
      note: '三张一样：各与第一张相比',
      tables: [{ project: '电工培训', indicators: training }, { project: '焊工培训', code: B, indicators: training }, { project: '钳工培训', code: '', indicators: training }],
      says: [
        "'表2'!E3 '表1'!E3 info 与“电工培训”7行雷同，请确认已按本项目修改",
        "'表3'!E3 '表1'!E3 info 与“电工培训”7行雷同，请确认已按本项目修改",
      ],
    },
  ],
  right: [
    { note: '名称一样，值各不相同', tables: [{ project: '电工培训', indicators: training }, { project: '焊工培训', code: B, indicators: changed([0, '培训期数', '6期'], [1, '培训人数', '≥300人'], [5, '持证上岗人数', '≥270人']) }] },
    { note: '相同的不到五行', tables: [{ project: '电工培训', indicators: training.slice(2, 6) }, { project: '焊工培训', code: B, indicators: training.slice(2, 6) }] },
    { note: '涉密', tables: [{ project: '甲', indicators: training.map(([a, b]) => [a, b, '涉密', '涉密', '涉密', '涉密']), usage: '涉密', goals: ['涉密'] }, { project: '乙', code: B, indicators: training.map(([a, b]) => [a, b, '涉密', '涉密', '涉密', '涉密']), usage: '涉密', goals: ['涉密'] }] },
    { note: '申报表与自评表', tables: [{ project: '电工培训', indicators: training }, { title: '项目支出绩效自评表', project: '电工培训', indicators: training }] },
    { note: '两所学校的同一个项目', tables: [{ project: '义务教育公用经费', reportingUnit: '731001 第一小学', indicators: training }, { project: '义务教育公用经费', code: B, reportingUnit: '731002 第二小学', indicators: training }] },
    { note: '编码相同，由另一条规则说', tables: [{ project: '电工培训', indicators: training }, { project: '焊工培训', indicators: training }] },
  ],
});
