/** Excel's errors, told from each other by their codes, and what the user is told of them. */
import { HostError } from '../spreadsheetHost';

/** The user is typing in a cell: every call fails until that ends. */
export const CELL_EDIT = 'InvalidOperationInCellEditMode';
export const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

const TOO_MUCH = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded']);
const GONE = new Set(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath']);
const LOST = new Set([
  ...['ActivityLimitReached', 'ConnectionFailure', 'HostRestartNeeded', 'InvalidRequestContext', 'NonActiveDocument', 'RequestAborted'],
  ...['ServiceNotAvailable', 'Timeout', 'TooManyRequests', 'Unauthenticated', '5xx'],
]);

export function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  return codes.has(codeOf(error) ?? '');
}

/** The sheet, the cell or the rule that was spoken of is no longer there. */
export function isGone(error: unknown): boolean {
  return !(error instanceof HostError) && hasCode(error, GONE);
}

/** Asking for less at once may help. */
export function isTooMuch(error: unknown): boolean {
  return hasCode(error, TOO_MUCH);
}

/** Nothing that one asks for in another way will do better. */
export function isHopeless(error: unknown): boolean {
  return error instanceof HostError || codeOf(error) === CELL_EDIT || hasCode(error, LOST);
}

export function noSheet(name: string): HostError {
  return new HostError(`找不到工作表“${name}”，可能已被删除或改名。请重新检查。`, 'no-sheet');
}

export function hiddenSheet(name: string): HostError {
  return new HostError(`工作表“${name}”已隐藏。请先取消隐藏，再定位到其中的单元格。`, 'hidden');
}

export function tooLarge(name: string): HostError {
  return new HostError(`工作表“${name}”用到的范围过大，没有读取。请删去表格以外多余的行和列（有格式的空行也算），保存后再检查。`, 'too-large');
}

export function marksForbidden(name: string): HostError {
  return new HostError(`工作表“${name}”受保护，不能在表上标记；问题仍列在窗格里。要在表上标记，请先解除保护，或在保护时允许“设置单元格格式”。`, 'protected');
}

/** The error in the port's terms; one that nobody foresaw comes back as it is. */
export function asHostError(error: unknown): Error {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  if (code === CELL_EDIT) return new HostError('正在编辑单元格。请先按 Enter 结束编辑，再试一次。', 'busy');
  if (code === 'AccessDenied') return new HostError('工作表或工作簿受保护，没有改动。请先解除保护，再试一次。', 'protected');
  if (isTooMuch(error)) return new HostError('内容太多，Excel 一次处理不了。请删去多余的行和列，再试一次。', 'too-large');
  if (hasCode(error, LOST)) return new HostError('与 Excel 的连接中断，或 Excel 正忙。请稍候再试；仍不成功的，请保存文件后重新打开。', 'lost');
  return error instanceof Error ? error : new Error(String(error));
}
