import type { UnitRegister } from '../../units/register';
import { absoluteReference } from '../../workbook/address';
import type { SheetDoc } from '../../workbook/sheet-doc';
import type { StyleKey } from '../../workbook/styles';
import { tableSheetDoc } from '../../workbook/table-sheet';
import { type UnitField, unitColumns, unitKindWords, unitsSheet } from './columns';

const looks: Readonly<Record<UnitField, { widthPoints: number; style: StyleKey }>> = {
  name: { widthPoints: 120, style: 'entry' },
  aliases: { widthPoints: 105, style: 'entry' },
  head: { widthPoints: 75, style: 'centered' },
  kind: { widthPoints: 50, style: 'centered' },
  members: { widthPoints: 135, style: 'entry' },
};

/** How far the drop-downs look for units: more than any agency has. */
const mostUnits = 500;

/** 單位名冊: a row for each unit and each collective. */
export function buildUnits(register: UnitRegister): SheetDoc {
  return tableSheetDoc({
    name: unitsSheet.sheetName,
    tabColor: '7F7F7F',
    tableName: unitsSheet.tableName,
    title: unitsSheet.sheetName,
    heading: null,
    note: '別名與所含單位有好幾個時，以「、」分開。「統稱」是好幾個單位的合稱，例如：各分局、各業務單位。',
    columns: unitColumns.map(({ field, header }) => ({
      header,
      ...looks[field],
      list:
        field === 'kind'
          ? { source: { kind: 'values', values: Object.values(unitKindWords) }, refuseOthers: true, prompt: null }
          : null,
    })),
    rows: register.units.map((unit) =>
      [unit.name, unit.aliases.join('、'), unit.head, unitKindWords[unit.kind], unit.members.join('、')].map((value) =>
        value === '' ? null : value,
      ),
    ),
    orientation: 'portrait',
    frozenColumns: 1,
    leastRowPoints: 24,
  });
}

/** The units' names as drop-downs look them up: from the first row of the register down to its last, however long it grows. */
export function unitsReference(sheet: SheetDoc): string {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error('The register has no table.');
  const startRow = table.rect.startRow + 1;
  const column = { startColumn: table.rect.startColumn, endColumn: table.rect.startColumn };
  const first = absoluteReference(sheet.name, { ...column, startRow, endRow: startRow });
  const all = absoluteReference(sheet.name, { ...column, startRow, endRow: startRow + mostUnits });
  return `${first}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}
