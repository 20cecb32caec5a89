/** Every rule about the tables of a workbook together. The order has no effect on a report. */
import { copiedTable } from './workbook/copiedTable';
import { duplicateCode } from './workbook/duplicateCode';
import { sameNameSameYear } from './workbook/sameNameSameYear';
import { tocMismatch } from './workbook/tocMismatch';
import { unitMixed } from './workbook/unitMixed';
import type { WorkbookRule } from './workbookRule';

export const allWorkbookRules: readonly WorkbookRule[] = [
  duplicateCode, // X1301
  tocMismatch, // X1302
  copiedTable, // X1303
  unitMixed, // X1304
  sameNameSameYear, // X1305
];
