import type { Text } from '../i18n/text';
import type { At } from '../plan/at';

/** error: the plan would be sent back · warning: a reviewer would ask · hint: wording and habits. */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing wrong with a plan, said once. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: At;
  /** 1-based line of the cell's text (lines end at line breaks) where the fault begins; null where it is the cell as a whole. */
  readonly line: number | null;
  /** What is wrong here and what to do, with the words found and an example of the right form. */
  readonly message: Text;
  /** Why it matters. */
  readonly why: Text;
  /** Other places that take part (the first of two equal measures). */
  readonly related: readonly At[];
  /** null where no replacement is sound. */
  readonly fix: Patch | null;
}

/** A proposed new value of a whole cell. `safe` can be applied unseen; `suggested` wants a look. */
export interface Patch {
  readonly kind: 'safe' | 'suggested';
  readonly at: At;
  /** The cell's whole new text. */
  readonly text: string;
}
