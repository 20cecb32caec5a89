/** Y1003 on its examples. */
import { codeNameYear } from '../../../src/rules/year/codeNameYear';
import { testRule } from '../../kit/ruleTester';

testRule(codeNameYear, {
  wrong: [
    { code: '13070024P00000410006W', project: '２０２５年残疾人就业保障金' },
    { note: 'legacy code', code: '405002B21DX0003', project: '2020年办公设备购置' },
    { code: '1307 0025P00004210001 T', project: '关于下达2026年义务教育经费的通知' },
    { code: '13070025P00004210001T', project: '2024 年度信息化运维费' },
  ],
  right: [
    { code: '13070024P00019310002H', project: '冀财教【2023】149号-提前下达2024年支持市县科技创新和科学普及专项资金' },
    { code: '13070024P00000410006W', project: '冀财教〔2024〕25号-下达2024年科技馆免费开放中央补助资金(第二批)' },
    { note: 'a period', code: '13070025P00004210001T', project: '2021-2025年妇女儿童发展规划' },
    { note: 'no year in the name', code: '13070025P00004210001T', project: '20251号楼租金' },
    { note: 'no year in the code', code: '13030621G5NX247OTT0DE', project: '2020年科普经费' },
    { note: 'paid for later', code: '13070025P00004210001T', project: '提前下达2024年农村公路建设补助资金' },
  ],
});
