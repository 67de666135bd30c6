import type { RosterField } from '../../plan/at';
import type { Roster, RosterMember } from '../../plan/plan';
import { compareKey } from '../../text/compare-key';
import { squeeze } from '../../text/squeeze';
import type { CellRef } from '../../workbook/snapshot';
import type { IgnoredRow, TableRegion, UsedRow } from '../region';
import { fieldCell, fieldText, isWrittenHere } from '../region-text';

/** The roster of a workbook, and where it stood. */
export interface RosterPart {
  /** null: there is none. */
  readonly roster: Roster | null;
  cellOf(index: number, field: RosterField): CellRef | null;
  readonly tableCell: CellRef | null;
  rowOf(index: number): { readonly sheet: string; readonly rowIndex: number } | null;
  readonly ignored: readonly IgnoredRow[];
  /** Rows whose words were added to the seat above. */
  readonly used: readonly UsedRow[];
}

const PERSON = ['role', 'post', 'name'] as const;

/** Reads the roster tables in order as one roster: some print a table for each group. */
export function readRoster(regions: readonly TableRegion[]): RosterPart {
  const members: RosterMember[] = [];
  const places: { readonly region: TableRegion; readonly row: number; readonly groupRow: number }[] = [];
  const ignored: IgnoredRow[] = [];
  const used: UsedRow[] = [];

  for (const region of regions) {
    const hasGroups = region.columns.fields.has('group');
    let group: string | null = null;
    let groupRow = -1;
    let role = '';
    const neighbours = (region.columns.beside ?? []).map((columns) => ({ part: { ...region, columns }, role: '' }));
    const addNeighbours = (row: number): boolean => {
      let some = false;
      for (const neighbour of neighbours) {
        const { part } = neighbour;
        // A column that stands left of all of them says nothing of one.
        const own = PERSON.filter((field) => !isSameColumn(part, region, field));
        if (!own.some((field) => isWrittenHere(part, row, field))) continue;
        some = true;
        neighbour.role = fieldText(part, row, 'role') || neighbour.role;
        add(part, row, neighbour.role);
      }
      return some;
    };
    const add = (part: TableRegion, row: number, held: string) => {
      const text = (field: RosterField) => fieldText(part, row, field);
      members.push({
        group: hasGroups ? (group ?? '') : (region.dimension?.name ?? null),
        role: held,
        post: text('post').replaceAll('\n', part.columns.fields.get('post')?.length === 1 ? '\n' : ''),
        name: text('name'),
        duty: text('duty'),
        remark: text('remark'),
      });
      places.push({ region: part, row, groupRow: groupRow < 0 ? row : groupRow });
    };
    for (const row of region.rows) {
      const text = (field: RosterField) => fieldText(region, row, field);
      const named = region.own ? text('group') : withoutContinued(text('group'));
      if (named !== '') {
        if (named !== group) role = '';
        group = named;
        groupRow = row;
      } else if (region.own) group = '';
      const person = PERSON.some((field) => isWrittenHere(region, row, field));
      const last = members.at(-1);
      if (!person && addNeighbours(row)) continue;
      if (!person && last !== undefined && places.at(-1)?.region === region && !region.own) {
        // A duty too long for one row goes on in the next.
        if (isWrittenHere(region, row, 'duty') || isWrittenHere(region, row, 'remark')) {
          members[members.length - 1] = {
            ...last,
            duty: joined(last.duty, isWrittenHere(region, row, 'duty') ? text('duty') : ''),
            remark: joined(last.remark, isWrittenHere(region, row, 'remark') ? text('remark') : ''),
          };
          used.push({ sheet: region.grid.sheet.name, rowIndex: row, reason: 'continued' });
        } else ignored.push({ sheet: region.grid.sheet.name, rowIndex: row, reason: 'label-row' });
        continue;
      }
      role = text('role') !== '' || region.own ? text('role') : role;
      add(region, row, role);
      addNeighbours(row);
    }
  }

  const first = regions[0];
  return {
    roster: first === undefined ? null : { title: first.title, members, ...leftOver(regions) },
    cellOf(index, field) {
      const place = places[index];
      if (place === undefined) return null;
      const { region } = place;
      const heading = field === 'group' ? region.dimension?.cell : null;
      if (heading) return { sheet: region.grid.sheet.name, ...heading };
      const cell = fieldCell(region, field === 'group' ? place.groupRow : place.row, field);
      return cell === null
        ? null
        : { sheet: region.grid.sheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
    },
    tableCell: first === undefined ? null : headerCell(first),
    rowOf(index) {
      const place = places[index];
      return place === undefined ? null : { sheet: place.region.grid.sheet.name, rowIndex: place.row };
    },
    ignored,
    used,
  };
}

const COUNTS = /^(?:序號|編號|項次|次序|no\.?|#)$/iu;
const NAMES_A_ROSTER = /編組|名冊|名單|小組|委員會/u;

/** What the tables say and the roster does not. */
function leftOver(regions: readonly TableRegion[]): Pick<Roster, 'unread' | 'joined'> {
  const unread = new Set<string>();
  const titles = new Map<string, string>();
  for (const { grid, columns, rows, title } of regions) {
    for (const { header, columnIndex } of columns.others) {
      const name = squeeze(header);
      if (name === '' || COUNTS.test(name)) continue;
      if (rows.some((row) => squeeze(grid.text(row, columnIndex)) !== '')) unread.add(name);
    }
    if (title !== null && NAMES_A_ROSTER.test(title)) {
      const key = compareKey(withoutContinued(title));
      if (!titles.has(key)) titles.set(key, title);
    }
  }
  const first = regions[0]?.title ?? null;
  const joined = first === null ? [] : [...titles.values()].filter((title) => title !== first);
  return { ...(unread.size > 0 ? { unread: [...unread] } : {}), ...(joined.length > 0 ? { joined } : {}) };
}

/** A group that goes on over a page is named again: 「推動組（續）」, or （續） alone. */
function withoutContinued(group: string): string {
  return group.replace(/\s*[(（〔]接?續(?:上[頁表])?[)）〕]$/u, '');
}

function isSameColumn(left: TableRegion, right: TableRegion, field: RosterField): boolean {
  return left.columns.fields.get(field)?.join() === right.columns.fields.get(field)?.join();
}

function joined(before: string, more: string): string {
  return more === '' ? before : before === '' ? more : `${before}\n${more}`;
}

function headerCell(region: TableRegion): CellRef {
  const columns = [...region.columns.fields.values()].flat();
  const columnIndex = columns.length === 0 ? 0 : Math.min(...columns);
  return { sheet: region.grid.sheet.name, rowIndex: region.headerRow, columnIndex };
}
