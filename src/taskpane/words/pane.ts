/** Words of the pane's frame, and those that several of its screens share. */
import type { PaneTab } from '../model/paneState';
import type { SeverityCounts } from '../model/severity';

export { severityNames as severityWords } from '../../report/counts';

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
  back: '返回',
  actions: '更多操作',
  help: '打开帮助',
  settings: '打开设置',
  passOn: '转发或打印检查结果',
};

/** Time of day as "14:05". */
export function clockWords(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function checkedWords(checkedAt: number): string {
  return `${clockWords(new Date(checkedAt))} 已检查`;
}

export const outdatedText = '表格在这次检查之后有变动，下面的结果可能对不上。请重新检查。';

export const marksTrouble = '没能在表格中标出，工作表可能受保护。检查结果仍可在本窗格查看。';

export const jumpTrouble = '没能选中这个单元格，工作表可能已被删除或改名。请重新检查。';

export const unnamedTable = '（未填写项目名称）';

export const blankText = '未填写';

export function jumpWords(cell: string): string {
  return `选中单元格 ${cell}`;
}

/** For the polite live region: what is left after a check. */
export function remainingWords(counts: SeverityCounts): string {
  const { error, warning, info } = counts;
  if (error + warning === 0) return info > 0 ? `没有错误和警告，有 ${info} 条提示` : '没有发现问题';
  const parts = [error > 0 ? `${error} 个错误` : '', warning > 0 ? `${warning} 个警告` : ''].filter((part) => part !== '');
  return `还有 ${parts.join('、')}`;
}
