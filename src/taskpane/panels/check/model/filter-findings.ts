import type { Severity } from '../../../../core/check/finding';
import { compareKey } from '../../../../core/text/compare-key';
import type { FindingEntry } from './finding-entry';

/** What is to be shown: the findings that have one of the levels (any, where none is chosen) and hold every word of the search. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** True: only those with a proposed new text. */
  readonly withProposal: boolean;
  /** As typed; full and half width, 臺 and 台, white space and marks make no difference. */
  readonly search: string;
}

/** Shows everything. */
export const noFilter: FindingFilter = { severities: new Set(), withProposal: false, search: '' };

/** How many findings a filter's button would show, given the rest of the filter. */
export interface FilterCounts extends Readonly<Record<Severity, number>> {
  readonly withProposal: number;
}

/** True where the filter leaves nothing out. */
export function isNoFilter({ severities, withProposal, search }: FindingFilter): boolean {
  return severities.size === 0 && !withProposal && keysOf(search).length === 0;
}

/** The entries that match, in their order. */
export function filterFindings(entries: readonly FindingEntry[], filter: FindingFilter): readonly FindingEntry[] {
  if (isNoFilter(filter)) return entries;
  const keys = keysOf(filter.search);
  return entries.filter(
    (entry) => hasLevel(entry, filter) && (!filter.withProposal || hasProposal(entry)) && holds(entry, keys),
  );
}

/** Counts what each button of the filter stands for among the entries that match the search and the other kind of button. */
export function countFindings(entries: readonly FindingEntry[], filter: FindingFilter): FilterCounts {
  const counts = { error: 0, warning: 0, hint: 0, withProposal: 0 };
  const keys = keysOf(filter.search);
  for (const entry of entries) {
    if (!holds(entry, keys)) continue;
    const proposed = hasProposal(entry);
    if (!filter.withProposal || proposed) counts[entry.finding.severity]++;
    if (proposed && hasLevel(entry, filter)) counts.withProposal++;
  }
  return counts;
}

function hasLevel({ finding }: FindingEntry, { severities }: FindingFilter): boolean {
  return severities.size === 0 || severities.has(finding.severity);
}

function hasProposal({ finding }: FindingEntry): boolean {
  return finding.fix !== null;
}

function holds({ searchKey }: FindingEntry, keys: readonly string[]): boolean {
  return keys.every((key) => searchKey.includes(key));
}

/** The words that are looked for; marks alone look for nothing. */
function keysOf(search: string): string[] {
  return search
    .split(/\s+/u)
    .map(compareKey)
    .filter((key) => key !== '');
}
