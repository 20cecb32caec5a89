/**
 * Runs before the pane and decides whether it may start; where not, a notice in plain words takes its place.
 * Built as an ES5 script of its own, so that engines that cannot even parse the pane still say what they lack.
 */
import type { NoticeKey } from '../taskpane/words/notices';
import { drawNotice } from './drawNotice';
import { isExcelNewEnough, isModernEngine } from './engine';
import type { PaneGate } from './paneGate';

/** Milliseconds after which silence of the network, or of Excel, is told. An answer that comes later still opens the pane. */
const PATIENCE = 10_000;

/** What the pane has handed in, and whether it may run. */
let start: (() => void) | null = null;
let isOpen = false;

function show(notice: NoticeKey): void {
  const root = document.getElementById('root');
  if (root) drawNotice(root, notice);
}

function open(): void {
  isOpen = true;
  if (start) start();
}

function isOfficeThere(): boolean {
  return typeof Office !== 'undefined' && typeof Office.onReady === 'function';
}

/** Asked once the scripts of the page have run, or failed to load. */
function askOffice(): void {
  if (!isOfficeThere()) {
    show('noOffice');
    return;
  }
  void Office.onReady(({ host }) => {
    // Outside Office there is no host; the declared type does not say so.
    if (String(host) !== 'Excel') show('notExcel');
    else if (!isExcelNewEnough()) show('oldExcel');
    else open();
  });
}

const gate: PaneGate = {
  whenOpen(given) {
    start = given;
    if (isOpen) given();
  },
};
window.paneGate = gate;

if (!isModernEngine()) {
  show('oldEngine');
} else {
  document.addEventListener('DOMContentLoaded', askOffice);
  setTimeout(() => {
    if (!isOpen && document.querySelector('.notice') === null) show(isOfficeThere() ? 'notExcel' : 'noOffice');
  }, PATIENCE);
}
