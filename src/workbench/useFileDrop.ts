/** Lets the user drop a file anywhere on the page. */
import { useEffect, useRef, useState } from 'react';

/** True while a file hovers over the page. `onSeveral`: more than one was dropped, none is opened. */
export function useFileDrop(onFile: (file: File) => void, onSeveral: () => void): boolean {
  const [hovering, setHovering] = useState(false);
  const handlers = useRef({ onFile, onSeveral });
  useEffect(() => {
    handlers.current = { onFile, onSeveral };
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
      if (files && files.length > 1) handlers.current.onSeveral();
      else if (file) handlers.current.onFile(file);
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
