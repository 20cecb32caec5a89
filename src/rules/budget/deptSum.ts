/** B306: basic and project expenditure are not the department's total. */
import { addMoney, sameMoney, showMoney } from '../../domain/money';
import { defineRule } from '../rule';

export const deptSum = defineRule({
  code: 'B306',
  name: 'dept-sum',
  title: '基本支出+项目支出≠资金总额',
  severity: 'error',
  group: 'budget',
  scope: 'table',
  why: '部门整体支出由基本支出和项目支出组成，三个数对不上，就不知道哪一个是批复的预算。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { sum: '基本支出{a}+项目支出{b}≠资金总额{c}' },
  examples: {
    wrong: [{ note: '部门整体支出', department: { basic: '563.89', projects: '86.28', total: '660.17' } }],
    right: [
      { note: '合计相等', department: { basic: '563.89', projects: '86.28', total: '650.17' } },
      { note: '四舍五入的尾差不算', department: { basic: '563.885', projects: '86.28', total: '650.17' } },
      { note: '项目支出还没有填', department: { basic: '563.89', projects: null, total: '650.17' } },
    ],
  },
  check(table, report) {
    const { expenditure, budget } = table;
    const parts = [expenditure.basic, expenditure.projects, budget.total];
    const [basic, projects, total] = parts.map((part) => part?.value ?? null);
    if (!basic || !projects || !total) return;
    const sum = addMoney(basic, projects);
    if (sameMoney(sum, total)) return;
    report({
      message: 'sum',
      data: { a: showMoney(basic), b: showMoney(projects), c: showMoney(total) },
      cells: parts.flatMap((part) => (part ? [part.cell] : [])).reverse(),
    });
  },
});
