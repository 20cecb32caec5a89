/** Small documents for the tests of the workbench model. */
import { parseA1 } from '../../../src/grid/address';
import type { CellAddress } from '../../../src/grid/address';
import type { OpenedWorkbench } from '../../../src/host/workbench/openWorkbench';
import { openWorkbench } from '../../../src/host/workbench/openWorkbench';
import type { OpenSheet } from '../../../src/host/workbench/openSheet';
import type { TinySheet } from '../../kit/tinyXlsx';
import { tinyXlsx } from '../../kit/tinyXlsx';

export function at(a1: string): CellAddress {
  const cell = parseA1(a1);
  if (!cell) throw new Error(`no address: ${a1}`);
  return cell;
}

/**
 * 表一, B2:C3 merged, C4 a percent, D4 a formula:
 *
 *     1 | 甲 | 乙  | 丙  | 丁
 *     2 | 戊 | 合并 |     | 己
 *     3 | 庚 |     |     | 辛
 *     4 | 壬 | 5   | 25% | =B4*2
 */
export const small: TinySheet = {
  name: '表一',
  rows: [
    ['甲', '乙', '丙', '丁'],
    ['戊', '合并', null, '己'],
    ['庚', null, null, '辛'],
    ['壬', 5, { value: 0.25, format: '0%' }, { value: 10, formula: 'B4*2' }],
  ],
  merges: ['B2:C3'],
};

export async function bench(...sheets: readonly TinySheet[]): Promise<OpenedWorkbench & { readonly sheet: (name?: string) => OpenSheet; readonly text: (a1: string) => string; readonly bytes: Uint8Array }> {
  const bytes = tinyXlsx({ sheets: sheets.length > 0 ? sheets : [small] });
  const opened = await openWorkbench(bytes, '试验.xlsx');
  const sheet = (name = '表一'): OpenSheet => {
    const found = opened.store.getState().document.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const text = (a1: string): string => sheet().grid.rows[at(a1).row]?.[at(a1).column]?.text ?? '';
  return { ...opened, sheet, text, bytes };
}
