/** The workbench page: toolbar, grid, tabs, and the task pane beside them. */
import { FluentProvider } from '@fluentui/react-components';
import type { CSSProperties, JSX } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { isDirty } from '../host/workbench/document';
import type { DocumentState, DocumentStore } from '../host/workbench/documentStore';
import { BrokenPart } from '../taskpane/BrokenPart';
import { ErrorBoundary } from '../taskpane/ErrorBoundary';
import { useChosenTheme } from '../taskpane/settings/useSettings';
import { TaskPane } from '../taskpane/TaskPane';
import { paneThemes } from '../taskpane/theme';
import type { Settings } from '../tasks/settings';
import { finishTyping } from './finishTyping';
import { MessageBars } from './MessageBars';
import { PaneSplitter, paneWidths } from './PaneSplitter';
import { sampleBytes } from './sample';
import { SheetSide } from './SheetSide';
import { Toolbar, useFileFacts } from './Toolbar';
import { UnsavedDialog } from './UnsavedDialog';
import { useFileDrop } from './useFileDrop';
import { useRegionKey } from './useRegionKey';
import { useFindKey } from './useFind';
import { useOpening } from './useOpening';
import { useRecentFiles } from './useRecentFiles';
import type { Workbench as WorkbenchModel } from './useWorkbench';
import { useWorkbench } from './useWorkbench';
import { words } from './words';
import './workbench.css';

export interface WorkbenchProps {
  readonly settings: Settings;
}

export function Workbench({ settings }: WorkbenchProps): JSX.Element {
  const theme = useChosenTheme(settings);
  const model = useWorkbench();
  const { opened, openBytes } = model;
  const state = useDocumentState(opened?.store ?? null);
  const chooser = useRef<HTMLInputElement>(null);
  const recent = useRecentFiles();
  const opening = useOpening(model, recent, chooser);
  const find = useFindWish();
  const facts = useFileFacts(state, opened);
  const saveFile = model.save;
  const save = useCallback(() => void saveFile(), [saveFile]);
  const openFile = opening.open;
  const helpWish = useHelpWish();
  // An element that stays the same: what is typed into the sheet reaches the pane through the host alone.
  const pane = useMemo(
    () => (opened ? <TaskPane key={opened.key} host={opened.host} settings={settings} autoCheck onOpenFile={openFile} helpWish={helpWish} /> : null),
    [opened, settings, openFile, helpWish],
  );
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths.usual);
  const dropping = useFileDrop({
    onFile: model.choose,
    onHandle: recent.remember,
    onSeveral: () => model.tell({ intent: 'warning', title: '', text: words.dropOne }),
  });
  useEffect(() => void openBytes(async () => sampleBytes(), words.sampleName), [openBytes]);
  useSaveKey(model);
  useRegionKey();
  useLeaveGuard(opened?.store ?? null);

  return (
    // The provider's class also goes to tooltips and dialogs: the page's own box is an element of its own.
    <FluentProvider theme={paneThemes[theme]}>
      <div className="workbench" style={{ '--pane-width': `${paneWidth}px` } as CSSProperties}>
        <Toolbar
          store={opened?.store ?? null}
          file={facts}
          busy={model.busy}
          chooser={chooser}
          recent={recent}
          onChoose={model.choose}
          onOpen={opening.open}
          onReopen={opening.reopen}
          onCreate={model.create}
          onSave={save}
          onFind={find.open}
        />
        <main className="workspace">
          <section className="sheet-side" aria-label={words.sheetTabs}>
            <ErrorBoundary resetOn={state?.document} notice={(error, retry) => <BrokenPart error={error} words={words.brokenSheet} onRetry={retry} />}>
              {opened && state ? <SheetSide opened={opened} state={state} model={model} findWish={find.wish} onFindClose={find.close} /> : <MessageBars model={model} notices={[]} />}
            </ErrorBoundary>
          </section>
          <PaneSplitter width={paneWidth} onWidth={setPaneWidth} />
          <aside className="pane-side" aria-label={words.pane}>
            {pane}
          </aside>
          {dropping ? <div className="drop-hint">{words.dropHere}</div> : null}
        </main>
        <UnsavedDialog current={state?.document.fileName ?? ''} next={model.waiting?.name ?? null} onAnswer={model.answer} />
      </div>
    </FluentProvider>
  );
}

interface FindWish {
  /** 0 while the bar is closed; grows with every wish. */
  readonly wish: number;
  readonly open: () => void;
  readonly close: () => void;
}

function useFindWish(): FindWish {
  const [wish, setWish] = useState(0);
  const open = useCallback(() => {
    finishTyping();
    setWish((now) => now + 1);
  }, []);
  const close = useCallback(() => setWish(0), []);
  useFindKey(open);
  return { wish, open, close };
}

/** F1 from anywhere on the page: the browser's own help would lead out of it. Grows with every press. */
function useHelpWish(): number {
  const [wish, setWish] = useState(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      finishTyping();
      setWish((now) => now + 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return wish;
}

const nothing = (): (() => void) => () => undefined;

function useDocumentState(store: DocumentStore | null): DocumentState | null {
  return useSyncExternalStore(store?.onState ?? nothing, () => store?.getState() ?? null);
}

/** Ctrl+S saves, wherever the focus is; the browser's own saving of the page would be of no use. */
function useSaveKey({ save }: WorkbenchModel): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // A key held down asks once.
      if (event.repeat) return;
      finishTyping();
      void save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);
}

/** The browser asks before the page is left with unsaved changes, those in a cell being edited included. */
function useLeaveGuard(store: DocumentStore | null): void {
  useEffect(() => {
    if (!store) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      finishTyping();
      if (!isDirty(store.getState().document)) return;
      event.preventDefault();
      // Chromium before 119 asks only for this.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [store]);
}
