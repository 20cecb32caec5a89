/** The pane alone on a page: the scene is named behind the "#". */
import { createRoot } from 'react-dom/client';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { scenes } from './scenes';
import type { SceneName } from './scenes';

const name = window.location.hash.slice(1);
if (!(name in scenes)) throw new Error(`no scene ${name}`);
const { host, autoCheck } = scenes[name as SceneName]();

const root = document.getElementById('root');
if (root) createRoot(root).render(<TaskPane host={host} autoCheck={autoCheck} onOpenFile={() => undefined} />);
