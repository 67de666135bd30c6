import type { RegisteredUnit } from '../../units/register';
import { kindOfName, writtenKind } from '../../units/kind-of-name';
import type { CellRef } from '../../workbook/snapshot';
import type { IgnoredRow, TableRegion, UsedRow } from '../region';
import { fieldCell, fieldText } from '../region-text';

/** The units written in a workbook's register, and where they stood. */
export interface UnitsPart {
  /** null: the workbook has no register. */
  readonly units: readonly RegisteredUnit[] | null;
  cellOf(index: number): CellRef | null;
  readonly ignored: readonly IgnoredRow[];
  readonly used: readonly UsedRow[];
}

/** Reads the register tables in order. A row without a name is passed over. */
export function readUnitRegister(regions: readonly TableRegion[]): UnitsPart {
  const units: RegisteredUnit[] = [];
  const places: { readonly region: TableRegion; readonly row: number }[] = [];
  const ignored: IgnoredRow[] = [];
  const used: UsedRow[] = [];
  for (const region of regions) {
    const sheet = region.grid.sheet.name;
    for (const row of region.rows) {
      const name = fieldText(region, row, 'name');
      if (name === '') {
        ignored.push({ sheet, rowIndex: row, reason: 'own-column-only' });
        continue;
      }
      used.push({ sheet, rowIndex: row, reason: 'unit' });
      const members = namesIn(fieldText(region, row, 'members'));
      units.push({
        name,
        aliases: namesIn(fieldText(region, row, 'aliases')),
        head: fieldText(region, row, 'head'),
        kind: writtenKind(fieldText(region, row, 'kind')) ?? kindOfName(name, members),
        members,
      });
      places.push({ region, row });
    }
  }
  return {
    units: regions.length === 0 ? null : units,
    cellOf(index) {
      const place = places[index];
      const cell = place === undefined ? null : fieldCell(place.region, place.row, 'name');
      if (place === undefined || cell === null) return null;
      return { sheet: place.region.grid.sheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
    },
    ignored,
    used,
  };
}

function namesIn(text: string): string[] {
  return text
    .split(/[、，,；;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
