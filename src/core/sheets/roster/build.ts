import type { RosterField } from '../../plan/at';
import type { Roster } from '../../plan/plan';
import type { SheetDoc } from '../../workbook/sheet-doc';
import type { StyleKey } from '../../workbook/styles';
import { tableSheetDoc } from '../../workbook/table-sheet';
import { rosterColumns, rosterSheet } from './columns';

const looks: Readonly<Record<RosterField, { widthPoints: number; style: StyleKey }>> = {
  group: { widthPoints: 80, style: 'entry' },
  role: { widthPoints: 70, style: 'centered' },
  post: { widthPoints: 110, style: 'centered' },
  name: { widthPoints: 70, style: 'centered' },
  duty: { widthPoints: 160, style: 'entry' },
  remark: { widthPoints: 70, style: 'entry' },
};
const groupPoints = 75;

/** 編組: a row for each seat; the column of groups is there only where the roster has groups. */
export function buildRoster(roster: Roster): SheetDoc {
  const hasGroups = roster.members.some(({ group }) => group !== null);
  const columns = rosterColumns.filter(({ field }) => hasGroups || field !== 'group');
  return tableSheetDoc({
    name: rosterSheet.sheetName,
    tabColor: '808000',
    tableName: rosterSheet.tableName,
    title: roster.title,
    heading: null,
    note: null,
    columns: columns.map(({ field, header }) => ({
      header,
      ...looks[field],
      // The groups' column is paid for by the duties, so that the sheet stays one page wide.
      widthPoints: looks[field].widthPoints - (hasGroups && field === 'duty' ? groupPoints : 0),
      list: null,
    })),
    rows: roster.members.map((member) => columns.map(({ field }) => member[field] || null)),
    orientation: 'portrait',
    frozenColumns: 0,
    leastRowPoints: 28,
  });
}
