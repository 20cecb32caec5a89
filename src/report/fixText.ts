/** What `fix` tells people: every cell that changed, what was left, at most 100 columns wide. */
import { severities } from '../domain/finding';
import { toA1 } from '../grid/address';
import type { CellAddress } from '../grid/address';
import { severityNames } from './counts';
import type { Counts } from './counts';
import { wrapText } from './wrapText';

export interface ChangedCell {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
  readonly rules: readonly string[];
}

export interface FixSummary {
  readonly path: string;
  readonly out: string;
  readonly changed: readonly ChangedCell[];
  /** Cells that had to stay as they are. */
  readonly refused: readonly { readonly sheet: string; readonly cells: readonly CellAddress[]; readonly rule: string }[];
  readonly left: Counts;
  readonly settled: boolean;
}

/** Characters shown on either side of what differs in a long text. */
const CONTEXT = 8;

function commonLength(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((character, index) => character !== b[index]);
  return end < 0 ? a.length : end;
}

/** "…市科协 2024年工 作安排…" → "…市科协 2024年工作安排…": the differing part with a little around it. */
export function changeExcerpt(before: string, after: string): readonly [before: string, after: string] {
  const [old, now] = [Array.from(before), Array.from(after)];
  const head = Math.min(commonLength(old, now), now.length);
  const [oldRest, nowRest] = [old.slice(head), now.slice(head)];
  const tail = Math.min(commonLength([...oldRest].reverse(), [...nowRest].reverse()), oldRest.length, nowRest.length);
  const from = Math.max(0, head - CONTEXT);
  const cut = (text: readonly string[]): string => {
    const to = text.length - tail + CONTEXT;
    return `${from > 0 ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}`;
  };
  return [cut(old), cut(now)];
}

function changeLine({ cell, before, after, rules }: ChangedCell): readonly string[] {
  const [old, now] = changeExcerpt(before, after);
  const to = now === '' ? '清空' : `改为“${now}”`;
  return wrapText(`    ${toA1(cell).padEnd(6)}`, `${rules.join('、')}  “${old}”${to}`.replace(/[\r\n]+/g, ' '));
}

function sheetLines(changed: readonly ChangedCell[]): readonly string[] {
  const sheets = [...new Set(changed.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => [...wrapText('  ■ ', `工作表 ${sheet}`), ...changed.filter((cell) => cell.sheet === sheet).flatMap(changeLine)]);
}

function countsText(left: Counts): string {
  return severities.map((severity) => `${severityNames[severity]} ${left[severity]}`).join('  ');
}

export function fixLines({ path, out, changed, refused, left, settled }: FixSummary): readonly string[] {
  const done = changed.length === 0 ? '没有可以安全改正的内容，文件内容不变' : `安全改正 ${changed.length} 个单元格`;
  return [
    ...wrapText('', `文件 ${path}`),
    ...sheetLines(changed),
    ...refused.flatMap(({ sheet, cells, rule }) => wrapText('  未改：', `工作表 ${sheet} 的 ${cells.map(toA1).join(' ')}（${rule}）含有公式或被合并区域盖住，请在表格软件中修改`)),
    ...(settled ? [] : wrapText('  ', '还有可以安全改正的内容，请对结果再运行一次 fix')),
    ...wrapText('', `${done}；已写入 ${out}`),
    `改正后还有：${countsText(left)}（用 check 查看）`,
  ];
}
