import type { RosterFormColumn } from '../../forms/roster-form';
import type { RosterField } from '../../plan/at';
import type { RosterMember } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';
import type { PagedCell, PagedRow } from '../../workbook/paged-table';
import { numberedBlocks } from '../numbered-blocks';

/** A seat's row is at least so high: names are written in by hand. */
const leastPoints = 30;

/** What a group has in common is printed once, over all its rows. */
const shared: readonly RosterField[] = ['group', 'duty', 'remark'];

/** A row for each seat. Neighbours of one group share its name, and a duty or remark where these are the same. */
export function rosterRows(members: readonly RosterMember[], columns: readonly RosterFormColumn[]): PagedRow[] {
  const groups = new Map(shared.map((field) => [field, groupsOf(members, field)]));
  const merged = new Set(mergedFields(members));
  return members.map((member, index): PagedRow => ({
    kind: 'row',
    cells: columns.map(({ field }): PagedCell => {
      const text = member[field] ?? '';
      const hangs = field === 'duty' && !merged.has(field);
      return {
        blocks: hangs ? numberedBlocks(text) : [{ marker: '', text }],
        group: merged.has(field) ? (groups.get(field)?.[index] ?? null) : null,
      };
    }),
    leastPoints,
  }));
}

/** The fields of which several seats have one cell. */
export function mergedFields(members: readonly RosterMember[]): RosterField[] {
  return shared.filter((field) => {
    const groups = groupsOf(members, field);
    return groups.some((group, index) => group !== null && group === groups[index - 1]);
  });
}

/** For each seat the number of the cell that it shares with its neighbours; null for a cell by itself. Blank cells stay apart, as room to write. */
function groupsOf(members: readonly RosterMember[], field: RosterField): (number | null)[] {
  const groups: (number | null)[] = [];
  members.forEach((member, index) => {
    const before = members[index - 1];
    const isOne =
      before !== undefined &&
      !isBlank(before.group ?? '') &&
      before.group === member.group &&
      before[field] === member[field];
    if (isBlank(member.group ?? '') || isBlank(member[field] ?? '')) groups.push(null);
    else groups.push(isOne ? (groups[index - 1] ?? null) : index);
  });
  return groups;
}
