import type { PlacedFinding } from '../check/placed-finding';
import { ok, type Outcome } from '../i18n/problem';
import type { Language } from '../i18n/text';
import type { IsoDate } from '../plan/plan';
import type { CellMark } from '../workbook/open-workbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { checkRead, type CheckedWorkbook } from './check-workbook';
import { draftTree, type DraftTree } from './draft-tree';
import { findingsChange, type FindingsChange } from './findings-change';
import { marksOf } from './marks-of';
import { readPlan, type ReadResult } from './read-plan';
import { ruleExamples, type RuleExample } from './rule-examples';
import { wordColumns, type FindingWords } from './word-columns';

/** A workbook that is open, checked: for the pane to show. */
export interface OpenCheck extends CheckedWorkbook {
  readonly read: ReadResult;
  readonly tree: DraftTree;
  /** Examples of the rules that found something, by id. */
  readonly examples: Readonly<Record<string, RuleExample>>;
}

/** What a check writes into the workbook. */
export interface OpenCheckMarks {
  readonly marks: readonly CellMark[];
  readonly words: FindingWords;
  /** The sheet with the list of findings. */
  list(): FindingsChange;
}

/** Checks an open workbook. Fails as `checkWorkbook` does. */
export function checkOpen(snapshot: WorkbookSnapshot, today: IsoDate): Outcome<OpenCheck> {
  const read = readPlan(snapshot);
  const checked = checkRead(read, snapshot, { framework: null, today });
  if (!checked.ok) return checked;
  const { findings, titles } = checked.value;
  return ok({
    ...checked.value,
    read,
    tree: draftTree(read, findings),
    examples: ruleExamples(Object.keys(titles)),
  });
}

/** The marks, words and list that show the findings in the workbook that was checked. */
export function marksOfCheck(
  snapshot: WorkbookSnapshot,
  check: Pick<OpenCheck, 'findings' | 'summary' | 'titles' | 'read'>,
  { today, language }: { readonly today: IsoDate; readonly language: Language },
): OpenCheckMarks {
  const findings: readonly PlacedFinding[] = check.findings;
  return {
    marks: marksOf(findings),
    words: wordColumns(snapshot, findings, language),
    list: () => findingsChange(snapshot, check, { today, language }),
  };
}
