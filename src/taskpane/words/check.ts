/** Words of the check screen: which table, which findings, what to do about one. */
import type { SectionKey } from '../model/findingItems';
import type { SeverityCounts } from '../model/severity';
import type { FactKey } from '../model/tableFields';
import { unnamedTable } from './pane';

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

export const chooserLabel = '要查看的表';

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
