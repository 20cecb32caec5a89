/** Every rule there is. The order has no effect on a report. */
import { basisCopied } from './basis/basisCopied';
import { basisDraftOrVague } from './basis/basisDraftOrVague';
import { basisEmpty } from './basis/basisEmpty';
import { basisUniform } from './basis/basisUniform';
import { budgetParts } from './budget/budgetParts';
import { costOperatorMissing } from './budget/costOperatorMissing';
import { costVsBudget } from './budget/costVsBudget';
import { deptSum } from './budget/deptSum';
import { textAmountMismatch } from './budget/textAmountMismatch';
import { unitCostProduct } from './budget/unitCostProduct';
import { unitSlip } from './budget/unitSlip';
import { wanWithoutYuan } from './budget/wanWithoutYuan';
import { completionInQuality } from './classification/completionInQuality';
import { completionInTimeliness } from './classification/completionInTimeliness';
import { countInQuality } from './classification/countInQuality';
import { executionRateAsCost } from './classification/executionRateAsCost';
import { fundArrivalAsQuality } from './classification/fundArrivalAsQuality';
import { moneyOutsideCost } from './classification/moneyOutsideCost';
import { rateInQuantity } from './classification/rateInQuantity';
import { rateUnitConflict } from './classification/rateUnitConflict';
import { sustainabilityInEcology } from './classification/sustainabilityInEcology';
import { timeNamePercent } from './classification/timeNamePercent';
import { codeAmbiguousLetter } from './code/codeAmbiguousLetter';
import { codeCheckChar } from './code/codeCheckChar';
import { codeFormat } from './code/codeFormat';
import { codeRegion } from './code/codeRegion';
import { codeSpace } from './code/codeSpace';
import { missingBenefit } from './coverage/missingBenefit';
import { missingCost } from './coverage/missingCost';
import { missingQuality } from './coverage/missingQuality';
import { missingQuantity } from './coverage/missingQuantity';
import { missingSatisfaction } from './coverage/missingSatisfaction';
import { missingTimeliness } from './coverage/missingTimeliness';
import { costLowerBound } from './direction/costLowerBound';
import { outputUpperBound } from './direction/outputUpperBound';
import { satisfactionUpperBound } from './direction/satisfactionUpperBound';
import { savingUpperBound } from './direction/savingUpperBound';
import { descriptionEqualsName } from './naming/descriptionEqualsName';
import { duplicateName } from './naming/duplicateName';
import { genericName } from './naming/genericName';
import { goalCopiesPurpose } from './naming/goalCopiesPurpose';
import { milestoneMissing } from './plan/milestoneMissing';
import { planAllBlank } from './plan/planAllBlank';
import { planBlankAfter100 } from './plan/planBlankAfter100';
import { planDecreasing } from './plan/planDecreasing';
import { planEndNot100 } from './plan/planEndNot100';
import { planOver100 } from './plan/planOver100';
import { planSingleStep } from './plan/planSingleStep';
import { stagePeriodDuplicate } from './plan/stagePeriodDuplicate';
import type { Rule } from './rule';
import { descriptionEmpty } from './structure/descriptionEmpty';
import { indicatorCellMissing } from './structure/indicatorCellMissing';
import { kindLabelSpace } from './structure/kindLabelSpace';
import { orphanContinuationRow } from './structure/orphanContinuationRow';
import { redacted } from './structure/redacted';
import { requiredHeaderEmpty } from './structure/requiredHeaderEmpty';
import { templatePlaceholder } from './structure/templatePlaceholder';
import { unknownKind } from './structure/unknownKind';
import { bannedPhrase } from './text/bannedPhrase';
import { cjkSpace } from './text/cjkSpace';
import { docnumBracket } from './text/docnumBracket';
import { htmlResidue } from './text/htmlResidue';
import { mixedWidth } from './text/mixedWidth';
import { repeatedSentence } from './text/repeatedSentence';
import { strayEnglish } from './text/strayEnglish';
import { unbalancedPair } from './text/unbalancedPair';
import { conflictingNumbers } from './value/conflictingNumbers';
import { missingUnit } from './value/missingUnit';
import { multipleTargets } from './value/multipleTargets';
import { nameCarriesValue } from './value/nameCarriesValue';
import { operatorMissing } from './value/operatorMissing';
import { percentAtOrOver100 } from './value/percentAtOrOver100';
import { percentWord } from './value/percentWord';
import { qualitativeUngraded } from './value/qualitativeUngraded';
import { quantityNotNumeric } from './value/quantityNotNumeric';
import { satisfaction100 } from './value/satisfaction100';
import { temperatureUnit } from './value/temperatureUnit';
import { textOperator } from './value/textOperator';
import { trailingText } from './value/trailingText';
import { uniformValues } from './value/uniformValues';
import { valueRepeatsName } from './value/valueRepeatsName';
import { valueWrappedInWords } from './value/valueWrappedInWords';
import { carryOverTime } from './year/carryOverTime';
import { codeNameYear } from './year/codeNameYear';
import { staleGoalYear } from './year/staleGoalYear';

