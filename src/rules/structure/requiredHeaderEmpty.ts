/** S101: a field of the form's head that every table needs is blank. */
import { isBlank } from '../../domain/chineseText';
import type { Field } from '../../domain/field';
import { sameCell, type CellAddress } from '../../grid/address';
import { defineRule } from '../rule';

export const requiredHeaderEmpty = defineRule({
  code: 'S101',
  name: 'required-header-empty',
  title: '表头必填项为空',
  severity: 'error',
  group: 'structure',
  scope: 'table',
  why: '项目编码、项目名称、预算数和绩效目标是审核的起点，缺一项就无法核对，表会被退回。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { empty: '{field}未填写' },
  examples: {
    wrong: [
      { note: '没有项目编码', code: '' },
      { note: '没有项目名称', project: '' },
      { note: '没有预算数', budget: { total: null, fiscal: null } },
      { note: '没有绩效目标', goals: [] },
    ],
    right: [{ note: '没有其他资金时，“其他资金”可以空着', budget: { total: '12.00', fiscal: '12.00', other: null } }],
  },
  check(table, report) {
    const empty = (field: string, cell: CellAddress) => report({ message: 'empty', data: { field }, cells: [cell] });
    const require = (name: string, field: Field<unknown> | null) => {
      if (field && isBlank(field.text)) empty(name, field.cell);
    };
    if (table.form.hasProjectCode) require('项目编码', table.project.code);
    require('项目名称', table.project.name);
    const { total, usage } = table.budget;
    // Where the amounts stand in the sentence on their use, a sentence without one leaves the budget out.
    const inSentence = total && usage && sameCell(total.cell, usage.cell);
    if (inSentence && total.value === null) empty('预算数', total.cell);
    else require('预算数', total);
    const { goals } = table.sections;
    if (goals && table.goals.every((goal) => isBlank(goal.text))) empty('绩效目标', goals);
  },
});
