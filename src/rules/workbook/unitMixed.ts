/** X1304: tables of one form count money in different units. */
import type { TargetTable } from '../../domain/targetTable';
import { defineWorkbookRule } from '../workbookRule';
import { cellIn, projectTables } from './tableNames';

export const unitMixed = defineWorkbookRule({
  code: 'X1304',
  name: 'unit-mixed',
  title: '各表金额单位不同',
  severity: 'info',
  why: '同一本表里有的按元、有的按万元，汇总和对照时容易差一万倍。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { mixed: '各表金额单位不同：{units}' },
  examples: {
    wrong: [
      {
        note: '多数用万元，一张用元',
        tables: [
          { project: '校舍维修', unit: '万元' },
          { project: '教学设备购置', unit: '万元' },
          { project: '教师培训', unit: '元', budget: { total: '200000.00' } },
        ],
      },
    ],
    right: [{ tables: [{ project: '校舍维修', unit: '万元' }, { project: '教学设备购置', unit: '万元' }] }],
  },
  check({ tables }, report) {
    for (const group of byForm(tables)) {
      const units = [...new Set(group.map(unitName))].map((unit) => ({ unit, tables: group.filter((table) => unitName(table) === unit) }));
      const [usual, ...rest] = units.sort((a, b) => b.tables.length - a.tables.length);
      if (!usual || rest.length === 0) continue;
      const list = [usual, ...rest].map(({ unit, tables: those }) => `${those.length}张用${unit}`).join('，');
      // The few are the ones to change; one of the many shows what they differ from.
      const shown = [...rest.flatMap((other) => other.tables), ...usual.tables.slice(0, 1)];
      report({ message: 'mixed', data: { units: list }, cells: shown.map((table) => cellIn(table, table.amountUnit)) });
    }
  },
});

function unitName({ amountUnit }: TargetTable): string {
  return amountUnit?.value ?? '';
}

/** A department's own table is often in 万元 beside its projects in 元: only like is held beside like. */
function byForm(tables: readonly TargetTable[]): readonly (readonly TargetTable[])[] {
  const groups = new Map<string, TargetTable[]>();
  for (const table of projectTables(tables)) {
    if (unitName(table) === '') continue;
    const key = `${table.form.id} ${String(table.selfEvaluation)}`;
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()];
}