export const allRules: readonly Rule[] = [
  requiredHeaderEmpty, // S101
  indicatorCellMissing, // S102
  descriptionEmpty, // S103
  orphanContinuationRow, // S105
  templatePlaceholder, // S106
  redacted, // S107
  unknownKind, // S108
  kindLabelSpace, // S109
  missingQuantity, // K201
  missingQuality, // K202
  missingTimeliness, // K203
  missingCost, // K204
  missingBenefit, // K205
  missingSatisfaction, // K206
  budgetParts, // B301
  textAmountMismatch, // B302
  costVsBudget, // B303
  unitSlip, // B304
  unitCostProduct, // B305
  deptSum, // B306
  wanWithoutYuan, // B307
  costOperatorMissing, // B308
  planOver100, // P401
  planDecreasing, // P402
  planEndNot100, // P403
  planBlankAfter100, // P404
  planSingleStep, // P405
  milestoneMissing, // P406
  stagePeriodDuplicate, // P407
  planAllBlank, // P408
  missingUnit, // V501
  operatorMissing, // V502
  textOperator, // V503
  percentWord, // V504
  trailingText, // V505
  valueRepeatsName, // V507
  percentAtOrOver100, // V508
  quantityNotNumeric, // V509
  qualitativeUngraded, // V510
  valueWrappedInWords, // V511
  multipleTargets, // V512
  nameCarriesValue, // V513
  uniformValues, // V514
  satisfaction100, // V515
  conflictingNumbers, // V516
  temperatureUnit, // V518
  satisfactionUpperBound, // D601
  costLowerBound, // D602
  outputUpperBound, // D603
  savingUpperBound, // D604
  rateInQuantity, // C701
  countInQuality, // C702
  moneyOutsideCost, // C703
  executionRateAsCost, // C704
  sustainabilityInEcology, // C705
  timeNamePercent, // C706
  fundArrivalAsQuality, // C707
  rateUnitConflict, // C708
  completionInTimeliness, // C709
  completionInQuality, // C710
  genericName, // N801
  duplicateName, // N802
  descriptionEqualsName, // N803
  goalCopiesPurpose, // N805
  basisEmpty, // E901
  basisCopied, // E902
  basisUniform, // E903
  basisDraftOrVague, // E904
  staleGoalYear, // Y1001
  carryOverTime, // Y1002
  codeNameYear, // Y1003
  codeSpace, // I1101
  codeFormat, // I1102
  codeCheckChar, // I1103
  codeRegion, // I1104
  codeAmbiguousLetter, // I1106
  cjkSpace, // T1201
  mixedWidth, // T1202
  unbalancedPair, // T1203
  repeatedSentence, // T1204
  strayEnglish, // T1205
  docnumBracket, // T1206
  htmlResidue, // T1208
  bannedPhrase, // T1209
];
