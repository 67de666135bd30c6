import type { Rule } from '../check/rule';
import { rule as bracketsUnbalanced } from './brackets-unbalanced';
import { rule as cellErrorValue } from './cell-error-value';
import { rule as checklistLabelDiffers } from './checklist-label-differs';
import { rule as columnMissing } from './column-missing';
import { rule as committeeUnitWithoutMeasure } from './committee-unit-without-measure';
import { rule as deadlineContradictsMeasure } from './deadline-contradicts-measure';
import { rule as deadlineMissing } from './deadline-missing';
import { rule as deadlineOutsidePeriod } from './deadline-outside-period';
import { rule as deadlineUnreadable } from './deadline-unreadable';
import { rule as deadlineWrongYear } from './deadline-wrong-year';
import { rule as dimensionUnknown } from './dimension-unknown';
import { rule as doubledWord } from './doubled-word';
import { rule as duplicateConflict } from './duplicate-conflict';
import { rule as duplicateMeasure } from './duplicate-measure';
import { rule as frameworkUnknown } from './framework-unknown';
import { rule as itemUnknown } from './item-unknown';
import { rule as lookalikeCharacter } from './lookalike-character';
import { rule as measureMissing } from './measure-missing';
import { rule as measureRestatesRubric } from './measure-restates-rubric';
import { rule as nearDuplicateMeasure } from './near-duplicate-measure';
import { rule as numberingGap } from './numbering-gap';
import { rule as periodContradictory } from './period-contradictory';
import { rule as pointOutsideItem } from './point-outside-item';
import { rule as pointUnknown } from './point-unknown';
import { rule as pointWithoutMeasure } from './point-without-measure';
import { rule as rosterPersonRepeated } from './roster-person-repeated';
import { rule as rosterRoleMissing } from './roster-role-missing';
import { rule as rosterRoleRepeated } from './roster-role-repeated';
import { rule as rosterSeatEmpty } from './roster-seat-empty';
import { rule as settingUnreadable } from './setting-unreadable';
import { rule as straySpace } from './stray-space';
import { rule as termVariant } from './term-variant';
import { rule as unitAlias } from './unit-alias';
import { rule as unitCollectiveUndefined } from './unit-collective-undefined';
import { rule as unitMissing } from './unit-missing';
import { rule as unitNotOnCommittee } from './unit-not-on-committee';
import { rule as unitRepeated } from './unit-repeated';
import { rule as unitSpelledVariously } from './unit-spelled-variously';
import { rule as unitUnknown } from './unit-unknown';
import { rule as urlMalformed } from './url-malformed';
import { rule as weightsTotal } from './weights-total';
import { rule as widthMixed } from './width-mixed';
import { rule as yearMismatch } from './year-mismatch';

/**
 * Every rule, sorted by id. A new rule is its own file `<id>.ts` here, one import and one entry below (both in order),
 * and `test/core/rules/<id>.test.ts`; `npm run generate` writes its page in docs/rules.
 */
export const rules: readonly Rule[] = [
  bracketsUnbalanced,
  cellErrorValue,
  checklistLabelDiffers,
  columnMissing,
  committeeUnitWithoutMeasure,
  deadlineContradictsMeasure,
  deadlineMissing,
  deadlineOutsidePeriod,
  deadlineUnreadable,
  deadlineWrongYear,
  dimensionUnknown,
  doubledWord,
  duplicateConflict,
  duplicateMeasure,
  frameworkUnknown,
  itemUnknown,
  lookalikeCharacter,
  measureMissing,
  measureRestatesRubric,
  nearDuplicateMeasure,
  numberingGap,
  periodContradictory,
  pointOutsideItem,
  pointUnknown,
  pointWithoutMeasure,
  rosterPersonRepeated,
  rosterRoleMissing,
  rosterRoleRepeated,
  rosterSeatEmpty,
  settingUnreadable,
  straySpace,
  termVariant,
  unitAlias,
  unitCollectiveUndefined,
  unitMissing,
  unitNotOnCommittee,
  unitRepeated,
  unitSpelledVariously,
  unitUnknown,
  urlMalformed,
  weightsTotal,
  widthMixed,
  yearMismatch,
];
