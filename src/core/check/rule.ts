import type { Text } from '../i18n/text';
import type { CheckContext } from './context';
import type { Finding, Severity } from './finding';

/** A finding as a rule reports it: the engine adds the rule's id, and its severity and `why` where none are given. */
export type Report = (
  finding: Pick<Finding, 'at' | 'message'> & Partial<Pick<Finding, 'severity' | 'line' | 'why' | 'related' | 'fix'>>,
) => void;

/** One thing that a careful reviewer looks for. It knows no other rule, no sheet and no cell. */
export interface Rule {
  /** File name, test name, page in docs/rules and finding, all the same. */
  readonly id: string;
  readonly severity: Severity;
  /** What it looks for, in a few words. */
  readonly title: Text;
  readonly why: Text;
  /** For docs/rules/<id>.md: what is wrong, and the right form. */
  readonly example: { readonly wrong: Text; readonly right: Text };
  /** `row`: a row's findings hang on that row alone; `plan`: on others too. */
  readonly scope: 'row' | 'plan';
  check(context: CheckContext, report: Report): void;
}
