/** Words of the page that passes findings on: as a chat message, or on paper. */
import type { Severity } from '../../domain/finding';

export const passOnWords = {
  title: '转发或打印',
  scope: '范围',
  thisTable: '当前这张表',
  hints: '包括提示',
  text: '可转发的文字',
  copy: '复制文字',
  copied: '已复制，可以粘贴到聊天窗口。',
  copyByHand: '这里不允许自动复制。文字已选中，请按 Ctrl+C 复制。',
  print: '打印',
  printTrouble: '这里不能直接打印。请复制文字，粘贴到文档后打印。',
  printHint: '打印稿按 A4 纸排版，列出所选范围的全部问题和依据，不受字数限制。',
};

export function allTablesWords(count: number): string {
  return `本工作表全部 ${count} 张表`;
}

export function lengthWords(length: number): string {
  return `${length} 字`;
}

export const printWords = {
  title: '绩效目标表检查结果',
  severity: '程度',
  cells: '位置',
  message: '问题',
  basis: '依据',
  nothing: '没有发现问题。',
  /** There are findings, but only milder ones than asked for. */
  nothingListed: '没有需要列出的问题。',
  ignored: '已忽略',
};

/** Told apart without colour, on any printer. */
export const severityShapes: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '○' };

export function printedFrom(sheet: string, day: string): string {
  return `工作表“${sheet}” · ${day}`;
}

/** "2025-11-21 14:05", the same in every place and language. */
export function dayWords(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
