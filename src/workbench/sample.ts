/** The table that a fresh page shows: a published 绩效目标表, carried inside the page. */
// A data: address, so that opening the sample needs no request. The bundler offers it as a default export only.
import address from '../../assets/samples/zhangjiakou-2025.xlsx';
import { bytesOfAddress } from './bundledBytes';

/** The bytes of the sample workbook. */
export function sampleBytes(): Uint8Array {
  return bytesOfAddress(address);
}
