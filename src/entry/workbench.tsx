/** Starts the workbench page. */
import { createRoot } from 'react-dom/client';
import { browserSettings } from '../taskpane/settings/browserSettings';
import { Workbench } from '../workbench/Workbench';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench settings={browserSettings()} />);
