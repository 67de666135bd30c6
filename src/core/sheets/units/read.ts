import type { RegisteredUnit } from '../../units/register';
import { kindOfName, writtenKind } from '../../units/kind-of-name';
import type { CellRef } from '../../workbook/snapshot';
import type { IgnoredRow, TableRegion, UsedRow } from '../region';
import { fieldCell, fieldText } from '../region-text';

/** The units written in a workbook's register, and where they stood. */
export interface UnitsPart {
  /** null: the workbook has no register. */
  readonly units: readonly RegisteredUnit[] | null;
  /** True for a list with telephones: whom to call, not which units there are. */
  readonly isDirectory: boolean;
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
    isDirectory: regions.length > 0 && regions.every(isDirectory),
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

const REACHED = /電話|分機|手機|傳真|e-?mail|信箱|聯絡|窗口/iu;

function isDirectory({ own, columns }: TableRegion): boolean {
  if (own || columns.fields.has('kind') || columns.fields.has('members')) return false;
  return columns.others.some(({ header }) => REACHED.test(header));
}

function namesIn(text: string): string[] {
  return text
    .split(/[、，,；;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
