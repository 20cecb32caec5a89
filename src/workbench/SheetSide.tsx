/** Everything left of the pane for one opened workbook: content bar, messages, search, grid and tabs. */
import type { JSX } from 'react';
import { useCallback, useMemo, useRef } from 'react';
import type { DocumentState } from '../host/workbench/documentStore';
import { activeSheet } from '../host/workbench/documentStore';
import { ContentBar } from './ContentBar';
import { FindBar } from './FindBar';
import { focusGrid } from './focusGrid';
import { GridView } from './GridView';
import { MessageBars } from './MessageBars';
import { SheetTabs } from './SheetTabs';
import type { OpenedFile, Workbench } from './useWorkbench';
import { useZoom } from './useZoom';
import { words } from './words';
import { ZoomBar } from './ZoomBar';
import { zoomedSheet } from './zoomedSheet';

interface SheetSideProps {
  readonly opened: OpenedFile;
  readonly state: DocumentState;
  readonly model: Workbench;
  /** How often the search has been wished for; 0 while its bar is closed. */
  readonly findWish: number;
  readonly onFindClose: () => void;
}

export function SheetSide({ opened, state, model, findWish, onFindClose }: SheetSideProps): JSX.Element {
  const active = activeSheet(state);
  const zoom = useZoom();
  const sheet = useMemo(() => (active ? zoomedSheet(active, zoom.factor) : undefined), [active, zoom.factor]);
  const gridFocus = useRef(false);
  const { tell, settle } = model;
  const onHint = useCallback(
    (hint: string | null) => {
      if (hint === null) settle();
      else tell({ intent: 'warning', title: '', text: hint });
    },
    [tell, settle],
  );
  const closeFind = (): void => {
    onFindClose();
    focusGrid();
  };
  return (
    <>
      {active ? <ContentBar sheet={active} state={state} /> : null}
      <MessageBars key={opened.key} model={model} notices={state.document.workbook.notices} />
      {findWish > 0 && active ? <FindBar store={opened.store} state={state} wish={findWish} onClose={closeFind} /> : null}
      {sheet ? (
        <GridView key={`${opened.key}/${sheet.name}`} store={opened.store} state={state} sheet={sheet} zoom={zoom} focus={gridFocus} onHint={onHint} />
      ) : (
        <p className="no-sheets">{words.noSheets}</p>
      )}
      <div className="sheet-foot">
        <SheetTabs sheets={state.document.sheets} active={state.active} onActivate={opened.store.activate} />
        <ZoomBar zoom={zoom} />
      </div>
    </>
  );
}
