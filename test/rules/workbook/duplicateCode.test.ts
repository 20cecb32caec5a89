/** X1301 */
import { duplicateCode } from '../../../src/rules/workbook/duplicateCode';
import { testWorkbookRule } from '../../kit/workbookRuleTester';

const A = '13070025P00004210001T';
const B = '13070025P000042100021';

testWorkbookRule(duplicateCode, {
  wrong: [
    {
      note: '编码中夹着空格和全角字符，仍是同一个',
      tables: [{ project: '新型职业农民培训', code: '13070025P0000421 0001T' }, { project: '冬季采暖费', code: '１３０７００25P00004210001t' }],
      says: ["'表2'!B3 '表1'!B3 error 编码与“新型职业农民培训”重复"],
    },
    {
      note: '三张表：后两张各说一次',
      tables: [{ project: '校舍维修', code: A }, { project: '图书购置', code: A }, { project: '校车租赁', code: A, sheet: '校车' }],
      says: ["'表2'!B3 '表1'!B3 error 编码与“校舍维修”重复", "'校车'!B3 '表1'!B3 error 编码与“校舍维修”重复"],
    },
    {
      note: '同一个项目两张表，看不出是两稿：说出工作表',
      tables: [{ project: '门诊楼消防改造', code: A, sheet: '消防' }, { project: '门诊楼消防改造', code: A, sheet: '门诊楼' }],
      says: ["'门诊楼'!B3 '消防'!B3 error 编码与工作表“消防”重复"],
    },
    {
      note: '复制了工作表改作另一个项目，编码没有改',
      tables: [{ project: '门诊楼消防改造', code: A, sheet: '消防' }, { project: '医用冷库购置', code: A, sheet: '消防 (2)' }],
      says: ["'消防 (2)'!B3 '消防'!B3 error 编码与“门诊楼消防改造”重复"],
    },
    {
      note: '两稿，却是两个项目',
      tables: [{ project: '校舍维修', code: A, sheet: '初稿' }, { project: '图书购置', code: A, sheet: '定稿' }],
      says: ["'定稿'!B3 '初稿'!B3 error 编码与“校舍维修”重复"],
    },
    {
      note: '备份是项目名称里的词',
      tables: [{ project: '数据备份系统运维', code: A, sheet: '数据备份' }, { project: '数据备份系统运维', code: A, sheet: '信息中心' }],
      says: ["'信息中心'!B3 '数据备份'!B3 error 编码与工作表“数据备份”重复"],
    },
    {
      note: '两张都是定稿',
      tables: [{ project: '灌渠清淤', code: A, sheet: '水利定稿' }, { project: '灌渠清淤', code: A, sheet: '农业定稿' }],
      says: ["'农业定稿'!B3 '水利定稿'!B3 error 编码与工作表“水利定稿”重复"],
    },
    {
      note: '其他地方的编码',
      tables: [{ project: '信息系统运维', code: '510000241T000010543210' }, { project: '网络安全等保测评', code: '510000241T000010543210' }],
      says: ["'表2'!B3 '表1'!B3 error 编码与“信息系统运维”重复"],
    },
    {
      note: '两个单位：也许共同承担',
      tables: [
        { project: '防汛物资储备', code: A, reportingUnit: '731001 某县水利局' },
        { project: '防汛抢险队伍', code: A, reportingUnit: '731002 某县应急管理局' },
      ],
      says: ["'表2'!B3 '表1'!B3 warning 编码与“防汛物资储备”重复"],
    },
  ],
  right: [
    { note: '都没有填', tables: [{ project: '公厕保洁', code: '' }, { project: '垃圾清运', code: '' }] },
    { note: '填的不是编码', tables: [{ project: '公厕保洁', code: '涉密' }, { project: '垃圾清运', code: '涉密' }, { project: '路灯维护', code: '00000000' }, { project: '绿化养护', code: '00000000' }] },
    { note: '申报表和自评表是同一个项目', tables: [{ project: '公厕保洁', code: A }, { title: '项目支出绩效自评表', project: '公厕保洁', code: A }] },
    { note: '两个年度的表', tables: [{ project: '公厕保洁', code: '405002B21DX0002', year: 2024 }, { project: '公厕保洁', code: '405002B21DX0002', year: 2025 }] },
    { note: 'Excel 复制的工作表', tables: [{ project: '门诊楼消防改造', code: A, sheet: '消防' }, { project: '门诊楼消防改造', code: A, sheet: '消防 (2)' }] },
    { note: '三稿', tables: [{ project: '灌渠清淤', code: A, sheet: '灌渠初稿' }, { project: '灌渠清淤', code: A, sheet: '灌渠修改稿' }, { project: '灌渠清淤', code: A, sheet: '灌渠终审稿' }] },
    { note: '表题里写明', tables: [{ project: '职业技能培训', code: A, title: '1.职业技能培训绩效目标表（送审稿）' }, { project: '职业技能培训', code: A, title: '1.职业技能培训绩效目标表（报送稿）' }] },
    { note: '备份', tables: [{ project: '冬季取暖费', code: A, sheet: '取暖' }, { project: '冬季取暖费', code: A, sheet: '取暖-备份' }] },
    { note: '名称后面写明', tables: [{ project: '冬季取暖费', code: A }, { project: '冬季取暖费（修改稿）', code: A }] },
    { note: '一上、二上', tables: [{ project: '公务用车租赁', code: A, sheet: '一上' }, { project: '公务用车租赁', code: A, sheet: '二上' }] },
    { note: '只差一位', tables: [{ project: '公厕保洁', code: A }, { project: '垃圾清运', code: B }] },
    { note: '续表', tables: [{ project: '公厕保洁', code: A }, { title: '1.公厕保洁绩效目标表（续）', project: '公厕保洁', code: A }] },
  ],
});
