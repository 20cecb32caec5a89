/** The state of the page: the opened workbook, what is going on, and what to tell the user. */
import { useCallback, useRef, useState } from 'react';
import { isDirty } from '../host/workbench/document';
import type { OpenedWorkbench } from '../host/workbench/openWorkbench';
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
  /** Tells one opened file from the next, also of the same name. */
  readonly key: number;
}

export interface Workbench {
  readonly opened: OpenedFile | null;
  readonly busy: 'opening' | 'saving' | null;
  readonly message: Message | null;
  /** A file that waits for the user's answer about unsaved changes. */
  readonly waiting: File | null;
  readonly tell: (message: Message | null) => void;
  /** Opens a chosen file; asks first where changes would be lost. */
  readonly choose: (file: File) => void;
  readonly openBytes: (read: () => Promise<Uint8Array>, name: string) => Promise<void>;
  readonly save: () => Promise<boolean>;
  readonly answer: (answer: 'save' | 'discard' | 'cancel') => void;
}

export function useWorkbench(): Workbench {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [busy, setBusy] = useState<Workbench['busy']>(null);
  const [message, tell] = useState<Message | null>(null);
  const [waiting, setWaiting] = useState<File | null>(null);

  const latest = useRef(0);

  const openBytes = useCallback(async (read: () => Promise<Uint8Array>, name: string): Promise<void> => {
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
      ifLatest(() => setOpened({ ...file, key: turn }));
    } catch (error) {
      ifLatest(() => tell({ intent: 'error', title: words.openFailed(name), text: `${reasonOf(error)}${words.keepsCurrent}` }));
    } finally {
      ifLatest(() => setBusy(null));
    }
  }, []);
  const openFile = useCallback((file: File) => void openBytes(async () => new Uint8Array(await file.arrayBuffer()), file.name), [openBytes]);

  const save = useCallback(async (): Promise<boolean> => {
    if (!opened) return false;
    setBusy('saving');
    try {
      const { saveDocument } = await import(/* webpackChunkName: "save-file" */ '../host/workbench/saveDocument');
      const { document } = opened.store.getState();
      const file = await saveDocument(document);
      download(file.bytes, file.name);
      opened.store.saved(document);
      tell({ intent: 'success', title: '', text: file.converted ? words.savedXlsInstead(file.name) : words.savedAs(file.name) });
      return true;
    } catch (error) {
      tell({ intent: 'error', title: '', text: reasonOf(error) });
      return false;
    } finally {
      setBusy(null);
    }
  }, [opened]);

  const choose = (file: File): void => {
    // A dropped file does not take the focus from the cell that is being typed in.
    finishTyping();
    if (opened && isDirty(opened.store.getState().document)) setWaiting(file);
    else openFile(file);
  };
  const answer = (given: 'save' | 'discard' | 'cancel'): void => {
    const file = waiting;
    setWaiting(null);
    if (!file || given === 'cancel') return;
    if (given === 'discard') openFile(file);
    else void save().then((done) => (done ? openFile(file) : undefined));
  };
  return { opened, busy, message, waiting, tell, choose, openBytes, save, answer };
}

/** The words of the error where they were made for the user. */
function reasonOf(error: unknown): string {
  if (error instanceof WorkbookError) return error.message;
  // The browser could not read it: a folder, or gone, or held by another program.
  if (error instanceof DOMException) return words.unreadable;
  // Left in the console for whoever reports the case; the user's file itself is not printed.
  console.error(error);
  return words.unexpected;
}
