import type { Checklist, ChecklistEntry } from '../../plan/plan';
import { usableWidthPoints } from '../../workbook/page';
import type { SheetDoc } from '../../workbook/sheet-doc';
import type { StyleKey } from '../../workbook/styles';
import { tableSheetDoc } from '../../workbook/table-sheet';
import { type ChecklistField, checklistColumns, checklistSheet } from './columns';

const looks: Readonly<Record<ChecklistField, { widthPoints: number; style: StyleKey }>> = {
  dimension: { widthPoints: 80, style: 'label' },
  item: { widthPoints: 90, style: 'label' },
  point: { widthPoints: 140, style: 'label' },
  task: { widthPoints: 0, style: 'text' },
};
/** Columns to be filled in with the year's results; left blank they are not read back. */
const blankColumns = ['自評', '辦理情形'];
const ownColumnPoints = 90;
const leastTaskPoints = 200;

/** 檢核表: a row for each point, its tasks a line each with their marks. */
export function buildChecklist(checklist: Checklist): SheetDoc {
  const hasItems = checklist.entries.some(({ item }) => item !== null);
  const columns = checklistColumns.filter(({ field }) => hasItems || field !== 'item');
  const own = [...new Set([...blankColumns, ...checklist.entries.flatMap(({ other }) => Object.keys(other))])];
  const fixed = columns.reduce((sum, { field }) => sum + looks[field].widthPoints, own.length * ownColumnPoints);
  const taskPoints = Math.max(leastTaskPoints, usableWidthPoints('landscape') - fixed);
  return tableSheetDoc({
    name: checklistSheet.sheetName,
    tabColor: '808000',
    tableName: checklistSheet.tableName,
    title: checklist.title,
    heading: null,
    note: null,
    columns: [
      ...columns.map(({ field, header }) => ({
        header,
        widthPoints: field === 'task' ? taskPoints : looks[field].widthPoints,
        style: looks[field].style,
        list: null,
      })),
      ...own.map((header) => ({ header, widthPoints: ownColumnPoints, style: 'text' as const, list: null })),
    ],
    rows: checklist.entries.map((entry) => [
      ...columns.map(({ field }) => valueOf(entry, field)),
      ...own.map((header) => entry.other[header] || null),
    ]),
    orientation: 'landscape',
    frozenColumns: columns.length - 1,
    leastRowPoints: 28,
  });
}

function valueOf(entry: ChecklistEntry, field: ChecklistField): string | null {
  if (field !== 'task') return entry[field];
  return entry.tasks.map(({ mark, text }) => `${mark}${text}`).join('\n') || null;
}
