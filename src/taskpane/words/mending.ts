/** Words of mending, undoing and ignoring. */
import type { WriteRefusal } from '../../host/spreadsheetHost';
import type { SeverityCounts } from '../model/severity';
import { remainingWords } from './pane';

/** A cell as the user knows it, and what it shows now. */
export interface ShownCell {
  /** "F15" */
  readonly name: string;
  readonly text: string;
}

export const mendWords = {
  region: '改正与撤销',
  fix: '改正',
  choose: '请选一种改法',
  decides: '改后含义有变，请您核对后再改。',
  ignore: '忽略',
  undo: '撤销',
  redo: '重做',
  nothingToUndo: '没有可撤销的改动',
  nothingToRedo: '没有可重做的改动',
  failed: '没能完成，表格没有改动：程序与表格的连接可能中断了。请稍候再试。',
  failedMidway: '没能全部完成：程序与表格的连接可能中断了。已改的内容请用“重新检查”核对。',
};

/** A fix that decides something is named by its result; a long one is cut, the card shows it whole. */
export function fixButton(title: string, safe: boolean): string {
  const letters = [...title];
  return safe ? mendWords.fix : letters.length > 24 ? `${letters.slice(0, 23).join('')}…` : title;
}

export function byHandText(title: string): string {
  return `这里不能增删整行。请用 Excel 或 WPS 表格打开文件：${title}；保存后再来检查。`;
}

const SHOWN_CELLS = 5;

export function cellList(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_CELLS).join('、');
  return names.length > SHOWN_CELLS ? `${shown} 等 ${names.length} 格` : shown;
}

export function fixedText(names: readonly string[], title: string): string {
  return names.length > 0 ? `已改正 ${cellList(names)}` : `已完成：${title}`;
}

/** What 撤销 or 重做 would do. */
export function stepLabel(which: 'undo' | 'redo', title: string | null): string {
  if (title === null) return which === 'undo' ? mendWords.nothingToUndo : mendWords.nothingToRedo;
  return `${mendWords[which]}：${title}`;
}

/** `elsewhere`: the user has done it in the spreadsheet itself. */
export function turnedText(which: 'undo' | 'redo', title: string, elsewhere: boolean): string {
  return elsewhere ? `这一步已在表格中${mendWords[which]}：${title}` : `已${mendWords[which]}：${title}`;
}

/** The journal knows cells by address; once rows have moved it would write into the wrong ones. */
export function movedRowsText(sheet: string): string {
  return `工作表“${sheet}”的行列有变动，此前在这里的改动不能再从本窗格撤销。如需改回，请在表格中直接修改。`;
}

function shortText(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length > 30 ? `${line.slice(0, 29).join('')}…` : line.join('');
}

function nowShown(cells: readonly ShownCell[]): string {
  const parts = cells.slice(0, 3).map(({ name, text }) => {
    const shown = shortText(text);
    return shown === '' ? `${name} 现在是空白` : `${name} 现在是“${shown}”`;
  });
  return cells.length > 3 ? `${parts.join('，')}，等 ${cells.length} 格` : parts.join('，');
}

const deed = { fix: '没有改正', undo: '不能撤销', redo: '不能重做' };

/** Why nothing was written, and the way out. */
export function refusedText(wanted: 'fix' | 'undo' | 'redo', reason: WriteRefusal, cells: readonly ShownCell[]): string {
  const names = cellList(cells.map(({ name }) => name));
  switch (reason) {
    case 'stale':
      return wanted === 'fix'
        ? `${deed.fix}：内容在检查之后有变动，${nowShown(cells)}。已重新检查，请按新的结果处理。`
        : `${deed[wanted]}：这些单元格后来又改过，${nowShown(cells)}。请在表格中直接修改。`;
    case 'readonly':
      return `${deed[wanted]}：${names} 含公式或属于合并区域，不能写入。请在表格中直接修改。`;
    case 'protected': {
      const locked = names === '' ? '不能增删行' : `${names} 已锁定，不能写入`;
      return `${deed[wanted]}：工作表受保护，${locked}。请先撤销工作表保护，再试一次。`;
    }
    case 'unsupported':
      return `${deed[wanted]}：这里不能代为增删整行。请在表格中自行增删。`;
  }
}

export const allWords = {
  preview: '请先看一遍要改的内容',
  note: '只改写法、不改含义；不想改的，取消勾选。',
  list: '要改的内容',
  cancel: '取消',
  stop: '停止',
  working: '正在改正',
};

export function allButton(count: number): string {
  return `全部安全改正（${count}）`;
}

export function startButton(count: number): string {
  return `开始改正（${count}）`;
}

export function progressText(done: number, all: number): string {
  return `已改 ${done} / ${all}`;
}

export function allTitle(count: number): string {
  return `安全改正 ${count} 处`;
}

/** `cells`: where nothing was written; `left`: fixes never begun because the user stopped. */
export function allDoneText(done: number, cells: readonly string[], refused: number, left: number): string {
  const parts = [`已改正 ${done} 处`];
  if (left > 0) parts.push(`已停止，${left} 处未改`);
  if (refused > 0) parts.push(`${refused} 处没有改（${cellList(cells)}），内容在检查之后有变动，或不能写入`);
  return parts.join('；');
}

export const ignoreWords = {
  reason: '忽略的理由（必填）',
  suggestions: '常用理由',
  common: ['上级要求', '历史口径', '另有说明'],
  confirm: '确认忽略',
  cancel: '取消',
  required: '缺少理由，日后难以说明。请写一句，或点选常用理由。',
  restore: '恢复',
  kept: '忽略和理由随文件保存。',
  unreadable: '没有记下：文件里的忽略清单读不出来，直接写入会冲掉它。请先点“重新建立清单”，再试一次。',
  unread: '文件里的忽略清单读不出来，可能已损坏，或由更新的版本写入，因此忽略过的问题又列了出来。原清单没有改动；要再忽略问题，请先重新建立清单。',
  notRead: '没能读出这份文件的忽略清单，忽略过的问题又列了出来。请稍候再点“重新检查”。',
  renew: '重新建立清单',
  renewed: '已重新建立忽略清单，读不出来的原清单另存在文件中',
  notSaved: '没能记下这次改动：这份文件暂时不能保存忽略记录。请解除工作簿保护后再试。',
};

export function ignoredText(place: string): string {
  return `已忽略 ${place}`;
}

export function restoredText(place: string): string {
  return `已恢复 ${place}`;
}

export function ignoredCount(count: number): string {
  return `已忽略 ${count} 条`;
}

export function reasonText(reason: string): string {
  return `理由：${reason}`;
}

export function restoreLabel(message: string): string {
  return `恢复：${message}`;
}

/** For the polite live region: what has just been done, then what is left. */
export function statusWords(said: string | null, counts: SeverityCounts): string {
  const left = remainingWords(counts);
  return said === null ? left : `${said.replace(/。$/, '')}。${left}`;
}
