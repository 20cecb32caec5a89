/** The bar between grid and pane: dragged with the mouse, moved with the arrow keys. */
import type { JSX, KeyboardEvent, PointerEvent } from 'react';
import { words } from './words';

export const paneWidths = { least: 270, most: 500, usual: 350 } as const;
const keyStep = 16;

export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));
}

interface PaneSplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export function PaneSplitter({ width, onWidth }: PaneSplitterProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const next: Readonly<Record<string, number>> = {
      ArrowLeft: width + keyStep,
      ArrowRight: width - keyStep,
      Home: paneWidths.least,
      End: paneWidths.most,
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(clampPaneWidth(wanted));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(clampPaneWidth(window.innerWidth - event.clientX));
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.splitter}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onWidth(paneWidths.usual)}
    />
  );
}
