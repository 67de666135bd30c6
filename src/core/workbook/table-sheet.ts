import { a4Page } from './page';
import type { CellDoc, ListSource, ListValidation, PageDoc, RowDoc, SheetDoc } from './sheet-doc';
import type { StyleKey } from './styles';
import { cellStyles } from './styles';
import { textHeightPoints } from './text-height';

/** A sheet that holds one Excel Table under a title: what every sheet of ours looks like. */
export interface TableSheet {
  readonly name: string;
  /** RRGGBB. */
  readonly tabColor: string;
  readonly tableName: string;
  /** In large letters over the whole width; null: none. */
  readonly title: string | null;
  /** Between title and table; null: none. */
  readonly heading: string | null;
  /** In small letters between title and heading: how the sheet is filled in; null: nothing. */
  readonly note: string | null;
  readonly columns: readonly TableSheetColumn[];
  /** A value for each column; none at all gives one blank row, since a table needs one. */
  readonly rows: readonly (readonly CellDoc['value'][])[];
  readonly orientation: PageDoc['orientation'];
  /** How many columns stay in sight when one scrolls to the right. */
  readonly frozenColumns: number;
  /** Rows are at least this high, so that there is room to write. */
  readonly leastRowPoints: number;
}

export interface TableSheetColumn {
  /** Header, unlike all others (case apart). */
  readonly header: string;
  readonly widthPoints: number;
  readonly style: StyleKey;
  /** Drop-down of the column; null: none. */
  readonly list: (Pick<ListValidation, 'refuseOthers' | 'prompt'> & { readonly source: ListSource }) | null;
}

/** Rows below the table where drop-downs work too: LibreOffice lets no table grow by itself. */
const rowsBelow = 200;

/** Lays title, note, heading and table out: header frozen and repeated on every page, A4, heights fit for the text. */
export function tableSheetDoc(sheet: TableSheet): SheetDoc {
  const above: RowDoc[] = [];
  if (sheet.title !== null) above.push(lineOver(sheet, sheet.title, 'title'));
  if (sheet.note !== null) above.push(lineOver(sheet, sheet.note, 'note'));
  if (sheet.heading !== null) above.push(lineOver(sheet, sheet.heading, 'heading'));
  const headerRow = above.length;
  const lastColumn = sheet.columns.length - 1;
  const values = sheet.rows.length === 0 ? [sheet.columns.map(() => null)] : sheet.rows;
  const lastRow = headerRow + values.length;
  const headers = sheet.columns.map(({ header }) => header);
  return {
    name: sheet.name,
    hidden: false,
    tabColor: sheet.tabColor,
    showGridLines: false,
    columnWidthsPoints: sheet.columns.map(({ widthPoints }) => widthPoints),
    rows: [...above, headerRowOf(sheet), ...values.map((row) => bodyRow(sheet, row))],
    merges: above.map((_row, rowIndex) => ({
      startRow: rowIndex,
      startColumn: 0,
      endRow: rowIndex,
      endColumn: lastColumn,
    })),
    tables: [
      {
        name: sheet.tableName,
        rect: { startRow: headerRow, startColumn: 0, endRow: lastRow, endColumn: lastColumn },
        columns: headers,
      },
    ],
    validations: sheet.columns.flatMap(({ list }, columnIndex) => {
      if (list === null) return [];
      const rect = {
        startRow: headerRow + 1,
        startColumn: columnIndex,
        endRow: lastRow + rowsBelow,
        endColumn: columnIndex,
      };
      return [{ ...list, rect, allowBlank: true }];
    }),
    freeze: { rowCount: headerRow + 1, columnCount: sheet.frozenColumns },
    page: a4Page(sheet.orientation, { from: 0, to: headerRow }, ''),
  };
}

function lineOver(sheet: TableSheet, text: string, style: StyleKey): RowDoc {
  const widthPoints = sheet.columns.reduce((sum, column) => sum + column.widthPoints, 0);
  const cells = sheet.columns.map((_column, index): CellDoc => ({ value: index === 0 ? text : null, style }));
  const heightPoints = textHeightPoints([{ text, widthPoints }], cellStyles[style].font.sizePoints) + 4;
  return { heightPoints, grows: false, cells };
}

function headerRowOf(sheet: TableSheet): RowDoc {
  const texts = sheet.columns.map(({ header, widthPoints }) => ({ text: header, widthPoints: widthPoints - 16 }));
  return {
    heightPoints: textHeightPoints(texts, cellStyles.header.font.sizePoints) + 6,
    grows: false,
    cells: sheet.columns.map(({ header }) => ({ value: header, style: 'header' })),
  };
}

function bodyRow(sheet: TableSheet, row: readonly CellDoc['value'][]): RowDoc {
  const cells = sheet.columns.map(({ style }, index): CellDoc => ({ value: row[index] ?? null, style }));
  const texts = sheet.columns.map(({ widthPoints }, index) => ({ text: String(row[index] ?? ''), widthPoints }));
  const needed = textHeightPoints(texts, cellStyles.text.font.sizePoints);
  return { heightPoints: Math.max(sheet.leastRowPoints, needed), grows: true, cells };
}
