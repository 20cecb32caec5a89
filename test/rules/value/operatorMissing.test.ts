/** V502 on its examples. */
import { expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { operatorMissing } from '../../../src/rules/value/operatorMissing';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(operatorMissing, {
  fixes: ['offered set'],
  wrong: [
    { note: 'full width', indicators: [['产出指标', '质量指标', '免疫规划疫苗接种率', '９５％']] },
    { note: 'the word', indicators: [['产出指标', '质量指标', '家庭医生签约率', '75 百分比']] },
    { note: 'with decimals', indicators: [['产出指标', '质量指标', '系统正常运行率', '99.9%']] },
    { note: 'the fewer the better', indicators: [['效益指标', '社会效益指标', '义务教育辍学率', '0.5%']] },
    { note: 'dealt with: the more the better', indicators: [['产出指标', '质量指标', '设备故障修复率', '98%']] },
    { note: 'saved: the more the better', indicators: [['产出指标', '成本指标', '采购资金节约率', '3%']] },
    { note: 'growth', indicators: [['效益指标', '经济效益指标', '脱贫户人均收入增长率', '10%']] },
    { note: 'rejects', indicators: [['产出指标', '质量指标', '次品率', '2%']] },
    { note: 'losses', indicators: [['效益指标', '生态效益指标', '管网漏损率', '9%']] },
  ],
  right: [
    { indicators: [['满意度指标', '服务对象满意度指标', '参训学员满意度', '90%以上']] },
    { indicators: [['满意度指标', '服务对象满意度指标', '患者满意度', '＞＝90％']] },
    { note: 'equal is a comparison too', indicators: [['产出指标', '质量指标', '资金支付进度', '=95%']] },
    { note: 'laid down by a policy', indicators: [['产出指标', '成本指标', '残保金征收比例', '1.5%'], ['产出指标', '质量指标', '合同预付比例', '30%'], ['产出指标', '成本指标', '贷款利率', '3.85%']] },
    { note: 'a share', indicators: [['产出指标', '成本指标', '人员经费占比', '60%'], ['产出指标', '数量指标', '省级资金配套比例', '30%']] },
    { note: 'a range', indicators: [['产出指标', '质量指标', '室内相对湿度', '40%-60%']] },
    { note: 'about', indicators: [['产出指标', '质量指标', '女性学员占参训比', '约50%'], ['产出指标', '质量指标', '出勤率', '90%左右']] },
    { note: 'no number of per cent', indicators: [['产出指标', '数量指标', '举办会议', '4次'], ['满意度指标', '服务对象满意度指标', '群众满意度', '95分']] },
    { note: 'nought is exact', indicators: [['产出指标', '质量指标', '安全事故发生率', '0%']] },
    { note: 'V505 speaks of it', indicators: [['产出指标', '质量指标', '系统运行质量', '20%参与人员达到的预期效果']] },
  ],
});

const columns = '| 一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位 |';

it('puts the sign where the form has its signs', () => {
  const [table] = readTables(sheetOf(`${columns}\n| 产出指标 | 质量指标 | 验收合格率 | | 98 | % |\n| | | 参训率 | ≥ | 95 | % |`)).tables;
  const found = table ? findingsOf(operatorMissing, table) : [];
  expect(found.map(({ message }) => message)).toEqual(['“98%”缺比较符号，建议“≥98%”']);
  expect(found[0]?.fix?.edits).toEqual([{ kind: 'set', cell: { row: 1, column: 3 }, before: '', after: '≥' }]);
});

it.each([['≥', 0], ['反向指标', 1]])('asks the column 指标性质: %s', (nature, count) => {
  const [table] = readTables(sheetOf(`| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 |\n| 产出指标 | 质量指标 | 平均候诊缩短率 | ${nature} | 20% |`)).tables;
  expect((table ? findingsOf(operatorMissing, table) : []).filter(({ message }) => message.includes('≤20%'))).toHaveLength(count);
});
