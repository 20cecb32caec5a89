/** E903: one and the same source for every target value. */
import { isBlank, squash } from '../../domain/chineseText';
import { distinctCells } from '../distinctCells';
import { filledIndicators, isRedactedText, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const basisUniform = defineRule({
  code: 'E903',
  name: 'basis-uniform',
  title: '全表同一依据',
  severity: 'info',
  group: 'basis',
  scope: 'table',
  why: '数量、成本、满意度的值来自不同的地方，全表填同一个依据，审核人看不出每个值是怎么定的。',
  basis: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
  messages: { uniform: '全部依据均为“{v}”' },
  examples: {
    wrong: [
      {
        indicators: [
          ['产出指标', '数量指标', '举办讲座', '≥12场', '年初工作计划'],
          ['产出指标', '质量指标', '参训率', '≥95%', '年初工作计划'],
          ['产出指标', '成本指标', '项目总成本', '≤20万元', '年初工作计划'],
          ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '年初工作计划'],
        ],
      },
    ],
    right: [
      {
        note: '有一行不同就不算',
        indicators: [
          ['产出指标', '数量指标', '举办讲座', '≥12场', '年初工作计划'],
          ['产出指标', '质量指标', '参训率', '≥95%', '年初工作计划'],
          ['产出指标', '成本指标', '项目总成本', '≤20万元', '年初工作计划'],
          ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '问卷调查'],
        ],
      },
      {
        note: '系统里的依据类型，只能选',
        indicators: [
          ['产出指标', '数量指标', '雾炮车', '10辆', '计划标准'],
          ['产出指标', '质量指标', '降尘效果', '优良', '计划标准'],
          ['产出指标', '成本指标', '项目总成本', '≤20万元', '计划标准'],
          ['满意度指标', '服务对象满意度指标', '市民满意度', '≥90%', '计划标准'],
        ],
      },
    ],
  },
  check(table, report) {
    const rows = filledIndicators(table).filter(({ row }, index, all) => all.findIndex((other) => other.row === row) === index);
    const texts = new Set(rows.map(({ basis }) => squash(textOf(basis))));
    const [text] = texts;
    if (rows.length < FEWEST_ROWS || texts.size !== 1 || text === undefined || isBlank(text)) return;
    if (isRedactedText(text) || dictionary.test(text)) return;
    const cells = distinctCells(rows.flatMap(({ basis }) => (basis ? [basis.cell] : [])));
    report({ message: 'uniform', data: { v: textOf(rows[0]?.basis ?? null) }, cells });
  },
});

/** In a smaller table one source may well serve all. */
const FEWEST_ROWS = 4;
/** Types of standard that a system offers for choice. */
const dictionary = /^(?:计划|行业|历史|其他|国家|地方|预算支出|支出|定额)(?:标准|数据)?$/;
