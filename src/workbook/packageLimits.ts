/** Opens the zip container of an .xlsx with limits, so that a small hostile file cannot eat the memory. */
import { unzipSync } from 'fflate';
import { damagedFile, tooLarge, unsupportedFile, WorkbookError } from './workbookError';
import { checksum, promisedChecksums } from './zipChecksums';

const MB = 1024 * 1024;

/** A file of forms is some hundred KB; pictures may add some MB. Beyond this the browser tab itself suffers. */
export const MAX_FILE_BYTES = 100 * MB;
/** Unzipped XML is held as text (twice the size) and as cells; 256 MB stays within the heap of a 32-bit browser tab. */
export const MAX_UNZIPPED_BYTES = 256 * MB;
/** Real sheets shrink 5 to 40 times, sheets of formatted blanks up to about 150; deflate itself can do 1,032. */
export const MAX_RATIO = 250;
/** Small packages may shrink as they like: the ratio only matters where the result is big. */
export const RATIO_MATTERS_FROM = 16 * MB;
/** 300 sheets with drawing, comments and relations each are about 1,500 parts. */
export const MAX_PARTS = 10_000;

export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * A flipped byte can change a figure and leave everything else readable; the checksums tell. `order`: names as the directory
 * lists them, one per checksum.
 */
function assertUnharmed(parts: Parts, order: readonly string[], promised: readonly number[]): void {
  const expected = new Map(order.map((name, index) => [name, promised[index]]));
  for (const [name, crc] of expected) {
    const part = parts[name];
    if (!part || checksum(part) !== crc) throw damagedFile(undefined, `文件内 ${name} 的内容与校验值不符，可能是下载、复制或传输中出了错`);
  }
}

/** Every part of the package by name, in file order. Throws WorkbookError: damaged, too-large. */
export function unzipWithin(bytes: Uint8Array): Parts {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(`文件超过 ${MAX_FILE_BYTES / MB} MB`);
  let count = 0;
  let total = 0;
  const order: string[] = [];
  try {
    const parts = unzipSync(bytes, {
      // Called with the declared sizes before anything is inflated; the inflater never writes past a declared size.
      filter: ({ name, originalSize }) => {
        count += 1;
        order.push(name);
        total += originalSize;
        if (count > MAX_PARTS) throw tooLarge(`内部部件超过 ${MAX_PARTS} 个`);
        if (total > MAX_UNZIPPED_BYTES) throw tooLarge(`解压后超过 ${MAX_UNZIPPED_BYTES / MB} MB`);
        if (total > RATIO_MATTERS_FROM && total > bytes.length * MAX_RATIO) throw tooLarge(`解压后增大超过 ${MAX_RATIO} 倍`);
        return true;
      },
    });
    assertUnharmed(parts, order, promisedChecksums(bytes));
    return parts;
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw damagedFile(cause);
  }
}

/**
 * Text of an XML part. Office never writes document type or entity declarations, and expanding them is how a few
 * bytes of XML become gigabytes, so a part that has them is refused.
 */
export function xmlText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw unsupportedFile('以 UTF-16 编码保存的工作簿');
  }
  // A byte order mark is kept, so that writing the text back gives the same bytes.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) {
    throw damagedFile(undefined, '文件内含有 Excel 不会写入的实体声明（DOCTYPE），出于安全未读取');
  }
  return text;
}
