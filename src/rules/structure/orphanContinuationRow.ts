/** S105: the tail of a row that a page break has cut in two. */
import type { ColumnKey, IndicatorTail } from '../../domain/targetTable';
import type { Fix } from '../../domain/finding';
import type { SetText } from '../../grid/edit';
import { defineRule } from '../rule';

export const orphanContinuationRow = defineRule({
  code: 'S105',
  name: 'orphan-continuation-row',
  title: '跨页拆行',
  severity: 'info',
  group: 'structure',
  scope: 'row',
  why: '从文档或PDF复制时，跨页的一行会拆成两行，后半句单独成行，导入系统时会报错或丢掉。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { tail: '此行疑为上一行“{column}”的续行：{text}' },
  examples: {
    wrong: [
      {
        note: '依据拆成了两行',
        indicators: [
          ['产出指标', '数量指标', '举办科普讲座', '≥12场', '市科协2025年工'],
          ['产出指标', '数量指标', '', '', '作安排', ''],
        ],
      },
      {
        note: '描述和依据都拆开了',
        indicators: [
          ['产出指标', '质量指标', '设备验收合格率', '100%', '采购合同及验收', '验收合格的设备占全部购置'],
          ['产出指标', '质量指标', '', '', '单', '设备的比例'],
          ['产出指标', '数量指标', '购置设备', '3台'],
        ],
      },
    ],
    right: [
      { note: '各占一行', indicators: [['产出指标', '数量指标', '举办科普讲座', '≥12场'], ['产出指标', '数量指标', '印制资料', '≥2000册']] },
      { note: '没有填的类别', indicators: [['效益指标', '社会效益指标', '听讲居民人数', '≥600人'], ['效益指标', '生态效益指标', '', '', '', '']] },
      { note: '有指标值没有名称的，另有提醒', indicators: [['产出指标', '数量指标', '举办科普讲座', '≥12场'], ['产出指标', '数量指标', '', '≥30次', '', '']] },
    ],
  },
  check(table, report) {
    for (const { tails = [] } of table.indicators) {
      for (const row of new Set(tails.map(({ tail }) => tail.cell.row))) {
        const cut = tails.filter(({ tail }) => tail.cell.row === row);
        const [first] = cut;
        if (!first) continue;
        report({
          message: 'tail',
          data: { column: cut.map(({ column }) => columnNames[column] ?? '').join('、'), text: cut.map(({ tail }) => tail.value ?? '').join('；') },
          cells: cut.map(({ tail }) => tail.cell),
          fix: joinTails(tails, cut),
        });
      }
    }
  },
});

const columnNames: Readonly<Partial<Record<ColumnKey, string>>> = {
  level3: '三级指标',
  description: '指标描述',
  value: '指标值',
  basis: '指标值确定依据',
  note: '备注',
};

/**
 * The blank row stays: a deleted one could not be brought back with its merges and formats. null for the later tails of a cell
 * that goes on over several rows: the first has to be joined before them.
 */
function joinTails(tails: readonly IndicatorTail[], cut: readonly IndicatorTail[]): Fix | null {
  const rows = tails.map(({ tail }) => tail.cell.row);
  if (cut.some(({ tail }) => tail.cell.row > Math.min(...rows))) return null;
  const edits = cut.flatMap(({ head, tail }): readonly SetText[] => [
    { kind: 'set', cell: head.cell, before: head.text, after: `${head.value ?? ''}${tail.value ?? ''}` },
    { kind: 'set', cell: tail.cell, before: tail.text, after: '' },
  ]);
  return { title: '并入上一行，这一行清空', safe: false, edits };
}
