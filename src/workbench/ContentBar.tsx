/** The line above the grid: address of the selection and the whole content of its cell. */
import type { JSX } from 'react';
import type { DocumentState } from '../host/workbench/documentStore';
import { selectionOn } from '../host/workbench/documentStore';
import type { OpenSheet } from '../host/workbench/openSheet';
import { cellAt, rectToA1, toA1 } from '../host/workbench/pageTypes';
import { isOneCell } from '../host/workbench/selection';
import { words } from './words';

export function ContentBar({ sheet, state }: { readonly sheet: OpenSheet; readonly state: DocumentState }): JSX.Element {
  const selection = selectionOn(state, sheet);
  const { anchor, rect } = selection;
  const cell = cellAt(sheet.grid, anchor);
  const text = cell?.formula ?? cell?.text ?? '';
  return (
    <div className="content-bar">
      <output className="name-box" aria-label={words.nameBox}>
        {isOneCell(sheet, selection) ? toA1(anchor) : rectToA1(rect)}
      </output>
      {cell?.formula === undefined ? null : <span className="formula-note">{words.formulaNote}</span>}
      <span className="cell-content" title={text === '' ? undefined : text}>
        {text}
      </span>
    </div>
  );
}
