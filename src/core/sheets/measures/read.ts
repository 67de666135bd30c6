import type { Framework } from '../../frameworks/framework';
import type { Measure, MeasureField, MeasureTable } from '../../plan/plan';
import type { KnownLabels } from '../known-labels';
import type { IgnoredRow, TableRegion, UsedRow } from '../region';
import { fieldText, isWrittenHere, otherTexts } from '../region-text';
import { measureColumns } from './columns';
import { dimensionLabels } from './dimension-labels';
import { measurePlaces } from './places';
import type { MeasurePlaces } from './places';
import { labelReader } from '../label-reader';
import type { Placed, RowLabels } from '../label-reader';

/** The measures of a workbook, and where they stood. */
export interface MeasuresPart {
  readonly tables: readonly MeasureTable[];
  readonly measures: readonly Measure[];
  readonly places: MeasurePlaces;
  readonly ignored: readonly IgnoredRow[];
  /** Rows whose deadline and units were added to the measure merged down from above. */
  readonly used: readonly UsedRow[];
}

const FIELDS = measureColumns.map((column) => column.field);
const PLAN_FIELDS = ['deadline', 'unit', 'benefit'] as const;

/** Reads all measures tables in order. @param framework null where none is known. */
export function readMeasures(
  regions: readonly TableRegion[],
  framework: Framework | null,
  known: KnownLabels,
): MeasuresPart {
  const labels = labelReader(framework, known);
  const tables: MeasureTable[] = [];
  const measures: Measure[] = [];
  const ignored: IgnoredRow[] = [];
  const used: UsedRow[] = [];
  const places = measurePlaces();
  const dimensions = dimensionLabels(known);
  /** A row with a point and nothing else: only the next row tells whether its measure is missing or stands below it. */
  let waiting: { region: TableRegion; row: number; labels: RowLabels } | null = null;

  for (const region of regions) {
    const { grid } = region;
    const ignore = (rowIndex: number, reason: IgnoredRow['reason']) =>
      ignored.push({ sheet: grid.sheet.name, rowIndex, reason });
    if (!region.continues) {
      settle(true);
      labels.reset();
    }
    const tableIndex = tableFor(region);

    for (const row of region.rows) {
      const own = labels.read(region, row);
      const text = fieldText(region, row, 'measure');
      const textHere = text !== '' && isWrittenHere(region, row, 'measure');
      const pointHere = isWrittenHere(region, row, 'point') && own.point !== null;
      const planHere = PLAN_FIELDS.some((field) => isWrittenHere(region, row, field));
      const tag = region.tagged?.get(row);
      if (tag !== undefined) {
        settle(true);
        const isFilled = tag === 'row' || text !== '' || planHere || Object.keys(otherTexts(region, row)).length > 0;
        if (isFilled) push(region, row, own, text);
        else ignore(row, 'unfilled');
        continue;
      }
      if (text !== '' && !textHere && !pointHere && measures.length > 0) {
        settle(true);
        append(region, row);
        used.push({ sheet: grid.sheet.name, rowIndex: row, reason: 'continued' });
      } else if (text !== '' || planHere) {
        // A point above a row that carries it on was only its label.
        settle(pointHere || text === '' || own.point === null);
        push(region, row, own, text);
      } else if (pointHere || (own.point !== null && own.point.here && own.point.rowIndex === row)) {
        settle(true);
        if (region.own) push(region, row, own, '');
        else waiting = { region, row, labels: own };
      } else if (region.own && Object.keys(otherTexts(region, row)).length > 0) push(region, row, own, '');
      else ignore(row, blankReason(region, row));
    }

    function settle(missing: boolean): void {
      if (waiting === null) return;
      const { region: at, row, labels: own } = waiting;
      waiting = null;
      if (missing) push(at, row, own, '');
      else ignored.push({ sheet: at.grid.sheet.name, rowIndex: row, reason: 'label-row' });
    }

    function push(at: TableRegion, row: number, own: RowLabels, text: string): void {
      const placed = labels.place(at, own);
      dimensions.add(at === region ? tableIndex : tables.length - 1, placed, own, measures.length);
      measures.push(measureOf(at, row, at === region ? tableIndex : tables.length - 1, placed, text));
      places.add(at, row, own);
    }
  }
  flush();
  return { tables: dimensions.addTo(withToldDimension(tables, measures)), measures, places, ignored, used };

  function flush(): void {
    if (waiting === null) return;
    const { region, row, labels: own } = waiting;
    waiting = null;
    const placed = labels.place(region, own);
    dimensions.add(tables.length - 1, placed, own, measures.length);
    measures.push(measureOf(region, row, tables.length - 1, placed, ''));
    places.add(region, row, own);
  }

  function tableFor(region: TableRegion): number {
    const fields = FIELDS.filter((field) => region.columns.fields.has(field));
    const last = tables.at(-1);
    const goesOn = region.continues && last !== undefined && last.fields.join() === fields.join();
    if (!goesOn) {
      tables.push({ dimension: region.dimension?.name ?? null, fields, weight: region.dimension?.weight ?? null });
      places.addTable(region);
    }
    return tables.length - 1;
  }

  /** A measure merged over several rows, each with a unit or deadline of its own, is one measure with all of them. */
  function append(region: TableRegion, row: number): void {
    const last = measures.at(-1);
    if (last === undefined) return;
    const add = (before: string | null, field: MeasureField) => {
      if (before === null || !isWrittenHere(region, row, field)) return before;
      const more = fieldText(region, row, field);
      return before === '' ? more : `${before}\n${more}`;
    };
    const other = new Map(Object.entries(last.other));
    for (const [header, more] of Object.entries(otherTexts(region, row))) {
      const before = other.get(header);
      if (before !== more) other.set(header, before === undefined ? more : `${before}\n${more}`);
    }
    measures[measures.length - 1] = {
      ...last,
      deadline: add(last.deadline, 'deadline'),
      unitText: add(last.unitText, 'unit'),
      benefit: add(last.benefit, 'benefit'),
      other: Object.fromEntries(other),
    };
  }
}

function measureOf(region: TableRegion, row: number, table: number, placed: Placed, text: string): Measure {
  const { fields } = region.columns;
  return {
    table,
    dimension: placed.dimension,
    item: placed.item,
    point: placed.point,
    text,
    deadline: fields.has('deadline') ? fieldText(region, row, 'deadline') : null,
    unitText: fields.has('unit') ? fieldText(region, row, 'unit') : null,
    benefit: fields.has('benefit') ? fieldText(region, row, 'benefit') : null,
    other: otherTexts(region, row),
  };
}

/** Why a row without measure, deadline, unit and point is none. */
function blankReason(region: TableRegion, row: number): IgnoredRow['reason'] {
  if (isWrittenHere(region, row, 'item') || isWrittenHere(region, row, 'dimension')) {
    return region.columns.fields.has('point') ? 'label-row' : 'unfilled';
  }
  return 'own-column-only';
}

/** A table without heading whose rows all tell the same dimension is that dimension's. */
function withToldDimension(tables: readonly MeasureTable[], measures: readonly Measure[]): MeasureTable[] {
  const told = new Map<number, string | null>();
  for (const { table, dimension } of measures) {
    const before = told.get(table);
    told.set(table, before === undefined || before === dimension ? dimension : null);
  }
  return tables.map((table, index) =>
    table.dimension !== null || table.fields.includes('dimension')
      ? table
      : { ...table, dimension: told.get(index) ?? null },
  );
}
