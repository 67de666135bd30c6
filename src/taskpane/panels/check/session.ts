import type { ReadResult } from '../../../core/actions/read-plan';
import type { RuleExample } from '../../../core/actions/rule-examples';
import type { CellPlace, PlacedFinding, Summary } from '../../../core/check/placed-finding';
import type { Text } from '../../../core/i18n/text';

/** What the panel shows: the part of a session's `checked` that it needs. */
export interface CheckResults {
  readonly summary: Summary;
  /** By sheet, row and column; the plan as a whole comes first. */
  readonly findings: readonly PlacedFinding[];
  /** Titles of the rules that found something, by id. */
  readonly titles: Readonly<Record<string, Text>>;
  /** Their examples, by id. */
  readonly examples?: Readonly<Record<string, RuleExample>>;
  /** The plan that was checked, and where it stood. */
  readonly read: Pick<ReadResult, 'plan' | 'source' | 'told'>;
  /** True where the workbook was seen to change since. */
  readonly stale: boolean;
}

/** What the panel asks of a session. */
export interface CheckPanelSession {
  getState(): {
    /** null before the first check, and where no plan was found. */
    readonly checked: CheckResults | null;
    /** True where cells are marked by the last check. */
    readonly marked: boolean;
  };
  subscribe(listener: () => void): () => void;
  check(): Promise<void>;
  clearMarks(): Promise<void>;
  goTo(cell: CellPlace): Promise<void>;
  /** Writes the findings as a sheet of the workbook, for paper. */
  listFindings(): Promise<void>;
}
