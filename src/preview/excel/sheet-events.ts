import type { WorkbookModel } from '../../hosts/memory/workbook-model';
import type { BookChange } from './book';

/** What the proxies number events with, as measured with excel-win32-16.01.js of @microsoft/office-js 1.1.110. */
const category = 65_536;
const types = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 };

/** One event on its way to the proxies. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  /** A sheet's id, or `Workbook` for handlers on all sheets. */
  readonly targetId: string;
  readonly message: string;
}

/** What handlers hear of a change; [] for looks, of which `onChanged` does not tell (learn.microsoft.com, Excel.Worksheet.onChanged). */
export function eventsOf({ kind, sheetId }: BookChange, address: string, source: 'Local' | 'Remote'): EventEntry[] {
  switch (kind) {
    case 'values':
      return onSheet(types.changed, sheetId, { address, changeType: 'RangeEdited', source, worksheetId: sheetId });
    case 'selection':
      return onSheet(types.selectionChanged, sheetId, { address, worksheetId: sheetId });
    case 'activated':
      return onSheet(types.activated, sheetId, { worksheetId: sheetId });
    default:
      return [];
  }
}

/** What handlers hear of sheets that came and went. `before` are the ids that there were. */
export function sheetEvents(before: readonly string[], model: WorkbookModel): EventEntry[] {
  const now = model.sheets.map(({ id }) => id);
  const told = (messageType: number, worksheetId: string): EventEntry => ({
    messageCategory: category,
    messageType,
    targetId: 'Workbook',
    message: JSON.stringify({ source: 'Local', worksheetId }),
  });
  return [
    ...now.filter((id) => !before.includes(id)).map((id) => told(types.added, id)),
    ...before.filter((id) => !now.includes(id)).map((id) => told(types.deleted, id)),
  ];
}

/** Handlers on the sheet, and handlers on all sheets. */
function onSheet(messageType: number, sheetId: string, message: Record<string, unknown>): EventEntry[] {
  return [sheetId, 'Workbook'].map((targetId) => ({
    messageCategory: category,
    messageType,
    targetId,
    message: JSON.stringify(message),
  }));
}
