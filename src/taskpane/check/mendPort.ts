/** What the actions of mending work on, and how they end. */
import type { SpreadsheetHost, WriteRefusal } from '../../host/spreadsheetHost';
import { toA1 } from '../../tasks/cellNames';
import type { CellAddress } from '../../tasks/cellNames';
import type { Turn } from '../../tasks/turning';
import type { MendNotice, MendState } from '../model/mendState';
import { refusedText } from '../words/mending';
import type { ShownCell } from '../words/mending';

export interface MendPort {
  readonly host: SpreadsheetHost;
  readonly state: () => MendState;
  readonly update: (patch: Partial<MendState>) => void;
  /** Reads the sheet again, ignores included; `said` goes to the live region with the new counts. `changed`: anything was. Never rejects. */
  readonly recheck: (said: string, changed: boolean) => Promise<void>;
  /** Selects a cell, so that the user sees what was changed. */
  readonly show: (sheet: string, cell: CellAddress) => Promise<void>;
  /** Whether the keyboard focus is on something in the pane. */
  readonly focusInside: () => boolean;
}

export type Outcome = Pick<MendNotice, 'intent' | 'text'>;

export const done = (text: string): Outcome => ({ intent: 'done', text });
export const refused = (text: string): Outcome => ({ intent: 'refused', text });

async function shownCells(host: SpreadsheetHost, sheet: string, cells: readonly CellAddress[]): Promise<readonly ShownCell[]> {
  const grid = cells.length > 0 ? await host.readSheet(sheet, { merges: false }) : null;
  return cells.map((cell) => ({ name: toA1(cell), text: grid?.rows[cell.row]?.[cell.column]?.text ?? '' }));
}

interface Refusal {
  readonly reason: WriteRefusal;
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
}

/** Why nothing was written, with what the cells show now. */
export async function refusal(host: SpreadsheetHost, wanted: 'fix' | Turn, { reason, sheet, cells }: Refusal): Promise<Outcome> {
  return refused(refusedText(wanted, reason, await shownCells(host, sheet, cells)));
}
