/** What a test sees of the in-memory Excel: the way in for Microsoft's client, the user's hands, and everything that happened. */
import type { Grid } from '../../../src/grid/grid';

/** The releases we know the API sets of; the volume editions of 2016 to 2024, and a current Microsoft 365. */
export type ExcelVersion = 'excel2016' | 'excel2019' | 'excel2021' | 'excel2024' | 'excel365';

export interface SheetInit {
  /** Our own grid: what the file reader gives, what contract tests hold. Its texts are shown until a cell changes. */
  readonly grid: Grid;
  readonly hidden?: boolean | 'veryHidden';
}

export interface ExcelOptions {
  /** In tab order; one blank Sheet1 where left out. The first visible one is active, A1 selected. */
  readonly sheets?: readonly SheetInit[];
  /** excel2021 where left out: the oldest one the pane works in. */
  readonly host?: ExcelVersion;
  readonly limits?: Partial<ExcelLimits>;
}

export interface ExcelLimits {
  /** Of a request and of an answer; Excel on the web allows 5 MB of each. */
  readonly payloadBytes: number;
  /** Above so many cells, values, texts, formulas and number formats arrive as null without an error. */
  readonly cellsWithValues: number;
  /** More merged areas than this in one answer are an error. */
  readonly mergedAreas: number;
}

/** What Microsoft's client looks for under the name `_richApiNativeBridge` while it loads. */
export interface RichApiBridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

export interface CellSnapshot {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula?: string;
  /** Entered with a leading apostrophe. */
  readonly quotePrefix?: true;
  /** Absent for General. */
  readonly numberFormat?: string;
  /** Format properties that were ever set: fill, fontColor, bold … */
  readonly style: Readonly<Record<string, string | number | boolean>>;
}

export type RuleType = 'Custom' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria' | 'ContainsText' | 'CellValue';

/** A conditional format. */
export interface RuleSnapshot {
  readonly id: string;
  readonly type: RuleType;
  readonly stopIfTrue: boolean;
  /** A1 addresses of its areas. */
  readonly areas: readonly string[];
  /** Custom rules only. */
  readonly formula?: string;
  readonly format: Readonly<Record<string, string | boolean>>;
  /** Its details cannot be read or deleted: what Excel makes of rules that a user has duplicated. */
  readonly unreadable?: true;
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  /** Cells with content or format, by A1 address, in reading order. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  /** By priority, the topmost first. */
  readonly rules: readonly RuleSnapshot[];
  readonly validations: readonly { readonly areas: readonly string[]; readonly rule: unknown }[];
  readonly names: readonly NameSnapshot[];
  readonly properties: Readonly<Record<string, string>>;
  readonly protectedWith: Readonly<Record<string, boolean | string>> | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Points, by index; only those that were set. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Of the workbook; those of one sheet stand with the sheet. */
  readonly names: readonly NameSnapshot[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly xmlParts: readonly string[];
  readonly calculationMode: string;
}

/** One request as it arrived. */
export interface Batch {
  /** Flagged as changing the workbook, whatever it does. */
  readonly write: boolean;
  /** Flagged as one that Excel can put on its undo stack. A write without it wipes the user's undo stack. */
  readonly undoable: boolean;
  readonly actions: number;
  /** UTF-8. */
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** What was asked, in order, reads and writes: "Range.Values=", "ConditionalFormat.Delete()", "Range(values,text)". */
  readonly members: readonly string[];
  /** Error code of the answer, null where all went well. */
  readonly error: string | null;
}

export interface ExcelStatistics {
  /** Round trips, without the client's own ones that only release references. */
  readonly syncs: number;
  readonly batches: readonly Batch[];
  reset(): void;
}

export interface UserRule {
  readonly type: RuleType;
  /** "A1:C3,E5" */
  readonly areas: string;
  readonly formula?: string;
  readonly stopIfTrue?: boolean;
  readonly format?: Readonly<Record<string, string | boolean>>;
}

/** Troubles of real machines, on request. */
export interface Faults {
  /**
   * The next request fails with this code. Where `member` is given ("Range.Values=", "ConditionalFormat.Delete()"), the
   * next request that comes to it fails there, and what stands before it stays done.
   */
  failNext(code: string, member?: string): void;
  /** So many requests are turned away as too many. */
  throttle(requests: number): void;
  /** So many events are lost. */
  dropEvents(count: number): void;
  /** The user duplicates a rule: from then on, details of either can no longer be read, nor can they be deleted (issues 5222, 6827, 6835). */
  duplicateRule(sheet: string, id: string): void;
  /** From now on every request fails as a lost connection. */
  disconnect(): void;
}

export interface InMemoryExcel {
  readonly host: ExcelVersion;
  /** Of the first window. */
  readonly bridge: RichApiBridge;
  /** A second pane on the same workbook, with events, references and an undo flag of its own. */
  openWindow(): RichApiBridge;
  isSetSupported(name: string, version?: string): boolean;

  readonly sheets: readonly SheetSnapshot[];
  readonly workbook: WorkbookSnapshot;
  /** Throws where there is none. */
  sheet(name: string): SheetSnapshot;
  /** A blank cell has the value "". */
  cell(sheet: string, a1: string): CellSnapshot;
  readonly activeSheet: string;
  /** "目标表!A1:B2", areas joined by commas. */
  readonly selection: string;
  readonly stats: ExcelStatistics;
  readonly inject: Faults;

  /** As typed into the cell and ended with Enter; "" empties it. Goes onto the undo stack. */
  typeAsUser(sheet: string, a1: string, text: string): void;
  /** Somebody else in the same workbook. */
  typeAsCoauthor(sheet: string, a1: string, text: string): void;
  /** On the active sheet. */
  selectAsUser(a1: string): void;
  activateAsUser(sheet: string): void;
  addSheetAsUser(name: string): void;
  renameSheet(from: string, to: string): void;
  deleteSheet(name: string): void;
  moveSheet(name: string, position: number): void;
  showSheet(name: string, visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void;
  /** The new row stands before the row of this 0-based index. */
  insertRowAsUser(sheet: string, row: number, count?: number): void;
  deleteRowAsUser(sheet: string, row: number, count?: number): void;
  hideRows(sheet: string, rows: readonly number[]): void;
  mergeAsUser(sheet: string, a1: string): void;
  formatAsUser(sheet: string, a1: string, style: Readonly<Record<string, string | number | boolean>>): void;
  /** On top of the others, as Excel does. Returns its id. */
  addRuleAsUser(sheet: string, rule: UserRule): string;
  protect(sheet: string, options?: Readonly<Record<string, boolean | string>>): void;
  unprotect(sheet: string): void;
  /** The user is in the middle of typing: calls fail, or wait where delayForCellEdit asks for it. */
  enterCellEdit(): void;
  leaveCellEdit(): void;
  /** Ctrl+Z. False where the stack is empty: nothing was done yet, or somebody wiped it. */
  userUndo(): boolean;
  /** Steps the user could still take back. */
  readonly undoSteps: number;
}
