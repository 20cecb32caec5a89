/** Words of the screens with nothing to list: first run, empty, all good, failed. */
import type { LiveErrorCode } from '../../tasks/liveCheck';

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
  text: '这是一张空表。填入项目和指标后，这里会列出需要留意的地方。',
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
  hidden: '这张工作表已隐藏。请先取消隐藏，再试一次。',
  'too-large': '这张工作表用到的范围过大，没有读取。请删去表格以外多余的行和列，再试一次。',
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

/** For the live region: shorter than the titles on the screen, and not the same twice. */
export const startStatusWords = { noTable: '当前工作表里没有识别出绩效目标表', failed: '这次检查未完成' };

/** Reasons come as fragments or sentences; on the screen they are sentences. */
export function noTableReason(reason: string): string {
  if (reason === '') return noTableWords.fallback;
  return /[。！？]$/.test(reason) ? reason : `${reason}。`;
}
