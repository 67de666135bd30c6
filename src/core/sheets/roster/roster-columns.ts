import type { RosterFormColumn } from '../../forms/roster-form';
import type { RosterField } from '../../plan/at';
import type { RosterMember } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';
import { rosterColumns } from './columns';

/** Parts of the width for a column that the form does not have. */
const share: Readonly<Record<RosterField, number>> = { group: 15, role: 14, post: 20, name: 14, duty: 36, remark: 12 };

/**
 * The columns of a printed roster: those of the form, and one for every field that somebody filled in and the form has no column for, where our
 * own sheet has it. Groups are printed where the roster has any, and only there.
 */
export function printedColumns(
  columns: readonly RosterFormColumn[],
  members: readonly RosterMember[],
): RosterFormColumn[] {
  const hasGroups = members.some(({ group }) => group !== null);
  const printed = columns.filter(({ field }) => field !== 'group' || hasGroups).map(hasGroups ? asIs : apart);
  rosterColumns.forEach(({ field, header }, index) => {
    const isNeeded = field === 'group' ? hasGroups : members.some((member) => !isBlank(member[field]));
    if (!isNeeded || printed.some((column) => column.field === field)) return;
    const later = rosterColumns.slice(index + 1).map((column) => column.field);
    const at = printed.findIndex((column) => later.includes(column.field));
    printed.splice(at < 0 ? printed.length : at, 0, { field, header, share: share[field] });
  });
  return printed;
}

function asIs(column: RosterFormColumn): RosterFormColumn {
  return column;
}

/** Beside 編組 both may be called 職稱; without it nobody would know which is the seat and which the post. */
function apart(column: RosterFormColumn, _index: number, all: readonly RosterFormColumn[]): RosterFormColumn {
  const isDoubled =
    column.field === 'post' && all.some(({ field, header }) => field === 'role' && header === column.header);
  return isDoubled ? { ...column, header: '現職' } : column;
}
