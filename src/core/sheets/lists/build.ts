import type { Dimension, Framework } from '../../frameworks/framework';
import { absoluteReference, columnLetters } from '../../workbook/address';
import { a4Page } from '../../workbook/page';
import type { ListSource, SheetDoc } from '../../workbook/sheet-doc';
import type { DefinedName } from '../../workbook/snapshot';

/** The hidden sheet that holds what drop-downs offer. Nothing is read back from it. */
export const listsSheetName = '清單';

export interface Lists {
  readonly sheet: SheetDoc;
  /** Every list by a name of its own: 構面, 項目_1, 重點_1_2 … */
  readonly names: readonly DefinedName[];
}

const dimensionsName = '構面清單';
const itemsName = (dimension: number) => `項目清單_${dimension + 1}`;
const pointsName = (dimension: number, item: number) => `重點清單_${dimension + 1}_${item + 1}`;
const unitsName = '單位清單';

interface NamedList {
  readonly name: string;
  readonly values: readonly string[];
}

/** The rubric's dimensions, items and points as named lists, and the units as a name for the register's column. */
export function buildLists(framework: Framework, units: string): Lists {
  const lists = listsOf(framework);
  const height = Math.max(...lists.map(({ values }) => values.length));
  const rows = Array.from({ length: height + 1 }, (_row, rowIndex) => ({
    heightPoints: null,
    grows: true,
    cells: lists.map(({ name, values }) => ({
      value: rowIndex === 0 ? name : (values[rowIndex - 1] ?? null),
      style: rowIndex === 0 ? ('header' as const) : ('plain' as const),
    })),
  }));
  return {
    sheet: {
      name: listsSheetName,
      hidden: true,
      tabColor: null,
      showGridLines: true,
      columnWidthsPoints: lists.map(() => 150),
      rows,
      merges: [],
      tables: [],
      validations: [],
      freeze: { rowCount: 1, columnCount: 0 },
      page: a4Page('landscape', { from: 0, to: 0 }, ''),
    },
    names: [
      ...lists.map(({ name, values }, column) => ({
        name,
        refersTo: absoluteReference(listsSheetName, {
          startRow: 1,
          startColumn: column,
          endRow: values.length,
          endColumn: column,
        }),
      })),
      { name: unitsName, refersTo: units },
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

export const dimensionList: ListSource = { kind: 'formula', formula: dimensionsName };
export const unitList: ListSource = { kind: 'formula', formula: unitsName };

/** The items of a dimension; null where points stand directly under it. */
export function itemList(framework: Framework, dimension: number): ListSource | null {
  return hasItems(framework.dimensions[dimension]) ? { kind: 'formula', formula: itemsName(dimension) } : null;
}

/**
 * The points of a dimension; where it has items, those of the item in the row's cell (0-based row and column of the
 * first cell that the list stands beside). The item is looked up by its place, since a name can not hold its words.
 */
export function pointList(
  framework: Framework,
  dimension: number,
  item: { readonly rowIndex: number; readonly columnIndex: number } | null,
): ListSource | null {
  if (!hasItems(framework.dimensions[dimension])) return { kind: 'formula', formula: pointsName(dimension, 0) };
  if (item === null) return null;
  const cell = `$${columnLetters(item.columnIndex)}${item.rowIndex + 1}`;
  const place = `MATCH(${cell},${itemsName(dimension)},0)`;
  return { kind: 'formula', formula: `INDIRECT("重點清單_${dimension + 1}_"&${place})` };
}

function hasItems(dimension: Dimension | undefined): boolean {
  return dimension?.items.some(({ name }) => name !== null) ?? false;
}

function listsOf(framework: Framework): NamedList[] {
  const dimensions = { name: dimensionsName, values: framework.dimensions.map(({ name }) => name) };
  return [
    dimensions,
    ...framework.dimensions.flatMap((dimension, index) => [
      ...(hasItems(dimension)
        ? [{ name: itemsName(index), values: dimension.items.map(({ name }) => name ?? '') }]
        : []),
      ...dimension.items.map((item, itemIndex) => ({
        name: pointsName(index, itemIndex),
        values: item.points.map(({ name }) => name),
      })),
    ]),
  ].filter(({ values }) => values.length > 0);
}
