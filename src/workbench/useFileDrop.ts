/** Lets the user drop a file anywhere on the page. */
import { useEffect, useRef, useState } from 'react';
import type { FileHandle } from './fileAccess';
import { droppedHandle } from './fileAccess';

export interface FileDrop {
  readonly onFile: (file: File) => void;
  /** Where the browser gives handles: the one of the file, soon after the file itself. */
  readonly onHandle: (handle: FileHandle) => void;
  /** More than one was dropped; none is opened. */
  readonly onSeveral: () => void;
}

/** True while a file hovers over the page. */
export function useFileDrop(handlers: FileDrop): boolean {
  const [hovering, setHovering] = useState(false);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // Without this the browser would leave the page and show the file itself.
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHovering(false);
      const files = event.dataTransfer?.files;
      const file = files?.[0];
      if (files && files.length > 1) return latest.current.onSeveral();
      if (!file) return;
      // What was dropped can be asked for during this event only.
      const handle = droppedHandle(event.dataTransfer);
      latest.current.onFile(file);
      void handle.then((given) => (given ? latest.current.onHandle(given) : undefined));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return hovering;
}
