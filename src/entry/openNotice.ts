/** Shows a notice in a small window of Excel's. Part of the scripts that any engine runs, Internet Explorer included. */
import type { NoticeKey } from '../taskpane/words/notices';

/** Of the screen, in percent. */
const SIZE = { height: 30, width: 34 };
/** On the Mac closing the window is not always told (office-js issue 161); a command must end all the same. */
const LONGEST = 60_000;

/**
 * `closed` is called once: when the user has closed the window, or where it could not be opened. Ending a command earlier can take its
 * window away (office-js issue 428).
 */
export function openNotice(notice: NoticeKey, closed: () => void): void {
  let isOver = false;
  const finish = (): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    closed();
  };
  const timer = setTimeout(finish, LONGEST);
  const address = location.href.replace(/[^/]*([?#].*)?$/, `notice.html?notice=${notice}`);
  try {
    // In a frame, so that Excel on the web asks for no permission to open a window.
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Succeeded) value.addEventHandler(Office.EventType.DialogEventReceived, finish);
      // Most likely a notice still stands open: one is enough.
      else finish();
    });
  } catch {
    finish();
  }
}
