/** The one text box that all typing goes through: invisible over the selected cell, visible while editing. */
import type { CSSProperties, ClipboardEvent, JSX, KeyboardEvent, Ref, RefObject } from 'react';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { DocumentStore } from '../host/workbench/documentStore';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { CellAddress } from '../host/workbench/pageTypes';
import { cellAt, toA1 } from '../host/workbench/pageTypes';
import type { Direction, Selection } from '../host/workbench/selection';
import { styleAt, textLook } from './cellLook';
import { commitTyping, copySelection, editRefusal, fillSelection, paste, runCommand, startingText } from './gridActions';
import type { EditCommand } from './gridKeys';
import { editCommand, gridCommand, ownedByInputMethod } from './gridKeys';
import type { SelectionBox } from './useSelectionBox';
import { words } from './words';

export interface CellEditorHandle {
  readonly focus: () => void;
  /** Starts editing the selected cell with what it holds. */
  readonly edit: () => void;
  /** Takes over what has been typed, if anything is being edited. */
  readonly commit: () => void;
}

interface CellEditorProps {
  readonly ref: Ref<CellEditorHandle>;
  readonly store: DocumentStore;
  readonly sheet: OpenSheet;
  readonly selection: Selection;
  readonly box: SelectionBox | null;
  readonly focus: RefObject<boolean>;
  readonly onHint: (hint: string | null) => void;
}

const afterCommit: Readonly<Partial<Record<EditCommand, Direction>>> = {
  commitDown: 'down',
  commitUp: 'up',
  commitRight: 'right',
  commitLeft: 'left',
};

/** Pixels of the view that an editor grown to its limit leaves free: column headers and some air. */
const editorMargin = 60;

export function CellEditor({ ref, store, sheet, selection, box, focus, onHint }: CellEditorProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  const [editing, setEditing] = useState<CellAddress | null>(null);
  // Blur and commit may follow each other within one event, before React has drawn again.
  const current = useRef<CellAddress | null>(null);
  // Tab moves between cells; after Escape it leaves the grid, so that the keyboard is never caught in here.
  const leaving = useRef(false);

  const stop = (): void => {
    current.current = null;
    setEditing(null);
    if (area.current) area.current.value = '';
  };
  const start = (text: string | null): void => {
    const refused = editRefusal(store);
    onHint(refused);
    if (refused !== null) return stop();
    current.current = selection.anchor;
    setEditing(selection.anchor);
    const box = area.current;
    if (!box || text === null) return;
    box.value = text;
    box.focus({ preventScroll: true });
    box.setSelectionRange(text.length, text.length);
  };
  const commit = (): void => {
    const cell = current.current;
    const typed = area.current?.value ?? '';
    if (!cell) return;
    stop();
    onHint(commitTyping(store, cell, sheet.name, typed));
  };
  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus({ preventScroll: true }), edit: () => start(startingText(store)), commit }));
  useGrowing(area, editing, box);
  useKeptFocus(area, focus);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (ownedByInputMethod(event.nativeEvent.isComposing, event.keyCode)) return;
    if (current.current) return runEdit(event);
    const leaves = leaving.current && event.key === 'Tab';
    leaving.current = event.key === 'Escape' || (leaving.current && event.key === 'Shift');
    const command = gridCommand(event);
    if (!command || leaves) return;
    event.preventDefault();
    if (command.kind === 'edit') start(startingText(store));
    else onHint(runCommand(store, command));
  };
  const runEdit = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const command = editCommand(event);
    if (!command) return;
    event.preventDefault();
    if (command === 'cancel') return stop();
    if (command === 'lineBreak') return insertLineBreak(event.currentTarget);
    commit();
    const direction = afterCommit[command];
    if (direction) runCommand(store, { kind: 'move', direction, extend: false, times: 1 });
  };
  const clipboard = clipboardHandlers(store, () => current.current !== null, onHint);

  return (
    <textarea
      ref={area}
      className={editing ? 'cell-editor is-editing' : 'cell-editor'}
      style={editorStyle(sheet, selection, box)}
      aria-label={words.cellEditor(toA1(selection.anchor), cellAt(sheet.grid, selection.anchor)?.text ?? '')}
      aria-description={words.leaveGrid}
      spellCheck={false}
      autoComplete="off"
      rows={1}
      onKeyDown={onKeyDown}
      onInput={() => (current.current ? undefined : start(null))}
      onCompositionStart={() => (current.current ? undefined : start(null))}
      onFocus={() => void (focus.current = true)}
      onBlur={() => {
        focus.current = false;
        commit();
      }}
      {...clipboard}
    />
  );
}

function clipboardHandlers(store: DocumentStore, isEditing: () => boolean, onHint: (hint: string | null) => void) {
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

function insertLineBreak(area: HTMLTextAreaElement): void {
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

function editorStyle(sheet: OpenSheet, selection: Selection, box: SelectionBox | null): CSSProperties {
  const { row, column } = selection.anchor;
  const { textAlign, fontFamily, fontSize, fontWeight } = textLook(styleAt(sheet, row, column), cellAt(sheet.grid, selection.anchor));
  const place: CSSProperties = box ? { left: box.left, top: box.top, width: box.width, minHeight: box.height } : {};
  return { ...place, textAlign, fontFamily, fontSize, fontWeight };
}

/** The text box of a sheet that comes to the front takes over the keyboard from the one before: a removed box tells no blur. */
function useKeptFocus(area: RefObject<HTMLTextAreaElement | null>, focus: RefObject<boolean>): void {
  useLayoutEffect(() => {
    if (focus.current) area.current?.focus({ preventScroll: true });
  }, [area, focus]);
}

/** While editing the box grows with its text, so that long contents can be read whole. */
function useGrowing(area: RefObject<HTMLTextAreaElement | null>, editing: CellAddress | null, box: SelectionBox | null): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const grow = (): void => {
      element.style.height = `${box?.height ?? 20}px`;
      // No taller than the view: beyond that it scrolls.
      const most = Math.max(box?.height ?? 20, (element.parentElement?.clientHeight ?? Infinity) - editorMargin);
      if (editing) element.style.height = `${Math.min(most, Math.max(box?.height ?? 20, element.scrollHeight + 2))}px`;
    };
    grow();
    element.addEventListener('input', grow);
    return () => element.removeEventListener('input', grow);
  }, [area, editing, box]);
}
