/** The table that a fresh page shows: a published 绩效目标表, carried inside the page. */
// A data: address, so that opening the sample needs no request. The bundler offers it as a default export only.
import address from '../../assets/samples/zhangjiakou-2025.xlsx';

export const sampleName = '示例：张家口市科学技术协会2025年项目绩效目标.xlsx';

/** The bytes of the sample workbook. */
export function sampleBytes(): Uint8Array {
  const base64 = address.slice(address.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
