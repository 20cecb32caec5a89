/** The bar on top: open, save, undo, redo, the file's name and whether it has been saved. */
import { Button, Spinner, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import type { ChangeEvent, JSX, RefObject } from 'react';
import { isDirty } from '../host/workbench/document';
import type { DocumentState, DocumentStore } from '../host/workbench/documentStore';
import { words } from './words';

interface ToolbarProps {
  readonly store: DocumentStore | null;
  readonly state: DocumentState | null;
  readonly busy: 'opening' | 'saving' | null;
  /** The file chooser, so that others on the page can open it too. */
  readonly chooser: RefObject<HTMLInputElement | null>;
  readonly onChoose: (file: File) => void;
  readonly onSave: () => void;
}

export function Toolbar({ store, state, busy, chooser, onChoose, onSave }: ToolbarProps): JSX.Element {
  const canUndo = (state?.document.done.length ?? 0) > 0;
  const canRedo = (state?.document.undone.length ?? 0) > 0;
  const isXls = state?.document.workbook.format === 'xls';
  return (
    <header className="toolbar">
      <h1 className="product">{words.product}</h1>
      <div className="tools" role="toolbar" aria-label={words.toolbar}>
        <OpenButton chooser={chooser} disabled={busy !== null} onChoose={onChoose} />
        <Tooltip content={isXls ? words.saveAsXlsxHint : words.saveHint} relationship="description">
          <Button appearance="subtle" icon={<SaveRegular />} disabled={!state || busy !== null} onClick={onSave}>
            {words.save}
          </Button>
        </Tooltip>
        <span className="divider" aria-hidden="true" />
        <Tooltip content={words.undoHint} relationship="label">
          <Button appearance="subtle" icon={<ArrowUndoRegular />} disabledFocusable={!canUndo} onClick={() => store?.undo()} />
        </Tooltip>
        <Tooltip content={words.redoHint} relationship="label">
          <Button appearance="subtle" icon={<ArrowRedoRegular />} disabledFocusable={!canRedo} onClick={() => store?.redo()} />
        </Tooltip>
      </div>
      <FileState state={state} busy={busy} />
    </header>
  );
}

interface OpenButtonProps extends Pick<ToolbarProps, 'chooser' | 'onChoose'> {
  readonly disabled: boolean;
}

function OpenButton({ chooser, disabled, onChoose }: OpenButtonProps): JSX.Element {
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again is a change too.
    event.target.value = '';
    if (file) onChoose(file);
  };
  return (
    <>
      <Tooltip content={words.openHint} relationship="description">
        <Button appearance="primary" icon={<FolderOpenRegular />} disabled={disabled} onClick={() => chooser.current?.click()}>
          {words.open}
        </Button>
      </Tooltip>
      <input ref={chooser} type="file" hidden aria-hidden="true" tabIndex={-1} accept=".xlsx,.xlsm,.xls,.et,.xltx" onChange={onChange} />
    </>
  );
}

function FileState({ state, busy }: Pick<ToolbarProps, 'state' | 'busy'>): JSX.Element {
  const changed = state !== null && isDirty(state.document);
  const saved = state !== null && !changed && state.document.saved !== null;
  const text = changed ? words.changed : saved ? words.savedState : words.unchanged;
  return (
    <div className="file-state">
      {state ? (
        <span className="file-name" title={state.document.fileName}>
          {state.document.fileName}
        </span>
      ) : null}
      <span className="save-state" role="status" data-changed={changed || undefined}>
        {busy ? <Spinner size="extra-tiny" label={busy === 'opening' ? words.opening : words.saving} /> : state ? text : ''}
      </span>
    </div>
  );
}
