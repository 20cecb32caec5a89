/** T1206: the year of a document number in other brackets than 〔〕. */
import { defineRule } from '../rule';
import { rewriteAll, textCells } from '../textCells';

export const docnumBracket = defineRule({
  code: 'T1206',
  name: 'docnum-bracket',
  title: '文号年份的括号',
  severity: 'info',
  group: 'text',
  scope: 'table',
  why: '公文的发文字号用六角括号括年份，写成方头括号或圆括号不合公文格式。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）',
  messages: { bracket: '文号年份宜用〔〕' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '数量指标', '举办科普讲座', '≥12场', '冀科学【2024】49号']] },
      { usage: '按照市政府办公室（2023）第15号文件，用于锅炉改造。' },
    ],
    right: [
      { indicators: [['产出指标', '数量指标', '举办科普讲座', '≥12场', '冀财教〔2024〕130号']] },
      { note: '项目名称由系统下达', project: '冀财教【2024】130号提前下达科普专项资金' },
      { note: '括号里不是文号', usage: '按照三年行动计划（2023）第15条，用于《方案》【2024】年度任务。' },
      { note: '法院案号中间有字', usage: '按（2024）冀07民终49号判决支付。' },
    ],
  },
  check(table, report) {
    const changes = textCells(table).flatMap((cell) => {
      if (cell.part === 'projectName') return [];
      const after = cell.text.replace(documentNumber, '〔$1〕');
      return after === cell.text ? [] : [{ cell, after }];
    });
    if (changes.length === 0) return;
    report({ message: 'bracket', cells: changes.map(({ cell }) => cell.cell), fix: rewriteAll(changes, '改用六角括号〔〕', false) });
  },
});

/** The issuer's name in front, the number behind: 财预[2015]88号, 冀财教【2024】 130 号. */
const documentNumber =
  /(?<=\p{Script=Han}\s*)[【[［（(〖]\s*((?:19|20)[\d]{2})\s*[】\]］）)〗](?=\s*第?\s*[\d０-９]{1,5}\s*号(?![楼院室线]))/gu;
