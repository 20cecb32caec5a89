/** Copy, cut and paste of cells; while a cell is being edited they are the text box's own. */
import type { ClipboardEvent } from 'react';
import type { DocumentStore } from '../host/workbench/documentStore';
import { fillSelection } from './gridActions';
import { copySelection, paste } from './gridClipboard';

export function clipboardHandlers(store: DocumentStore, isEditing: () => boolean, onHint: (hint: string | null) => void) {
  const copy = (event: ClipboardEvent<HTMLTextAreaElement>): boolean => {
    if (isEditing()) return false;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copySelection(store));
    return true;
  };
  return {
    onCopy: (event: ClipboardEvent<HTMLTextAreaElement>): void => void copy(event),
    onCut: (event: ClipboardEvent<HTMLTextAreaElement>): void => {
      if (copy(event)) onHint(fillSelection(store, ''));
    },
    onPaste: (event: ClipboardEvent<HTMLTextAreaElement>): void => {
      if (isEditing()) return;
      event.preventDefault();
      onHint(paste(store, { html: event.clipboardData.getData('text/html'), text: event.clipboardData.getData('text/plain') }));
    },
  };
}
