/** Starts the pane inside Excel, once the gate lets it. */
import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../host/excel/excelHost';
import { TaskPane } from '../taskpane/TaskPane';
import { createSettings } from '../tasks/settings';
import type { TextStorage } from '../tasks/settings';
import { pageExcel } from './pageExcel';
import { paneRequestOf } from './paneRequest';

/** null where the browser keeps nothing for this page. */
async function storage(): Promise<TextStorage | null> {
  try {
    const { helperStorage } = await import('../host/excel/officeHelpers');
    return helperStorage();
  } catch {
    return null;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const settings = createSettings(await storage());
  const autoCheck = paneRequestOf(location.search) === 'check';
  createRoot(root).render(<TaskPane host={createExcelHost(pageExcel())} settings={settings} autoCheck={autoCheck} />);
}

const root = document.getElementById('root');
if (root) window.paneGate?.whenOpen(() => void start(root));
