import type { CellPlace } from '../../../../core/check/placed-finding';
import type { At } from '../../../../core/plan/at';
import type { MeasureField, Plan } from '../../../../core/plan/plan';
import { cellAddress } from '../../../../core/workbook/address';
import type { CheckResults } from '../session';

type Read = CheckResults['read'];

/** What of the plan stands in a cell; null where none of it does. */
export type CellIndex = (place: CellPlace) => At | null;

const measureFields: readonly MeasureField[] = [
  'measure',
  'deadline',
  'unit',
  'benefit',
  'point',
  'item',
  'dimension',
] as const;
const rosterFields = ['role', 'post', 'name', 'duty', 'remark', 'group'] as const;
const checklistFields = ['task', 'point', 'item'] as const;
const settingNames = ['agency', 'rocYear', 'title', 'period', 'periodFrom', 'periodTo', 'framework'] as const;

/**
 * Turns the plan's source map round: from cells to what stands in them. Of a label that stands for several rows it is the first row's; of what the
 * whole and a part of it share, the part.
 */
export function cellIndex({ plan, source, told }: Read): CellIndex {
  const places = new Map<string, At>();
  for (const at of placesOf(plan, told.titles.length)) {
    const cell = source.cellOf(at);
    if (cell === null) continue;
    const key = keyOf({ sheet: cell.sheet, cell: cellAddress(cell.rowIndex, cell.columnIndex) });
    if (!places.has(key)) places.set(key, at);
  }
  return (place) => places.get(keyOf(place)) ?? null;
}

function keyOf({ sheet, cell }: CellPlace): string {
  return `${cell} ${sheet}`;
}

function* placesOf({ measures, tables, roster, checklist, register }: Plan, titleCount: number): Generator<At> {
  for (const index of measures.keys()) for (const field of measureFields) yield { part: 'measure', index, field };
  for (const index of roster?.members.keys() ?? [])
    for (const field of rosterFields) yield { part: 'roster', index, field };
  for (const index of checklist?.entries.keys() ?? [])
    for (const field of checklistFields) yield { part: 'checklist', index, field };
  for (const index of register.units.keys()) yield { part: 'unit', index };
  for (const name of settingNames) yield { part: 'setting', name };
  yield* dimensionsOf({ measures, tables }).map((name) => ({ part: 'dimension', name }) as const);
  for (const index of tables.keys()) yield { part: 'table', index };
  yield { part: 'roster-table' };
  for (let index = 0; index < titleCount; index++) yield { part: 'title', index };
}

function dimensionsOf({ measures, tables }: Pick<Plan, 'measures' | 'tables'>): string[] {
  const names = [...tables, ...measures].flatMap(({ dimension }) => (dimension === null ? [] : [dimension]));
  return [...new Set(names)];
}
