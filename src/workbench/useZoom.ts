/** The zoom of the sheet: kept from sheet to sheet and from visit to visit, moved with keys and wheel. */
import type { RefObject } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { clampZoom, zoomLimits } from './zoomedSheet';

export interface Zoom {
  /** 1 is 100 %. */
  readonly factor: number;
  /** One step larger (1) or smaller (-1). */
  readonly step: (direction: 1 | -1) => void;
  readonly reset: () => void;
}

const storedAs = 'workbench.zoom';

export function useZoom(): Zoom {
  const [factor, setFactor] = useState(storedZoom);
  useEffect(() => storeZoom(factor), [factor]);
  const step = useCallback((direction: 1 | -1) => setFactor((now) => clampZoom(now + direction * zoomLimits.step)), []);
  const reset = useCallback(() => setFactor(1), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key !== '0') return;
      event.preventDefault();
      reset();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [reset]);
  return useMemo(() => ({ factor, step, reset }), [factor, step, reset]);
}

/** Ctrl with the wheel, over the sheet only: everywhere else it zooms the page, as the browser does. */
export function useZoomWheel(box: RefObject<HTMLElement | null>, step: Zoom['step']): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.deltaY === 0) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1);
    };
    // React listens passively, and then the browser would zoom the page too.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [box, step]);
}

/** Storage may be switched off; the zoom is then forgotten, nothing else. */
function storedZoom(): number {
  try {
    return clampZoom(Number(window.localStorage.getItem(storedAs) ?? 1));
  } catch {
    return 1;
  }
}

function storeZoom(factor: number): void {
  try {
    window.localStorage.setItem(storedAs, String(factor));
  } catch {
    // As above.
  }
}
