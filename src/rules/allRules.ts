/** Every rule there is. The order has no effect on a report. */
import { basisCopied } from './basis/basisCopied';
import { basisEmpty } from './basis/basisEmpty';
import { budgetParts } from './budget/budgetParts';
import { costVsBudget } from './budget/costVsBudget';
import { textAmountMismatch } from './budget/textAmountMismatch';
import { countInQuality } from './classification/countInQuality';
import { moneyOutsideCost } from './classification/moneyOutsideCost';
import { rateInQuantity } from './classification/rateInQuantity';
import { codeCheckChar } from './code/codeCheckChar';
import { codeFormat } from './code/codeFormat';
import { missingBenefit } from './coverage/missingBenefit';
import { missingCost } from './coverage/missingCost';
import { missingQuality } from './coverage/missingQuality';
import { missingQuantity } from './coverage/missingQuantity';
import { missingSatisfaction } from './coverage/missingSatisfaction';
import { missingTimeliness } from './coverage/missingTimeliness';
import { costLowerBound } from './direction/costLowerBound';
import { outputUpperBound } from './direction/outputUpperBound';
import { satisfactionUpperBound } from './direction/satisfactionUpperBound';
import { duplicateName } from './naming/duplicateName';
import { planAllBlank } from './plan/planAllBlank';
import { planDecreasing } from './plan/planDecreasing';
import { planEndNot100 } from './plan/planEndNot100';
import { planOver100 } from './plan/planOver100';
import type { Rule } from './rule';
import { indicatorCellMissing } from './structure/indicatorCellMissing';
import { redacted } from './structure/redacted';
import { requiredHeaderEmpty } from './structure/requiredHeaderEmpty';
import { unknownKind } from './structure/unknownKind';
import { missingUnit } from './value/missingUnit';
import { percentAtOrOver100 } from './value/percentAtOrOver100';
import { quantityNotNumeric } from './value/quantityNotNumeric';
import { trailingText } from './value/trailingText';
import { valueRepeatsName } from './value/valueRepeatsName';

export const allRules: readonly Rule[] = [
  requiredHeaderEmpty, // S101
  indicatorCellMissing, // S102
  redacted, // S107
  unknownKind, // S108
  missingQuantity, // K201
  missingQuality, // K202
  missingTimeliness, // K203
  missingCost, // K204
  missingBenefit, // K205
  missingSatisfaction, // K206
  budgetParts, // B301
  textAmountMismatch, // B302
  costVsBudget, // B303
  planOver100, // P401
  planDecreasing, // P402
  planEndNot100, // P403
  planAllBlank, // P408
  missingUnit, // V501
  trailingText, // V505
  valueRepeatsName, // V507
  percentAtOrOver100, // V508
  quantityNotNumeric, // V509
  satisfactionUpperBound, // D601
  costLowerBound, // D602
  outputUpperBound, // D603
  rateInQuantity, // C701
  countInQuality, // C702
  moneyOutsideCost, // C703
  duplicateName, // N802
  basisEmpty, // E901
  basisCopied, // E902
  codeFormat, // I1102
  codeCheckChar, // I1103
];
