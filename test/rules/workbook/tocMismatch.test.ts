/** X1302 */
import { tocMismatch } from '../../../src/rules/workbook/tocMismatch';
import { testWorkbookRule } from '../../kit/workbookRuleTester';

testWorkbookRule(tocMismatch, {
  wrong: [
    {
      note: '上一年的表题没有改',
      tables: [{ title: '3.2024年高标准农田建设绩效目标表', project: '2025年高标准农田建设' }],
      says: ["'表1'!A1 '表1'!E3 warning 表题与项目名称不一致：表题写“3.2024年高标准农田建设绩效目标表”，项目名称为“2025年高标准农田建设”"],
    },
    {
      note: '其他表题都写项目名称，这一张写了别的',
      tables: [
        { project: '残疾人就业保障金' },
        { project: '机关办公用房租金' },
        { title: '3.公务用车购置项目绩效目标申报表', project: '食堂设备更新' },
      ],
      says: ["'表3'!A1 '表3'!E3 warning 表题与项目名称不一致：表题写“3.公务用车购置项目绩效目标申报表”，项目名称为“食堂设备更新”"],
    },
    {
      note: '第二批写成了第一批',
      tables: [
        { title: '中央财政农田水利补助资金（第1批）绩效目标表', project: '中央财政农田水利补助资金（第2批）' },
      ],
      says: ["'表1'!A1 '表1'!E3 warning 表题与项目名称不一致：表题写“中央财政农田水利补助资金（第1批）绩效目标表”，项目名称为“中央财政农田水利补助资金（第2批）”"],
    },
    {
      note: '目录带页码，第三项已经换了项目',
      contents: ['1.冬季清洁取暖……………1', '2.村卫生室建设……………3', '3.文化下乡演出……………5'],
      tables: [{ project: '冬季清洁取暖' }, { project: '村卫生室建设' }, { title: '3.全民健身器材绩效目标表', project: '全民健身器材' }],
      says: ["'目录'!A4 '表3'!E3 warning 目录与表题不一致：目录第3项写“3.文化下乡演出”，对应的表是“全民健身器材”"],
    },
  ],
  right: [
    { note: '表题带单位名称', tables: [{ title: '张家口市科学技术协会项目绩效目标表', project: '科普基金' }, { project: '村庄绿化' }, { project: '冬季采暖' }] },
    { note: '表题带年度和表式', tables: [{ title: '2025年度市级部门预算项目支出绩效目标表', project: '学前教育普惠补助' }, { project: '村庄绿化' }, { project: '冬季采暖' }] },
    { note: '表题写别的单位和表式', tables: [{ title: '某区教育局2025年部门预算项目绩效目标表', project: '学前教育普惠补助' }, { project: '村庄绿化' }, { project: '冬季采暖' }] },
    { note: '空格、全半角和引号不同', tables: [{ title: '12. 科普助力"双减"进校园 绩效目标表', project: '科普助力“双减”进校园' }, { title: '13.基层科普行动计划（第二批）绩效目标表', project: '基层科普行动计划(第二批)' }] },
    { note: '表题省去了文号，或在前面加了年度', tables: [{ title: '1.义务教育薄弱环节改善绩效目标表', project: '冀财教〔2024〕12号提前下达2025年义务教育薄弱环节改善资金' }, { title: '2.2025年乡村医生补助绩效目标表', project: '乡村医生补助' }] },
    { note: '项目名称没有填', tables: [{ title: '1.村庄绿化绩效目标表', project: '' }, { project: '冬季采暖', code: '13070025P000042100021' }] },
    { note: '只有一张表，看不出表题写的是不是项目', tables: [{ title: '科普专项绩效目标表', project: '流动科技馆巡展' }] },
    { note: '目录列的比这本多', contents: ['1.冬季清洁取暖', '2.村卫生室建设', '3.文化下乡演出'], tables: [{ project: '冬季清洁取暖' }, { title: '3.全民健身器材绩效目标表', project: '全民健身器材' }] },
    { note: '目录列的是章节', contents: ['一、部门职责', '二、预算安排说明'], tables: [{ project: '冬季清洁取暖' }, { project: '村卫生室建设' }] },
    { note: '目录与表一致', contents: ['1.冬季清洁取暖绩效目标表 1', '2.村卫生室建设绩效目标表 3'], tables: [{ project: '冬季清洁取暖' }, { project: '村卫生室建设' }] },
  ],
});
