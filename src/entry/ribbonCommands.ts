/** What the ribbon's buttons do. Nothing is remembered between two clicks: each reads the active sheet afresh. */
import type { Finding } from '../domain/finding';
import type { CellAddress } from '../grid/address';
import { HostError } from '../host/spreadsheetHost';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { marksOf } from '../taskpane/model/marks';
import { defaultFilter, visibleFindings } from '../taskpane/model/severity';
import type { NoticeKey } from '../taskpane/words/notices';
import { checkActiveSheet } from '../tasks/checkActiveSheet';
import { nextFrom } from '../tasks/nextFinding';
import type { Direction } from '../tasks/nextFinding';
import type { CommandName } from './commandNames';

interface Checked {
  readonly sheet: string;
  /** What the pane lists at first: errors and warnings of every table, in sheet order. */
  readonly findings: readonly Finding[];
}

async function check(host: SpreadsheetHost): Promise<Checked | NoticeKey> {
  const report = await checkActiveSheet(host);
  if (report === null) return 'noSheet';
  if (report.tables.length === 0) return 'noTable';
  return { sheet: report.sheet, findings: report.tables.flatMap(({ findings }) => visibleFindings(findings, defaultFilter)) };
}

async function markCells(host: SpreadsheetHost): Promise<NoticeKey | null> {
  const checked = await check(host);
  if (typeof checked === 'string') return checked;
  await host.mark(checked.sheet, marksOf(checked.findings));
  return checked.findings.length === 0 ? 'nothingFound' : null;
}

async function clearMarks(host: SpreadsheetHost): Promise<NoticeKey | null> {
  const active = (await host.listSheets()).find((sheet) => sheet.active);
  if (!active) return 'noSheet';
  await host.clearMarks(active.name);
  return null;
}

async function step(host: SpreadsheetHost, direction: Direction): Promise<NoticeKey | null> {
  const [checked, selected] = await Promise.all([check(host), host.readSelection()]);
  if (typeof checked === 'string') return checked;
  const cells = checked.findings.flatMap((finding) => finding.cells.slice(0, 1));
  const here: CellAddress | null = selected?.sheet === checked.sheet ? { row: selected.rect.top, column: selected.rect.left } : null;
  const cell = nextFrom(cells, (each) => each, here, direction);
  if (cell === null) return 'nothingFound';
  await host.select(checked.sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
  return null;
}

const commands: Readonly<Record<CommandName, (host: SpreadsheetHost) => Promise<NoticeKey | null>>> = {
  markCells,
  clearMarks,
  previousFinding: (host) => step(host, -1),
  nextFinding: (host) => step(host, 1),
};

const noticeOf: Readonly<Record<HostError['code'], NoticeKey>> = {
  'no-sheet': 'noSheet',
  hidden: 'hidden',
  busy: 'busy',
  protected: 'protected',
  'too-large': 'tooLarge',
  lost: 'lost',
};

/** What the user must be told; null where the sheet shows it. Never rejects. */
export async function obey(name: CommandName, host: SpreadsheetHost): Promise<NoticeKey | null> {
  try {
    return await commands[name](host);
  } catch (cause) {
    return cause instanceof HostError ? noticeOf[cause.code] : 'failed';
  }
}
