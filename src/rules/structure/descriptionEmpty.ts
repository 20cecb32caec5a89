/** S103: a filled row without the description that the form asks for. */
import { isBlank } from '../../domain/chineseText';
import type { Indicator } from '../../domain/targetTable';
import { cellOf, filledIndicators, isRedactedText, nameOf, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const descriptionEmpty = defineRule({
  code: 'S103',
  name: 'description-empty',
  title: '指标描述（解释）为空',
  severity: 'warning',
  group: 'structure',
  scope: 'cell',
  why: '表上有描述（解释）一栏而没有填，审核人看不出指标怎么算、数从哪里来，会要求补充。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: {
    one: '“{l3}”未填写指标描述（解释）',
    all: '{n}行指标均未填写指标描述（解释）',
  },
  examples: {
    wrong: [
      {
        note: '只有一行没填',
        indicators: [
          ['产出指标', '数量指标', '举办科普讲座', '≥12场'],
          ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≥90%', '问卷调查', ''],
        ],
      },
      {
        note: '整栏没填，只提醒一次',
        indicators: [
          ['产出指标', '数量指标', '举办科普讲座', '≥12场', '年度工作计划', ''],
          ['产出指标', '质量指标', '讲座内容审核合格率', '≥95%', '年度工作计划', ''],
          ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≥90%', '问卷调查', ''],
        ],
      },
    ],
    right: [
      { indicators: [['产出指标', '数量指标', '举办科普讲座', '≥12场', '年度工作计划', '当年面向社区举办的场次']] },
      { note: '整行空白的类别不用填', indicators: [['产出指标', '数量指标', '举办科普讲座', '≥12场'], ['效益指标', '生态效益指标', '', '', '', '']] },
      { note: '缺指标值的另有提醒', indicators: [['产出指标', '数量指标', '举办科普讲座', '', '', '']] },
    ],
  },
  check(table, report) {
    if (!table.columns.includes('description')) return;
    const rows = firstOfEachRow(filledIndicators(table)).filter(({ level3 }) => !isRedactedText(textOf(level3)));
    const empty = rows.filter(lacksDescription);
    if (empty.length === rows.length && rows.length >= FEWEST_FOR_ALL) {
      report({ message: 'all', data: { n: rows.length }, cells: empty.map((row) => cellOf(table, row, 'description')) });
      return;
    }
    for (const row of empty) report({ message: 'one', data: { l3: nameOf(row) }, cells: [cellOf(table, row, 'description')] });
  },
});

const FEWEST_FOR_ALL = 3;

/** A form with several value columns gives one indicator per column. */
function firstOfEachRow(indicators: readonly Indicator[]): readonly Indicator[] {
  const seen = new Set<string>();
  return indicators.filter(({ row, cells }) => {
    const place = `${row},${cells.description?.column ?? ''}`;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

/** Where a merge of another column covers the cell there is nothing to fill in. */
function lacksDescription({ cells, description }: Indicator): boolean {
  return cells.description !== undefined && (description === null || isBlank(description.text));
}
