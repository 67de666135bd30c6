import type { RosterField } from '../plan/at';
import type { AnnexFrame } from './form';

/** How the committee's roster (編組表) is printed, and of whom it consists where the plan has none. The owner of the roster refines it. */
export interface RosterForm extends AnnexFrame {
  readonly kind: 'roster';
  readonly columns: readonly { readonly field: RosterField; readonly header: string; readonly share: number }[];
}
