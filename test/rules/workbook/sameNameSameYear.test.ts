/** X1305 */
import { sameNameSameYear } from '../../../src/rules/workbook/sameNameSameYear';
import { testWorkbookRule } from '../../kit/workbookRuleTester';

const A = '13070025P00004210001T';
const B = '13070025P000042100021';

testWorkbookRule(sameNameSameYear, {
  wrong: [
    {
      note: '空格和括号不同，仍是同名',
      tables: [{ project: '乡村振兴衔接资金(产业)', code: A, sheet: '甲' }, { project: '乡村振兴 衔接资金（产业）', code: B, sheet: '乙' }],
      says: ["'乙'!E3 '甲'!E3 warning 项目名称重复：“乡村振兴 衔接资金（产业）”已有一张表（工作表“甲”）"],
    },
    {
      note: '没有编码的表式',
      tables: [{ project: '办公楼租金', code: '' }, { project: '办公楼租金', code: '' }],
      says: ["'表2'!E3 '表1'!E3 warning 项目名称重复：“办公楼租金”已有一张表（工作表“表1”）"],
    },
    {
      note: '一张有编码，一张漏填',
      tables: [{ project: '残疾人就业保障金', code: A }, { project: '残疾人就业保障金', code: '' }],
      says: ["'表2'!E3 '表1'!E3 warning 项目名称重复：“残疾人就业保障金”已有一张表（工作表“表1”）"],
    },
    {
      note: '看不出单位，金额也一样',
      tables: [{ project: '妇幼健康服务', code: A, reportingUnit: '' }, { project: '妇幼健康服务', code: B, reportingUnit: '' }],
      says: ["'表2'!E3 '表1'!E3 warning 项目名称重复：“妇幼健康服务”已有一张表（工作表“表1”）"],
    },
  ],
  right: [
    { note: '结转项目与本年项目', tables: [{ project: '科普经费', code: '13070024P00004210001T' }, { project: '科普经费', code: B }] },
    { note: '两个单位的同名项目', tables: [{ project: '公用经费', code: A, reportingUnit: '731001 第一小学' }, { project: '公用经费', code: B, reportingUnit: '731002 第二小学' }] },
    { note: '看不出单位，金额不同', tables: [{ project: '公用经费', code: A, reportingUnit: '' }, { project: '公用经费', code: B, reportingUnit: '', budget: { total: '8.00' } }] },
    { note: '申报表与自评表', tables: [{ project: '办公楼租金' }, { title: '项目支出绩效自评表', project: '办公楼租金' }] },
    { note: '编码相同，由另一条规则说', tables: [{ project: '办公楼租金', code: A }, { project: '办公楼租金', code: A }] },
    { note: '涉密', tables: [{ project: '涉密', code: A }, { project: '涉密', code: B }] },
  ],
});
