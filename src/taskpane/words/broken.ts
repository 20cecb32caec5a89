/** Words for a part of the pane that could not be shown: problem, cause, way out. */

export const retryLabel = '重试';

export interface BrokenWords {
  readonly title: string;
  readonly texts: readonly string[];
}

const wayOut = '您的表格不受影响。请点“重试”；若仍不成功，请先保存文件，再重新打开本窗格。';

export const notLoadedWords: BrokenWords = {
  title: '这一部分没能打开',
  texts: ['没有读到所需的程序文件：可能是网络断开，或文件已被移动、更新。', wayOut],
};

export const notShownWords: BrokenWords = {
  title: '这一部分没能显示',
  texts: ['显示时遇到意外情况。', wayOut],
};
