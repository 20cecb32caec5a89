/** What the pane needs of the engine and of Excel. Part of the scripts that any engine runs, Internet Explorer included. */

/** Internet Explorer and the old Edge, which older Office carries, lack these; so do browsers of before 2020. */
export function isModernEngine(): boolean {
  return typeof Promise === 'function' && 'allSettled' in Promise && 'matchAll' in String.prototype && typeof ResizeObserver === 'function';
}

/** Merged areas of a range are known from ExcelApi 1.13 on, who caused a change from 1.14 on (Office 2021). */
export function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.14');
}
