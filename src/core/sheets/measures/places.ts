import type { MeasureField } from '../../plan/plan';
import type { CellRef } from '../../workbook/snapshot';
import type { TableRegion } from '../region';
import { fieldCell } from '../region-text';
import type { CarriedLabel, RowLabels } from '../label-reader';

/** Where measures stand: a few numbers a measure, the cell itself is worked out when somebody asks. */
export interface MeasurePlaces {
  add(region: TableRegion, row: number, labels: RowLabels): void;
  addTable(region: TableRegion): void;
  cellOf(index: number, field: MeasureField): CellRef | null;
  rowOf(index: number): { readonly sheet: string; readonly rowIndex: number };
  /** The first cell of the table's header. */
  tableCell(index: number): CellRef | null;
  /** The heading that the measure stands under, else the cell with its dimension. */
  dimensionCell(index: number): CellRef | null;
}

/** A label's cell in one number; -1 where it has none. */
const COLUMNS = 16_384;

/** An empty list of places. */
export function measurePlaces(): MeasurePlaces {
  const regions: TableRegion[] = [];
  const regionOf: number[] = [];
  const rows: number[] = [];
  const cells: Record<'dimension' | 'item' | 'point', number[]> = { dimension: [], item: [], point: [] };
  /** Where each label was written: a table may go on on the next sheet under a label of the sheet before. */
  const labelRegions: Record<'dimension' | 'item' | 'point', number[]> = { dimension: [], item: [], point: [] };
  const tables: TableRegion[] = [];

  const pack = (label: CarriedLabel | null) => (label === null ? -1 : label.rowIndex * COLUMNS + label.columnIndex);
  const refOf = (region: TableRegion, rowIndex: number, columnIndex: number): CellRef => ({
    sheet: region.grid.sheet.name,
    rowIndex,
    columnIndex,
  });

  function labelCell(index: number, level: 'dimension' | 'item' | 'point'): CellRef | null {
    const region = regions[regionOf[index] ?? -1];
    if (region === undefined) return null;
    const packed = cells[level][index] ?? -1;
    if (packed >= 0) {
      const written = regions[labelRegions[level][index] ?? -1] ?? region;
      return refOf(written, Math.floor(packed / COLUMNS), packed % COLUMNS);
    }
    const heading = region[level]?.cell;
    if (heading) return refOf(region, heading.rowIndex, heading.columnIndex);
    const cell = fieldCell(region, rows[index] ?? 0, level);
    return cell === null ? null : refOf(region, cell.rowIndex, cell.columnIndex);
  }

  return {
    add(region, row, labels) {
      if (regions.at(-1) !== region) regions.push(region);
      regionOf.push(regions.length - 1);
      rows.push(row);
      for (const level of ['dimension', 'item', 'point'] as const) {
        const packed = pack(labels[level]);
        const isCarried = labels[level]?.here === false && cells[level].at(-1) === packed;
        labelRegions[level].push((isCarried ? labelRegions[level].at(-1) : null) ?? regions.length - 1);
        cells[level].push(packed);
      }
    },
    addTable: (region) => tables.push(region),
    cellOf(index, field) {
      if (field === 'dimension' || field === 'item' || field === 'point') return labelCell(index, field);
      const region = regions[regionOf[index] ?? -1];
      if (region === undefined) return null;
      const cell = fieldCell(region, rows[index] ?? 0, field);
      return cell === null ? null : refOf(region, cell.rowIndex, cell.columnIndex);
    },
    rowOf: (index) => ({
      sheet: regions[regionOf[index] ?? -1]?.grid.sheet.name ?? '',
      rowIndex: rows[index] ?? -1,
    }),
    tableCell(index) {
      const region = tables[index];
      if (region === undefined) return null;
      const columns = [...region.columns.fields.values()].flat();
      return refOf(region, region.headerRow, columns.length === 0 ? 0 : Math.min(...columns));
    },
    dimensionCell: (index) => labelCell(index, 'dimension'),
  };
}
