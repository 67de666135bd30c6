import type { RosterField } from '../plan/at';
import type { Committee } from '../plan/committee';
import type { AnnexFrame } from './form';

/**
 * How the committee's roster (編組表) is printed, and of whom it consists where the plan has none. One with `onRequest` belongs to a form that
 * says in the plan text who does what (召集人由主任秘書擔任).
 */
export interface RosterForm extends AnnexFrame {
  readonly kind: 'roster';
  /** From left to right. A field that the plan's roster fills and the form has no column for is printed all the same; groups are where there are any. */
  readonly columns: readonly RosterFormColumn[];
  /** Who has a seat where the plan does not say. */
  readonly committee: Committee;
}

export interface RosterFormColumn {
  readonly field: RosterField;
  readonly header: string;
  /** Share of the table's width. */
  readonly share: number;
}
