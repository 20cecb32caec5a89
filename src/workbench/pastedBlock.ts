/** What the clipboard holds, as rows of texts: the block that is going to be pasted. */
import { fromClipboardText } from './clipboard';
import type { PastedBlock } from './htmlTable';
import { blockFromHtml } from './htmlTable';

export interface ClipboardTexts {
  readonly html: string;
  readonly text: string;
}

/** A table in the HTML knows merged cells and line breaks, so it comes before the plain text. null: nothing to paste. */
export function pastedBlock({ html, text }: ClipboardTexts): PastedBlock | null {
  const fromHtml = html === '' ? null : blockFromHtml(html);
  if (fromHtml) return fromHtml;
  return text === '' ? null : fromClipboardText(text);
}
