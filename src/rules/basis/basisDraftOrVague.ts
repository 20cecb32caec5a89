/** E904: the source is a draft, or a document that nobody could find. */
import { squash } from '../../domain/chineseText';
import type { Field } from '../../domain/field';
import type { TargetTable } from '../../domain/targetTable';
import { compareCells, type CellAddress } from '../../grid/address';
import { distinctCells } from '../distinctCells';
import { isRedactedText, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { withoutAcceptedBases } from './acceptedBasis';

export const basisDraftOrVague = defineRule({
  code: 'E904',
  name: 'basis-draft-or-vague',
  title: '依据为草案或不具体',
  severity: 'info',
  group: 'basis',
  scope: 'cell',
  why: '讨论稿、征求意见稿还没有生效，“相关文件”找不到是哪一份，写清文件名称和文号，审核人才能核对。',
  basis: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
  messages: { vague: '依据“{v}”为草案或不具体' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '数量指标', '补贴人数', '≥300人', '残疾人保障相关政策']] },
      { indicators: [['产出指标', '质量指标', '开放标准', '达标', '免费开放管理办法（征求意见稿）']] },
      { note: '用途里写的依据', usage: '依据免费开放试点单位管理暂行办法讨论稿，保障展厅正常运行。' },
    ],
    right: [
      { indicators: [['产出指标', '数量指标', '补贴人数', '≥300人', '冀残联〔2024〕12号']] },
      { note: '文件已经写明', indicators: [['产出指标', '数量指标', '补贴人数', '≥300人', '《困难残疾人生活补贴办法》等相关文件']] },
      { note: '用途里的“相关政策”是宣传的内容', usage: '用于印制资料，宣传惠农相关政策。' },
    ],
  },
  check(table, report) {
    for (const [text, cells] of vagueSources(table)) report({ message: 'vague', data: { v: text }, cells: [...distinctCells(cells)].sort(compareCells) });
  },
});

const draft = /讨论稿|征求意见稿|送审稿|(?<!预算)草案/;
const vague = /(?:相关|有关)(?:的?)(?:通知|政策|文件|政策文件|文件通知|通知文件)(?:精神|要求|规定)?$/;
/** Nothing but such a word: no issuer, no subject. */
const nameless = /^(?:根据|依据|按照|按)?(?:上级|国家|相关|有关)?(?:部门)?的?(?:政策|文件|通知|规定|制度|要求|政策文件|文件通知|政策规定|文件规定|文件要求|政策要求)$/;
/** A title or a document number can be found. */
const named = /《|〔|\[20\d\d\]|【20\d\d】|\d+号/;
/** In a sentence only what is called the source is one: 相关政策 may be what is made known. */
const citedDraft = /(?:依据|根据|按照|依照|遵照|按)([^,，。;；]{0,40}?(?:讨论稿|征求意见稿|送审稿|(?<!预算)草案))/;
const citedVague = /(?:依据|根据|按照|依照|遵照)([^,，。;；《〔号]{0,20}?相关(?:通知|政策|文件))(?!规定的)/;

/** Text → cells: the same words in nine rows are one matter. */
function vagueSources(table: TargetTable): ReadonlyMap<string, readonly CellAddress[]> {
  const found = new Map<string, readonly CellAddress[]>();
  const add = (text: string, field: Field<string>) => {
    found.set(text, [...(found.get(text) ?? []), field.cell]);
  };
  for (const { basis } of table.indicators) {
    if (basis && isVague(squash(withoutAcceptedBases(table, textOf(basis))))) add(textOf(basis), basis);
  }
  const { usage } = table.budget;
  const cited = usage ? citedIn(withoutAcceptedBases(table, textOf(usage))) : null;
  if (usage && cited !== null) add(cited, usage);
  return found;
}

function isVague(text: string): boolean {
  if (isRedactedText(text)) return false;
  if (draft.test(text)) return true;
  return !named.test(text) && (vague.test(text) || nameless.test(text));
}

function citedIn(usage: string): string | null {
  const text = squash(usage);
  return citedDraft.exec(text)?.[1] ?? citedVague.exec(text)?.[1] ?? null;
}
