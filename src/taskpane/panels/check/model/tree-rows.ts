import type { RuleExample } from '../../../../core/actions/rule-examples';
import type { FindingEntry } from './finding-entry';
import { findingDetails, type FindingDetail } from './finding-details';
import type { FindingGroup } from './group-findings';

/** Where a row stands among the rows of its parent, as screen readers say it. */
interface Standing {
  /** Unique among all rows, and the same as long as the row is there. */
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** 1-based. */
  readonly position: number;
  readonly setSize: number;
}

export type GroupRow = Standing & { readonly kind: 'group'; readonly group: FindingGroup; readonly isOpen: boolean };
export type FindingRow = Standing & {
  readonly kind: 'finding';
  readonly entry: FindingEntry;
  readonly isOpen: boolean;
};
export type DetailRow = Standing & {
  readonly kind: 'detail';
  readonly entry: FindingEntry;
  readonly detail: FindingDetail;
};

/** A row of the tree as it is drawn: headings, the findings of open ones, the details of the open finding. */
export type TreeRow = GroupRow | FindingRow | DetailRow;

/** What of the tree is open. */
export interface OpenRows {
  /** Keys of the groups that are closed; new ones are open. */
  readonly closedGroups: ReadonlySet<string>;
  /** `FindingEntry.index` of the finding whose details are shown; null: none. */
  readonly finding: number | null;
}

/** The rows to be drawn, downwards. `exampleOf` gives a rule's example; null where none is known. */
export function treeRows(
  groups: readonly FindingGroup[],
  open: OpenRows,
  exampleOf: (rule: string) => RuleExample | null,
): TreeRow[] {
  const rows: TreeRow[] = [];
  groups.forEach((group, groupIndex) => {
    const isOpen = !open.closedGroups.has(group.key);
    rows.push({
      kind: 'group',
      key: group.key,
      level: 1,
      position: groupIndex + 1,
      setSize: groups.length,
      group,
      isOpen,
    });
    if (!isOpen) return;
    group.entries.forEach((entry, position) => {
      const shown = entry.index === open.finding;
      rows.push({
        kind: 'finding',
        key: findingKey(entry.index),
        level: 2,
        position: position + 1,
        setSize: group.entries.length,
        entry,
        isOpen: shown,
      });
      if (shown) rows.push(...detailRows(entry, exampleOf(entry.finding.rule)));
    });
  });
  return rows;
}

/** The key of a finding's row. */
export function findingKey(index: number): string {
  return `finding ${index}`;
}

function detailRows(entry: FindingEntry, example: RuleExample | null): DetailRow[] {
  const details = findingDetails(entry, example);
  return details.map((detail, position) => ({
    kind: 'detail',
    key: `${findingKey(entry.index)} ${detail.key}`,
    level: 3,
    position: position + 1,
    setSize: details.length,
    entry,
    detail,
  }));
}
