/** Puts the text of a box on the clipboard, as far as the place allows. */

/** `selected`: the clipboard is closed to us; the text is selected, so that the user can copy it. */
export type CopyResult = 'copied' | 'selected';

export async function copyText(box: HTMLTextAreaElement): Promise<CopyResult> {
  try {
    // Missing on pages without a secure origin, refused by the policy of some hosts.
    await navigator.clipboard.writeText(box.value);
    return 'copied';
  } catch {
    box.focus();
    box.select();
    return copySelection() ? 'copied' : 'selected';
  }
}

/** The old way, which older hosts allow where the new one is refused. */
function copySelection(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
