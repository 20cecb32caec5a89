/** Draws a notice with plain elements. Part of the scripts that any engine runs, Internet Explorer included. */
import { noticeWords } from '../taskpane/words/notices';
import type { NoticeKey } from '../taskpane/words/notices';

/** Replaces what stands in `place`. */
export function drawNotice(place: HTMLElement, notice: NoticeKey): void {
  const { title, text } = noticeWords[notice];
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'alert');
  const heading = document.createElement('h1');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  box.appendChild(heading);
  box.appendChild(paragraph);
  place.textContent = '';
  place.appendChild(box);
}
