/** The workbench page: toolbar, grid, tabs, and the task pane beside them. */
import { FluentProvider } from '@fluentui/react-components';
import type { CSSProperties, JSX } from 'react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { isDirty } from '../host/workbench/document';
import type { DocumentState, DocumentStore } from '../host/workbench/documentStore';
import { activeSheet } from '../host/workbench/documentStore';
import { TaskPane } from '../taskpane/TaskPane';
import { paneThemes } from '../taskpane/theme';
import { usePreferredTheme } from '../taskpane/usePreferredTheme';
import { ContentBar } from './ContentBar';
import { finishTyping } from './finishTyping';
import { GridView } from './GridView';
import { MessageBars } from './MessageBars';
import { PaneSplitter, paneWidths } from './PaneSplitter';
import { sampleBytes, sampleName } from './sample';
import { SheetTabs } from './SheetTabs';
import { Toolbar } from './Toolbar';
import { UnsavedDialog } from './UnsavedDialog';
import { useFileDrop } from './useFileDrop';
import { useRegionKey } from './useRegionKey';
import type { OpenedFile, Workbench as WorkbenchModel } from './useWorkbench';
import { useWorkbench } from './useWorkbench';
import { words } from './words';
import './workbench.css';

export function Workbench(): JSX.Element {
  const theme = usePreferredTheme();
  const model = useWorkbench();
  const { opened, openBytes } = model;
  const state = useDocumentState(opened?.store ?? null);
  const chooser = useRef<HTMLInputElement>(null);
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths.usual);
  const dropping = useFileDrop(model.choose, () => model.tell({ intent: 'warning', title: '', text: words.dropOne }));
  useEffect(() => void openBytes(async () => sampleBytes(), sampleName), [openBytes]);
  useSaveKey(model);
  useRegionKey();
  useLeaveGuard(opened?.store ?? null);

  return (
    // The provider's class also goes to tooltips and dialogs: the page's own box is an element of its own.
    <FluentProvider theme={paneThemes[theme]}>
      <div className="workbench" style={{ '--pane-width': `${paneWidth}px` } as CSSProperties}>
        <Toolbar
          store={opened?.store ?? null}
          state={state}
          busy={model.busy}
          chooser={chooser}
          onChoose={model.choose}
          onSave={() => void model.save()}
        />
        <main className="workspace">
          <section className="sheet-side" aria-label={words.sheetTabs}>
            {opened && state ? <SheetSide opened={opened} state={state} model={model} /> : <MessageBars model={model} notices={[]} />}
          </section>
          <PaneSplitter width={paneWidth} onWidth={setPaneWidth} />
          <aside className="pane-side" aria-label={words.pane}>
            {opened ? <TaskPane key={opened.key} host={opened.host} autoCheck onOpenFile={() => chooser.current?.click()} /> : null}
          </aside>
        </main>
        {dropping ? <div className="drop-hint">{words.dropHere}</div> : null}
        <UnsavedDialog current={state?.document.fileName ?? ''} next={model.waiting} onAnswer={model.answer} />
      </div>
    </FluentProvider>
  );
}

interface SheetSideProps {
  readonly opened: OpenedFile;
  readonly state: DocumentState;
  readonly model: WorkbenchModel;
}

/** Everything left of the pane for one opened workbook. */
function SheetSide({ opened, state, model }: SheetSideProps): JSX.Element {
  const sheet = activeSheet(state);
  const gridFocus = useRef(false);
  const { tell } = model;
  const onHint = useCallback(
    (hint: string | null) => {
      if (hint !== null) tell({ intent: 'warning', title: '', text: hint });
    },
    [tell],
  );
  return (
    <>
      {sheet ? <ContentBar sheet={sheet} state={state} /> : null}
      <MessageBars key={opened.key} model={model} notices={state.document.workbook.notices} />
      {sheet ? (
        <GridView key={`${opened.key}/${sheet.name}`} store={opened.store} state={state} sheet={sheet} focus={gridFocus} onHint={onHint} />
      ) : (
        <p className="no-sheets">{words.noSheets}</p>
      )}
      <SheetTabs sheets={state.document.sheets} active={state.active} onActivate={opened.store.activate} />
    </>
  );
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
