/** A new, empty 绩效目标表 in the layout of the published Hebei form, carried inside the page. */
// A data: address, so that a new form needs no request. The bundler offers it as a default export only.
import address from '../../assets/samples/hebei-project-blank.xlsx';
import { bytesOfAddress } from './bundledBytes';

/** The bytes of the empty form. */
export function blankFormBytes(): Uint8Array {
  return bytesOfAddress(address);
}
