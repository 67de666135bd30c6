import type { InferredSettings } from '../adopt/infer-settings';
import type { At } from '../plan/at';
import type { ChecklistPart } from '../sheets/checklist/read';
import type { MeasuresPart } from '../sheets/measures/read';
import type { RosterPart } from '../sheets/roster/read';
import type { SettingsPart } from '../sheets/settings/read';
import type { SourceMap } from '../sheets/source-map';
import type { UnitsPart } from '../sheets/units/read';
import type { CellRef } from '../workbook/snapshot';

/** The parts of a plan as they were read, each knowing its own cells. */
export interface ReadParts {
  readonly measures: MeasuresPart;
  readonly roster: RosterPart;
  readonly checklist: ChecklistPart;
  readonly units: UnitsPart;
  readonly settings: SettingsPart;
  readonly inferred: InferredSettings;
  readonly titleCells: readonly CellRef[];
  /** Whether a cell's words stand in several cells of an annex. */
  readonly isInParts: (cell: CellRef) => boolean;
}

/** Puts the places of all parts together; nothing is worked out before somebody asks. */
export function sourceMap(parts: ReadParts): SourceMap {
  const { measures, roster, checklist, units, settings, inferred, titleCells } = parts;
  let dimensions: Map<string, CellRef | null> | null = null;

  function dimensionCell(name: string): CellRef | null {
    if (dimensions === null) {
      dimensions = new Map();
      for (const [index, measure] of measures.measures.entries()) {
        if (measure.dimension === null || dimensions.has(measure.dimension)) continue;
        const cell = measures.places.dimensionCell(index) ?? measures.places.cellOf(index, 'measure');
        dimensions.set(measure.dimension, cell);
      }
      for (const [index, table] of measures.tables.entries()) {
        if (table.dimension === null || dimensions.has(table.dimension)) continue;
        dimensions.set(table.dimension, measures.places.tableCell(index));
      }
    }
    return dimensions.get(name) ?? null;
  }

  function settingCell(name: Extract<At, { part: 'setting' }>['name']): CellRef | null {
    if (name === 'period') return settings.cellOf('periodFrom') ?? inferred.cellOf('period');
    if (name === 'periodFrom' || name === 'periodTo' || name === 'framework') return settings.cellOf(name);
    return settings.cellOf(name) ?? inferred.cellOf(name);
  }

  function cellOf(at: At): CellRef | null {
    switch (at.part) {
      case 'measure':
        return measures.places.cellOf(at.index, at.field);
      case 'table':
        return measures.places.tableCell(at.index);
      case 'roster':
        return roster.cellOf(at.index, at.field);
      case 'roster-table':
        return roster.tableCell;
      case 'checklist':
        return checklist.cellOf(at.index, at.field);
      case 'unit':
        return units.cellOf(at.index);
      case 'setting':
        return settingCell(at.name);
      case 'title':
        return titleCells[at.index] ?? null;
      case 'dimension':
        return dimensionCell(at.name);
      case 'plan':
        return null;
    }
  }

  return {
    cellOf,
    isWhole: (cell) => !parts.isInParts(cell),
    rowOf: (index) => measures.places.rowOf(index),
    rowOfPart: (part, index) => (part === 'roster' ? roster : checklist).rowOf(index),
  };
}
