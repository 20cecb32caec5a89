/** The state of the page: the opened workbook, what is going on, and what to tell the user. */
import { useCallback, useRef, useState } from 'react';
import { isDirty } from '../host/workbench/document';
import type { OpenedWorkbench } from '../host/workbench/openWorkbench';
import type { SavedFile } from '../host/workbench/saveDocument';
import { WorkbookError } from '../workbook/workbookError';
import { download } from './download';
import { finishTyping } from './finishTyping';
import { words } from './words';

export interface Message {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly title: string;
  readonly text: string;
}

export interface OpenedFile extends OpenedWorkbench {
  /** Made here: there was no file of it when it was opened. */
  readonly isNew: boolean;
  /** Has been handed to the user as a file, also where nothing in it had been changed. */
  readonly downloaded: boolean;
  /** Tells one opened file from the next, also of the same name. */
  readonly key: number;
}

/** A workbook that is going to be opened. */
export interface Waiting {
  readonly name: string;
  readonly open: () => void;
}

export interface Workbench {
  readonly opened: OpenedFile | null;
  readonly busy: 'opening' | 'saving' | null;
  readonly message: Message | null;
  /** What waits for the user's answer about unsaved changes. */
  readonly waiting: Waiting | null;
  readonly tell: (message: Message | null) => void;
  /** What was said of the last step goes with the next one; errors stay until they are closed. */
  readonly settle: () => void;
  /** Opens a chosen file; asks first where changes would be lost. */
  readonly choose: (file: File) => void;
  /** A new empty form; asks first where changes would be lost. */
  readonly create: () => void;
  readonly openBytes: (read: () => Promise<Uint8Array>, name: string, isNew?: boolean) => Promise<void>;
  readonly save: () => Promise<boolean>;
  readonly answer: (answer: 'save' | 'discard' | 'cancel') => void;
}

export function useWorkbench(): Workbench {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [busy, setBusy] = useState<Workbench['busy']>(null);
  const [message, tell] = useState<Message | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const settle = useCallback(() => tell((now) => (now?.intent === 'error' ? now : null)), []);
  const latest = useRef(0);

  const openBytes = useCallback(async (read: () => Promise<Uint8Array>, name: string, isNew = false): Promise<void> => {
    // Of two files chosen in quick succession the later one counts, whichever is read first.
    latest.current += 1;
    const turn = latest.current;
    const ifLatest = (act: () => void): void => {
      if (turn === latest.current) act();
    };
    setBusy('opening');
    tell(null);
    try {
      const bytes = await read();
      // The file libraries are a third of the page; they load while the page is already on screen.
      const { openWorkbench } = await import(/* webpackChunkName: "open-file" */ '../host/workbench/openWorkbench');
      const file = await openWorkbench(bytes, name);
      ifLatest(() => setOpened({ ...file, isNew, downloaded: false, key: turn }));
    } catch (error) {
      ifLatest(() => tell({ intent: 'error', title: words.openFailed(name), text: `${reasonOf(error)}${words.keepsCurrent}` }));
    } finally {
      ifLatest(() => setBusy(null));
    }
  }, []);

  const save = useCallback(async (): Promise<boolean> => {
    if (!opened) return false;
    setBusy('saving');
    try {
      const { saveDocument } = await import(/* webpackChunkName: "save-file" */ '../host/workbench/saveDocument');
      const { document } = opened.store.getState();
      const file = await saveDocument(document);
      download(file.bytes, file.name);
      opened.store.saved(document);
      setOpened((now) => (now?.key === opened.key ? { ...now, downloaded: true } : now));
      tell({ intent: 'success', title: '', text: savedText(file, opened.isNew) });
      return true;
    } catch (error) {
      tell({ intent: 'error', title: '', text: reasonOf(error) });
      return false;
    } finally {
      setBusy(null);
    }
  }, [opened]);

  /** Asks first where changes would be lost. */
  const afterAsking = useCallback((next: Waiting): void => {
    // A dropped file does not take the focus from the cell that is being typed in.
    finishTyping();
    if (opened && isDirty(opened.store.getState().document)) setWaiting(next);
    else next.open();
  }, [opened]);
  const choose = useCallback(
    (file: File): void => afterAsking({ name: file.name, open: () => void openBytes(async () => new Uint8Array(await file.arrayBuffer()), file.name) }),
    [afterAsking, openBytes],
  );
  const create = useCallback(
    (): void => afterAsking({ name: words.newFormName, open: () => void openBytes(newForm, words.newFormName, true) }),
    [afterAsking, openBytes],
  );
  const answer = (given: 'save' | 'discard' | 'cancel'): void => {
    const next = waiting;
    setWaiting(null);
    if (!next || given === 'cancel') return;
    if (given === 'discard') next.open();
    else void save().then((done) => (done ? next.open() : undefined));
  };
  return { opened, busy, message, waiting, tell, settle, choose, create, openBytes, save, answer };
}

function savedText({ name, converted }: SavedFile, isNew: boolean): string {
  if (isNew) return words.savedNew(name);
  return converted ? words.savedXlsInstead(name) : words.savedAs(name);
}

async function newForm(): Promise<Uint8Array> {
  const { blankFormBytes } = await import(/* webpackChunkName: "blank-form" */ './blankForm');
  return blankFormBytes();
}

/** The words of the error where they were made for the user. */
function reasonOf(error: unknown): string {
  if (error instanceof WorkbookError) return error.message;
  // The browser could not read it: a folder, or gone, or held by another program.
  if (error instanceof DOMException) return words.unreadable;
  // What webpack says of a chunk that did not come.
  if (error instanceof Error && error.name === 'ChunkLoadError') return words.notLoaded;
  // Left in the console for whoever reports the case; the user's file itself is not printed.
  console.error(error);
  return words.unexpected;
}
