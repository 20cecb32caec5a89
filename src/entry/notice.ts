/** The page of notices: `notice.html?notice=busy`. Built as an ES5 script, for every engine. */
import { noticeWords } from '../taskpane/words/notices';
import type { NoticeKey } from '../taskpane/words/notices';
import { drawNotice } from './drawNotice';

function isNotice(text: string): text is NoticeKey {
  return Object.prototype.hasOwnProperty.call(noticeWords, text);
}

const asked = /[?&]notice=(\w+)/.exec(location.search)?.[1] ?? '';
const place = document.getElementById('root');
if (place) drawNotice(place, isNotice(asked) ? asked : 'about');
