import type { Framework } from '../../frameworks/framework';
import type { Measure, MeasureField, MeasureTable, Plan } from '../../plan/plan';
import { chineseNumeral } from '../../text/numerals';
import { usableWidthPoints } from '../../workbook/page';
import type { ListSource, SheetDoc } from '../../workbook/sheet-doc';
import { sheetName } from '../../workbook/sheet-name';
import type { StyleKey } from '../../workbook/styles';
import { tableSheetDoc, type TableSheetColumn } from '../../workbook/table-sheet';
import { measureColumns, measuresSheet } from './columns';

/** What the drop-downs of one table offer; null: no drop-down. */
export interface MeasureLists {
  readonly dimensions: ListSource | null;
  readonly items: ListSource | null;
  readonly points: ListSource | null;
  readonly units: ListSource | null;
}

/** Where a table stands on its sheet, which the formulas of its drop-downs hang on. */
export interface MeasureLayout {
  /** 0-based. */
  readonly firstRowIndex: number;
  /** 0-based, by field; absent where the table has no such column. */
  readonly columnIndexes: Readonly<Partial<Record<MeasureField, number>>>;
}

const looks: Readonly<Record<MeasureField, { widthPoints: number; style: StyleKey }>> = {
  dimension: { widthPoints: 80, style: 'label' },
  item: { widthPoints: 84, style: 'label' },
  point: { widthPoints: 128, style: 'label' },
  measure: { widthPoints: 0, style: 'text' },
  deadline: { widthPoints: 92, style: 'centered' },
  unit: { widthPoints: 92, style: 'centered' },
  benefit: { widthPoints: 110, style: 'text' },
};
/** Where a rubric's points are whole sentences (政府服務躍升方案). */
const widePointPoints = 176;
const longPoint = 24;
const ownColumnPoints = 80;
const leastMeasurePoints = 180;
const tabColors = ['1F4E79', '2E75B6', '548235', 'BF8F00', '7030A0', 'C55A11'];

/** The drafting sheet of one table: a row for each measure, no merged cells, drop-downs from rubric and register. */
export function buildMeasures(
  plan: Plan,
  tableIndex: number,
  lists: (layout: MeasureLayout) => MeasureLists,
  takenNames: readonly string[],
): SheetDoc {
  const table = plan.tables[tableIndex];
  if (table === undefined) throw new Error(`The plan has no table ${tableIndex}.`);
  const measures = plan.measures.filter((measure) => measure.table === tableIndex);
  const columns = measureColumns.filter(({ field }) => table.fields.includes(field));
  const own = [...new Set(measures.flatMap(({ other }) => Object.keys(other)))];
  const heading = headingOf(plan.framework, table);
  const title = plan.settings.title;
  const layout = layoutOf(
    columns.map(({ field }) => field),
    (title === null ? 0 : 1) + (heading === null ? 0 : 1) + 1,
  );
  const dropDowns = listColumns(lists(layout), plan.settings.rocYear);
  const wide = measures.some(({ point }) => (point ?? '').length > longPoint);
  const widthOf = (field: MeasureField) => (wide && field === 'point' ? widePointPoints : looks[field].widthPoints);
  const fixedPoints = columns.reduce((sum, { field }) => sum + widthOf(field), own.length * ownColumnPoints);
  const measurePoints = Math.max(leastMeasurePoints, usableWidthPoints('landscape') - fixedPoints);
  return tableSheetDoc({
    name: sheetName(tabName(plan.framework, table, tableIndex), takenNames),
    tabColor: tabColors[tableIndex % tabColors.length] ?? '1F4E79',
    tableName: `${measuresSheet.tableName}_${tableIndex + 1}`,
    title,
    heading,
    note: null,
    columns: [
      ...columns.map(({ field, header }): TableSheetColumn => ({
        header: field === 'point' ? pointHeader(plan.framework, header) : header,
        widthPoints: field === 'measure' ? measurePoints : widthOf(field),
        style: looks[field].style,
        list: dropDowns[field] ?? null,
      })),
      ...own.map((header): TableSheetColumn => ({ header, widthPoints: ownColumnPoints, style: 'text', list: null })),
    ],
    rows: measures.map((measure) => [
      ...columns.map(({ field }) => valueOf(measure, field)),
      ...own.map((header) => measure.other[header] || null),
    ]),
    orientation: 'landscape',
    frozenColumns: layout.columnIndexes.measure ?? 0,
    leastRowPoints: 54,
  });
}

function layoutOf(fields: readonly MeasureField[], firstRowIndex: number): MeasureLayout {
  return { firstRowIndex, columnIndexes: Object.fromEntries(fields.map((field, index) => [field, index])) };
}

function valueOf(measure: Measure, field: MeasureField): string | null {
  const value = field === 'measure' ? measure.text : field === 'unit' ? measure.unitText : measure[field];
  return value === '' ? null : value;
}

/** 方法 where the rubric calls its points so, as long as the reader knows the word. */
function pointHeader(framework: Framework, header: string): string {
  const known = measureColumns.find(({ field }) => field === 'point')?.synonyms ?? [];
  return known.includes(framework.pointTerm) ? framework.pointTerm : header;
}

/** 一、基礎服務（200分） */
function headingOf(framework: Framework, table: MeasureTable): string | null {
  if (table.dimension === null) return null;
  const index = framework.dimensions.findIndex(({ name }) => name === table.dimension);
  const number = index < 0 ? '' : `${chineseNumeral(index + 1)}、`;
  return `${number}${table.dimension}${table.weight === null ? '' : `（${table.weight}分）`}`;
}

/** A short dimension names its tab; of a long one its number and first clause do (策略一 完備基礎服務項目). */
function tabName(framework: Framework, table: MeasureTable, tableIndex: number): string {
  if (table.dimension === null) return `${measuresSheet.sheetName}${tableIndex + 1}`;
  if (table.dimension.length <= 10) return table.dimension;
  const index = framework.dimensions.findIndex(({ name }) => name === table.dimension);
  const [clause = table.dimension] = table.dimension.split(/[，；、。]/);
  return `${framework.dimensionTerm}${chineseNumeral((index < 0 ? tableIndex : index) + 1)} ${clause}`;
}

function listColumns(
  lists: MeasureLists,
  rocYear: number | null,
): Partial<Record<MeasureField, TableSheetColumn['list']>> {
  const year = rocYear === null ? '' : `${rocYear}年`;
  const of = (source: ListSource | null, title: string, text: string): TableSheetColumn['list'] =>
    source === null ? null : { source, refuseOthers: false, prompt: { title, text } };
  return {
    dimension: of(lists.dimensions, '構面', '請從清單選取。'),
    item: of(lists.items, '評核項目', '請從清單選取。一列寫一項具體作法；同一重點有好幾項時，請插入新列。'),
    point: of(lists.points, '評核重點', '請從清單選取。一列寫一項具體作法；同一重點有好幾項時，請插入新列。'),
    deadline: of(
      { kind: 'values', values: ['持續辦理', `${year}6月30日`, `${year}12月31日`, '每月', '每季', '每半年'] },
      '完成期限',
      `可從清單選取，也可自行填寫，例如：${year}4月、${year}6月30日前、每季、每月15日、持續辦理、6月完成並持續辦理。`,
    ),
    unit: of(lists.units, '承辦單位', '可從清單選一個單位；兩個以上請自行填寫，以「、」分開，例如：秘書室、行政科。'),
  };
}
