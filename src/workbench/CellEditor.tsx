/** The one text box that all typing goes through: invisible over the selected cell, visible while editing. */
import type { JSX, KeyboardEvent, Ref, RefObject } from 'react';
import { useImperativeHandle, useRef, useState } from 'react';
import type { DocumentStore } from '../host/workbench/documentStore';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { CellAddress } from '../host/workbench/pageTypes';
import { cellAt, toA1 } from '../host/workbench/pageTypes';
import type { Selection } from '../host/workbench/selection';
import { clipboardHandlers } from './clipboardHandlers';
import { editorStyle, useGrowing, useKeptFocus } from './editorBox';
import { commitTyping, editRefusal, runCommand, startingText } from './gridActions';
import type { GridCommand } from './gridKeys';
import { changesCells, editCommand, gridCommand, ownedByInputMethod } from './gridKeys';
import type { TabRun } from './tabRun';
import { tabOrEnter } from './tabRun';
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
  /** Where the cell that typing goes to is drawn. */
  readonly box: SelectionBox | null;
  readonly focus: RefObject<boolean>;
  /** What was refused; null where a change has gone well. */
  readonly onHint: (hint: string | null) => void;
}

export function CellEditor({ ref, store, sheet, selection, box, focus, onHint }: CellEditorProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  const [editing, setEditing] = useState<CellAddress | null>(null);
  // Blur and commit may follow each other within one event, before React has drawn again.
  const current = useRef<CellAddress | null>(null);
  // Tab moves between cells; after Escape it leaves the grid, so that the keyboard is never caught in here.
  const leaving = useRef(false);
  // Typing over a cell ends with an arrow key, as in spreadsheets; after F2 or a click the arrows move in the text.
  const overwriting = useRef(false);
  const tabRun = useRef<TabRun | null>(null);

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
    overwriting.current = text === null;
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
    else run(event.key, command);
  };
  const run = (key: string, command: GridCommand): void => {
    if ((key === 'Tab' || key === 'Enter') && command.kind === 'move') tabRun.current = tabOrEnter(store, command.direction, tabRun.current);
    else {
      const hint = runCommand(store, command);
      if (hint !== null || changesCells(command)) onHint(hint);
    }
  };
  const runEdit = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const command = editCommand(event, overwriting.current);
    if (!command) return;
    event.preventDefault();
    if (command === 'cancel') return stop();
    if (command !== 'commit') overwriting.current = false;
    if (command === 'lineBreak') insertLineBreak(event.currentTarget);
    if (command !== 'commit') return;
    commit();
    const next = gridCommand(event);
    if (next) run(event.key, next);
  };
  const clipboard = clipboardHandlers(store, () => current.current !== null, onHint);

  return (
    <textarea
      ref={area}
      className={editing ? 'cell-editor is-editing' : 'cell-editor'}
      style={editorStyle(sheet, selection.anchor, box)}
      aria-label={words.cellEditor(toA1(selection.anchor), cellAt(sheet.grid, selection.anchor)?.text ?? '')}
      aria-description={words.leaveGrid}
      spellCheck={false}
      autoComplete="off"
      rows={1}
      onKeyDown={onKeyDown}
      onInput={() => (current.current ? undefined : start(null))}
      onCompositionStart={() => (current.current ? undefined : start(null))}
      onMouseDown={() => void (overwriting.current = false)}
      onFocus={() => void (focus.current = true)}
      onBlur={() => {
        focus.current = false;
        commit();
      }}
      {...clipboard}
    />
  );
}

function insertLineBreak(area: HTMLTextAreaElement): void {
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
