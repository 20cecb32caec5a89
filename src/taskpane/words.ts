/** Every word the pane shows. Components hold none. */
import type { Severity } from '../domain/finding';
import type { KindDemand } from '../domain/targetTable';
import type { LiveErrorCode } from '../tasks/liveCheck';
import type { SectionKey } from './model/findingItems';
import type { Gap } from './model/hierarchy';
import type { PaneTab } from './model/paneState';
import type { SeverityCounts } from './model/severity';
import type { FactKey } from './model/tableFields';

export const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

export const sectionWords: Readonly<Record<SectionKey, string>> = {
  head: '表头',
  plan: '资金支出计划',
  goals: '绩效目标',
  indicators: '绩效指标',
};

export const factWords: Readonly<Record<FactKey, string>> = {
  code: '项目编码',
  unit: '填报单位',
  amountUnit: '金额单位',
  year: '预算年度',
};

export const demandWords: Readonly<Record<KindDemand, string>> = {
  quantity: '数量',
  quality: '质量',
  timeliness: '时效',
  cost: '成本',
  benefit: '效益',
  satisfaction: '满意度',
};

export const gapWords: Readonly<Record<Gap, string>> = { empty: '未填写', name: '缺三级指标', value: '缺指标值' };

export const tabWords: Readonly<Record<PaneTab, string>> = { check: '检查', structure: '结构' };

export const paneWords = {
  name: '绩效目标表助手',
  tabs: '查看方式',
  checkNow: '检查当前表',
  checkAgain: '重新检查',
  checking: '正在检查…',
  openFile: '打开文件',
  dismiss: '知道了',
  marks: '在表中标出',
  notChecked: '尚未检查',
  loading: '正在读取…',
};

/** Time of day as "14:05". */
export function clockWords(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function checkedWords(checkedAt: number): string {
  return `${clockWords(new Date(checkedAt))} 已检查`;
}

export const welcomeWords = {
  title: '送审之前，先检查一遍',
  text: '打开绩效目标表所在的工作表，助手会逐格核对，指出可能被退回的地方，并说明原因和改法。',
  promise: '只读取，不改动您的表格；数据不离开这台电脑。',
};

export const noSheetWords = {
  title: '没有打开的工作表',
  text: '请先打开一个含有绩效目标表的工作簿，再点“检查当前表”。',
};

export const noTableWords = {
  title: '这里没有可检查的表',
  fallback: '这张工作表是空的。',
  help: '请切换到绩效目标表所在的工作表后再检查；若表头改过名称，请先恢复规范名称。',
};

export const emptyFormWords = {
  title: '表内尚未填写',
  text: '这是一张空表。填入项目和指标后，检查会自动开始。',
};

export const allGoodWords = {
  title: '没有发现问题',
  text: '这张表通过了全部检查。目标定得是否恰当，仍请您把关。',
};

export const allHiddenWords = { title: '问题已被筛选隐藏', show: '显示全部' };

export function allHiddenText(total: number): string {
  return `本表共有 ${total} 条，都不在当前筛选之内。`;
}

export const onlyHintsWords = { title: '没有错误和警告', show: '显示提示' };

export function onlyHintsText(hints: number): string {
  return `另有 ${hints} 条提示，多为书写上的小处，可在送审前一并整理。`;
}

const failureWords: Readonly<Record<LiveErrorCode, string>> = {
  'no-sheet': '找不到这张工作表，它可能已被删除或改名。请切换到要检查的工作表，再试一次。',
  busy: '表格正在编辑单元格，暂时读不到内容。请按回车键结束编辑，再试一次。',
  protected: '工作表受保护，读不到内容。请先解除保护，再试一次。',
  lost: '与表格的连接断开了。请关闭并重新打开本窗格，再试一次。',
  unexpected: '检查没有完成，您的表格没有改动。请再试一次；若仍不成功，请保存文件后重新打开。',
};

export const failedWords = { title: '没能完成检查', retry: '再试一次' };

/** The host's own words come first; ours explain what is known of the cause. */
export function failureText(code: LiveErrorCode, message: string): string {
  return message === '' ? failureWords[code] : message;
}

export const outdatedText = '表格的行列有变动，下面的单元格可能对不上。请重新检查。';
export const marksTrouble = '没能在表格中标出，工作表可能受保护。检查结果仍可在本窗格查看。';
export const jumpTrouble = '没能选中这个单元格，工作表可能已被删除或改名。请重新检查。';

export const chooserLabel = '要查看的表';
export const unnamedTable = '（未填写项目名称）';
export const blankText = '未填写';

/** "错误 3 · 警告 2"; hints are left out, as in the default view. */
export function gravityWords({ error, warning }: SeverityCounts): string {
  const parts = [error > 0 ? `错误 ${error}` : '', warning > 0 ? `警告 ${warning}` : ''].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : '无错误和警告';
}

export function tableOption(place: number, name: string | null, counts: SeverityCounts): string {
  return `${place}. ${name ?? unnamedTable}（${gravityWords(counts)}）`;
}

export function tableCount(total: number): string {
  return `共 ${total} 张`;
}

export const filterLabel = '按严重程度筛选';
export const listLabel = '检查结果';

export function sectionCount(count: number): string {
  return `${count} 条`;
}

export function foldWords(title: string, count: number): string {
  return `${title}（${count} 处）`;
}

export const cardWords = {
  cells: '位置',
  before: '现在的内容',
  after: '建议',
  why: '为什么',
  basis: '依据',
  blank: '（空白）',
};

export function jumpWords(cell: string): string {
  return `选中单元格 ${cell}`;
}

export function moreCells(count: number): string {
  return `另外 ${count} 格`;
}

export function moreEdits(count: number): string {
  return `另有 ${count} 格照此修改`;
}

/** `row` as the sheet numbers it, from 1. */
export function insertRowWords(row: number): string {
  return `在第 ${row} 行之前插入一行，再填写内容`;
}

export function deleteRowWords(row: number): string {
  return `删除第 ${row} 行`;
}

/** For the polite live region: what is left after a check. */
export function remainingWords(counts: SeverityCounts): string {
  const { error, warning, info } = counts;
  if (error + warning === 0) return info > 0 ? `没有错误和警告，有 ${info} 条提示` : '没有发现问题';
  const parts = [error > 0 ? `${error} 个错误` : '', warning > 0 ? `${warning} 个警告` : ''].filter((part) => part !== '');
  return `还有 ${parts.join('、')}`;
}

export const structureWords = {
  tree: '指标层级',
  coverage: '指标类别',
  plan: '资金支出计划',
  planCaption: '各节点累计支出进度',
  noIndicators: '表中还没有指标。请从“数量指标”开始填写。',
  there: '已有',
  missing: '缺少',
  unasked: '未要求',
  blankLabel: '（空白）',
  nothing: '先检查一张绩效目标表，这里会显示它的指标层级和支出计划。',
};

export function indicatorCount(count: number): string {
  return `${count} 条`;
}

export const planTroubleWords = { over: '超出范围', falls: '低于前一节点' };
