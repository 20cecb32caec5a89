/** The bar on top: open, save, undo, redo, the file's name and whether it has been saved. */
import { Button, Spinner, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { ChangeEvent, JSX, RefObject } from 'react';
import { memo, useMemo } from 'react';
import { isDirty } from '../host/workbench/document';
import type { DocumentState, DocumentStore } from '../host/workbench/documentStore';
import { RecentMenu } from './RecentMenu';
import type { Opening } from './useOpening';
import type { RecentFiles } from './useRecentFiles';
import type { OpenedFile } from './useWorkbench';
import { words } from './words';

/** What the bar shows of the opened file. */
export interface FileFacts {
  readonly name: string;
  readonly isXls: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: 'changed' | 'saved' | 'new' | 'unchanged';
}

/** The same object as long as nothing of it changes: typing in the sheet then does not draw the bar anew. */
export function useFileFacts(state: DocumentState | null, opened: OpenedFile | null): FileFacts | null {
  const { fileName: name = null, workbook, done, undone } = state?.document ?? {};
  const isXls = workbook?.format === 'xls';
  const canUndo = (done?.length ?? 0) > 0;
  const canRedo = (undone?.length ?? 0) > 0;
  const changed = state !== null && isDirty(state.document);
  const saving = changed ? 'changed' : opened?.downloaded ? 'saved' : opened?.isNew ? 'new' : 'unchanged';
  return useMemo(() => (name === null ? null : { name, isXls, canUndo, canRedo, saving }), [name, isXls, canUndo, canRedo, saving]);
}

interface ToolbarProps {
  readonly store: DocumentStore | null;
  /** null: no file is open. */
  readonly file: FileFacts | null;
  readonly busy: 'opening' | 'saving' | null;
  /** The file chooser for browsers that give no handles. */
  readonly chooser: RefObject<HTMLInputElement | null>;
  readonly recent: RecentFiles;
  readonly onChoose: (file: File) => void;
  readonly onOpen: () => void;
  readonly onReopen: Opening['reopen'];
  readonly onCreate: () => void;
  readonly onSave: () => void;
  readonly onFind: () => void;
}

function ToolbarView(props: ToolbarProps): JSX.Element {
  const { file, busy, recent } = props;
  return (
    <header className="toolbar">
      <h1 className="product">{words.product}</h1>
      <div className="tools" role="toolbar" aria-label={words.toolbar}>
        <OpenButton chooser={props.chooser} disabled={busy !== null} onChoose={props.onChoose} onOpen={props.onOpen} />
        <RecentMenu files={recent.files} disabled={busy !== null} onOpen={props.onReopen} onForget={recent.forget} />
        <Tooltip content={words.newFormHint} relationship="description">
          <Button appearance="subtle" icon={<DocumentAddRegular />} disabled={busy !== null} onClick={props.onCreate}>
            {words.newForm}
          </Button>
        </Tooltip>
        <Tooltip content={file?.isXls ? words.saveAsXlsxHint : words.saveHint} relationship="description">
          <Button appearance="subtle" icon={<SaveRegular />} disabled={!file || busy !== null} onClick={props.onSave}>
            {words.save}
          </Button>
        </Tooltip>
        <span className="divider" aria-hidden="true" />
        <EditButtons {...props} />
      </div>
      <FileState file={file} busy={busy} />
    </header>
  );
}

export const Toolbar = memo(ToolbarView);

function EditButtons({ store, file, onFind }: ToolbarProps): JSX.Element {
  return (
    <>
      <Tooltip content={words.undoHint} relationship="label">
        <Button appearance="subtle" icon={<ArrowUndoRegular />} disabledFocusable={!file?.canUndo} onClick={() => store?.undo()} />
      </Tooltip>
      <Tooltip content={words.redoHint} relationship="label">
        <Button appearance="subtle" icon={<ArrowRedoRegular />} disabledFocusable={!file?.canRedo} onClick={() => store?.redo()} />
      </Tooltip>
      <Tooltip content={words.findHint} relationship="label">
        <Button appearance="subtle" icon={<SearchRegular />} disabledFocusable={!file} onClick={onFind} />
      </Tooltip>
    </>
  );
}

interface OpenButtonProps extends Pick<ToolbarProps, 'chooser' | 'onChoose' | 'onOpen'> {
  readonly disabled: boolean;
}

function OpenButton({ chooser, disabled, onChoose, onOpen }: OpenButtonProps): JSX.Element {
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again is a change too.
    event.target.value = '';
    if (file) onChoose(file);
  };
  return (
    <>
      <Tooltip content={words.openHint} relationship="description">
        <Button appearance="primary" icon={<FolderOpenRegular />} disabled={disabled} onClick={onOpen}>
          {words.open}
        </Button>
      </Tooltip>
      <input ref={chooser} type="file" hidden aria-hidden="true" tabIndex={-1} accept=".xlsx,.xlsm,.xls,.et,.xltx" onChange={onChange} />
    </>
  );
}

const savingWords: Readonly<Record<FileFacts['saving'], string>> = {
  changed: words.changed,
  saved: words.savedState,
  new: words.neverSaved,
  unchanged: words.unchanged,
};

function FileState({ file, busy }: Pick<ToolbarProps, 'file' | 'busy'>): JSX.Element {
  return (
    <div className="file-state">
      {file ? (
        <span className="file-name" title={file.name}>
          {file.name}
        </span>
      ) : null}
      <span className="save-state" role="status" data-changed={file?.saving === 'changed' || undefined}>
        {busy ? <Spinner size="extra-tiny" label={busy === 'opening' ? words.opening : words.saving} /> : file ? savingWords[file.saving] : ''}
      </span>
    </div>
  );
}
