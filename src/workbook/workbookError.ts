/** Why a workbook could not be opened or saved, in words for an accountant: problem, cause, what to do. */

export type WorkbookErrorCode =
  | 'empty'
  | 'encrypted'
  | 'damaged'
  | 'foreign'
  | 'unsupported'
  | 'too-large'
  | 'formula'
  | 'no-sheet'
  | 'value';

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
    options?: { readonly cause: unknown },
  ) {
    super(message);
    this.name = 'WorkbookError';
    // Error's own `cause` argument is younger than the oldest browser the pane runs in.
    if (options) Object.defineProperty(this, 'cause', { value: options.cause, configurable: true });
  }
}

export function emptyFile(): WorkbookError {
  return new WorkbookError('empty', '文件是空的，没有可读取的内容。可能是下载或复制没有完成；请重新获取文件后再打开。');
}

export function encryptedFile(): WorkbookError {
  return new WorkbookError(
    'encrypted',
    '文件已加密，无法读取。文件设置了打开密码；请先在 Excel 或 WPS 中打开，取消“打开密码”并保存后再试。',
  );
}

export function damagedFile(cause: unknown, detail = '可能是下载、复制或传输没有完成'): WorkbookError {
  return new WorkbookError(
    'damaged',
    `文件已损坏，无法读取。${detail}；请重新获取文件，或在 Excel、WPS 中打开并另存为 .xlsx 后再试。`,
    { cause },
  );
}

/** `kind`: what the content seems to be, "PDF 文档". */
export function foreignFile(kind: string): WorkbookError {
  return new WorkbookError(
    'foreign',
    `这不是 Excel 工作簿。按内容判断，它是${kind}；请打开原来的工作簿，或用 Excel、WPS 把其中的表格另存为 .xlsx 后再试。`,
  );
}

export function unsupportedFile(kind: string): WorkbookError {
  return new WorkbookError('unsupported', `暂不支持${kind}。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。`);
}

/** `what`: the limit that was passed, "解压后超过 256 MB". */
export function tooLarge(what: string): WorkbookError {
  return new WorkbookError(
    'too-large',
    `文件过大，未读取：${what}。可能含有大量图片或多余的空白格式；请把绩效目标表所在的工作表另存为单独的文件后再试。`,
  );
}

export function formulaCell(place: string): WorkbookError {
  return new WorkbookError(
    'formula',
    `未保存：${place} 含有公式。改写公式单元格会影响引用它的其他单元格；请在 Excel 或 WPS 中修改该单元格。`,
  );
}

export function missingSheet(sheet: string): WorkbookError {
  return new WorkbookError('no-sheet', `未保存：文件中没有名为“${sheet}”的工作表。可能已被改名或删除；请重新打开文件。`);
}

export function unfitValue(place: string, cause: string): WorkbookError {
  return new WorkbookError('value', `未保存：${place} 的内容无法写入，${cause}。请修改内容后再保存。`);
}
