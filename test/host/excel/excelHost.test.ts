/** The Excel adapter keeps the contract on every release that the pane works in. */
import { hostContract } from '../contract';
import { openExcel, underTest } from './excelBench';

for (const host of ['excel2021', 'excel2024', 'excel365'] as const) {
  hostContract(host, async (sheets) => underTest(openExcel({ host, sheets })));
}
