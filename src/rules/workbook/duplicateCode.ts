/** X1301: two tables carry the same project code. */
import { defineWorkbookRule } from '../workbookRule';
import { areDrafts } from './draftTables';
import { cellIn, codeOf, placeOfTable, projectTables, repeatedTables, sameOccasion, unitOf } from './tableNames';

export const duplicateCode = defineWorkbookRule({
  code: 'X1301',
  name: 'duplicate-code',
  title: '同一编码多表',
  severity: 'error',
  why: '一个项目编码只对应一个项目；两张表编码相同，不是抄错了编码，就是同一个项目申报了两次。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核；《预算管理一体化规范》',
  messages: { duplicate: '编码与{t}重复' },
  examples: {
    wrong: [
      {
        note: '复制上一张表时编码没有改',
        tables: [
          { project: '农村饮水安全维修养护', code: '13070025P00004210001T' },
          { project: '小型水库运行管护', code: '13070025P00004210001T' },
        ],
      },
    ],
    right: [
      {
        note: '各用各的编码',
        tables: [
          { project: '农村饮水安全维修养护', code: '13070025P00004210001T' },
          { project: '小型水库运行管护', code: '13070025P000042100021' },
        ],
      },
      {
        note: '同一个项目的几稿放在一起',
        tables: [
          { project: '农村饮水安全维修养护', code: '13070025P00004210001T', sheet: '初稿' },
          { project: '农村饮水安全维修养护', code: '13070025P00004210001T', sheet: '定稿' },
        ],
      },
    ],
  },
  check({ tables }, report) {
    const coded = projectTables(tables).filter((table) => codeOf(table) !== '');
    const same = repeatedTables(coded, (table, earlier) => codeOf(table) === codeOf(earlier) && sameOccasion(table, earlier) && !areDrafts(table, earlier));
    for (const { table, earlier } of same) {
      const [unit, other] = [unitOf(table), unitOf(earlier)];
      report({
        message: 'duplicate',
        data: { t: placeOfTable(earlier, table) },
        cells: [cellIn(table, table.project.code), cellIn(earlier, earlier.project.code)],
        // Units that share a project may each have to hand in a table of it.
        severity: unit !== other && unit !== '' && other !== '' ? 'warning' : 'error',
      });
    }
  },
});
