import type { Checklist, ChecklistEntry, ChecklistTask, TaskMark } from '../../plan/plan';
import type { CellRef } from '../../workbook/snapshot';
import type { IgnoredRow, TableRegion, UsedRow } from '../region';
import { fieldCell, fieldText, isMergedDown, isWrittenHere, otherTexts } from '../region-text';
import type { LabelReader } from '../label-reader';

/** The checklist of a workbook, and where it stood. */
export interface ChecklistPart {
  /** null: there is none. */
  readonly checklist: Checklist | null;
  cellOf(index: number, field: 'item' | 'point' | 'task'): CellRef | null;
  rowOf(index: number): { readonly sheet: string; readonly rowIndex: number } | null;
  readonly ignored: readonly IgnoredRow[];
  /** Rows whose tasks were added to the entry above. */
  readonly used: readonly UsedRow[];
}

const MARKS: Readonly<Record<string, TaskMark>> = {
  '□': '□',
  '☐': '□',
  '■': '□',
  '☑': '□',
  '▢': '□',
  '◻': '□',
  '◎': '◎',
  '*': '*',
  '＊': '*',
  '※': '*',
};

/** Reads the tasks of a cell: each begins with a mark, and goes on over line breaks until the next one. */
function readTasks(text: string): ChecklistTask[] {
  const tasks: { mark: TaskMark; text: string }[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const mark = MARKS[trimmed.charAt(0)];
    const last = tasks.at(-1);
    if (mark !== undefined) tasks.push({ mark, text: trimmed.slice(1).trim() });
    else if (last !== undefined && last.mark !== '') last.text += `${last.text === '' ? '' : '\n'}${trimmed}`;
    else tasks.push({ mark: '', text: trimmed });
  }
  return tasks;
}

/** What stands in a person's own columns beside each task, line by line. */
function joinedOther(before: ChecklistEntry['other'], region: TableRegion, row: number): ChecklistEntry['other'] {
  const joined = new Map(Object.entries(before));
  const texts = otherTexts(region, row);
  for (const { header, columnIndex } of region.columns.others) {
    const text = texts[header];
    if (text === undefined || region.grid.anchorRow(row, columnIndex) !== row) continue;
    const above = joined.get(header);
    joined.set(header, above === undefined ? text : `${above}\n${text}`);
  }
  return Object.fromEntries(joined);
}

/** Reads the checklist tables in order as one checklist. */
export function readChecklist(regions: readonly TableRegion[], labels: LabelReader): ChecklistPart {
  const entries: ChecklistEntry[] = [];
  const places: { readonly region: TableRegion; readonly row: number }[] = [];
  const ignored: IgnoredRow[] = [];
  const used: UsedRow[] = [];

  for (const region of regions) {
    if (!region.continues) labels.reset();
    for (const row of region.rows) {
      const own = labels.read(region, row);
      const text = fieldText(region, row, 'task');
      const taskHere = text !== '' && isWrittenHere(region, row, 'task');
      const pointHere = isWrittenHere(region, row, 'point');
      const last = entries.at(-1);
      const tag = region.tagged?.get(row);
      const goesOn =
        tag === undefined
          ? !region.own && taskHere && !pointHere && !isWrittenHere(region, row, 'item')
          : isMergedDown(region, row, 'point');
      if (goesOn && last !== undefined && places.at(-1)?.region === region) {
        // The tasks of one point, one a row.
        entries[entries.length - 1] = {
          ...last,
          tasks: [...last.tasks, ...readTasks(text)],
          other: joinedOther(last.other, region, row),
        };
        used.push({ sheet: region.grid.sheet.name, rowIndex: row, reason: 'continued' });
      } else if (taskHere || pointHere || region.own) {
        entries.push({
          ...labels.place(region, own),
          tasks: readTasks(text),
          other: otherTexts(region, row),
        });
        places.push({ region, row });
      } else ignored.push({ sheet: region.grid.sheet.name, rowIndex: row, reason: 'label-row' });
    }
  }
  const title = regions.find((region) => region.title !== null)?.title ?? null;
  return {
    checklist: regions.length === 0 ? null : { title, entries },
    cellOf(index, field) {
      const place = places[index];
      const cell = place === undefined ? null : fieldCell(place.region, place.row, field);
      if (place === undefined || cell === null) return null;
      return { sheet: place.region.grid.sheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
    },
    rowOf(index) {
      const place = places[index];
      return place === undefined ? null : { sheet: place.region.grid.sheet.name, rowIndex: place.row };
    },
    ignored,
    used,
  };
}
