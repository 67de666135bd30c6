import type { FindingEntry } from './finding-entry';
import type { FindingGroup } from './group-findings';
import type { TreeRow } from './tree-rows';

/** The findings in the order in which they are listed, closed headings and all. */
export function listedFindings(groups: readonly FindingGroup[]): readonly FindingEntry[] {
  return groups.flatMap(({ entries }) => entries);
}

/**
 * The finding after (`by` 1) or before (-1) the one with `index`; from none, and from one that is no longer listed, the first or the last. null where
 * there is no further one.
 */
export function stepFinding(listed: readonly FindingEntry[], index: number | null, by: 1 | -1): FindingEntry | null {
  const at = index === null ? -1 : listed.findIndex((entry) => entry.index === index);
  if (at < 0) return (by > 0 ? listed[0] : listed.at(-1)) ?? null;
  return listed[at + by] ?? null;
}

/** The finding that a row belongs to, from which one steps on: of a heading, the one before its first, so that the next is its first. */
export function findingOfRow(row: TreeRow | undefined, listed: readonly FindingEntry[], by: 1 | -1): number | null {
  if (row === undefined) return null;
  if (row.kind !== 'group') return row.entry.index;
  const first = listed.findIndex((entry) => entry.index === row.group.entries[0]?.index);
  // Backwards from a heading leads to the finding above it: as from its own first finding.
  return (by > 0 ? listed[first - 1] : listed[first])?.index ?? null;
}
