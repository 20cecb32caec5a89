/** Asks what to do with unsaved changes before another file is opened. */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { JSX } from 'react';
import { words } from './words';

interface UnsavedDialogProps {
  readonly current: string;
  /** Name of what waits to be opened; null keeps the dialog closed. */
  readonly next: string | null;
  readonly onAnswer: (answer: 'save' | 'discard' | 'cancel') => void;
}

export function UnsavedDialog({ current, next, onAnswer }: UnsavedDialogProps): JSX.Element {
  return (
    <Dialog open={next !== null} modalType="alert" onOpenChange={(_, data) => (data.open ? undefined : onAnswer('cancel'))}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.unsavedTitle}</DialogTitle>
          <DialogContent>{words.unsavedText(current, next ?? '')}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('save')}>
              {words.saveAndOpen}
            </Button>
            <Button onClick={() => onAnswer('discard')}>{words.discardAndOpen}</Button>
            <Button appearance="subtle" onClick={() => onAnswer('cancel')}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
