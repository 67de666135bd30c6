import { freeWordHeader, isWordColumn, wordColumnHeader, type WordColumn } from '../../core/workbook/word-column';

/** A table as the last reading saw it: its id stays when the user renames it. */
export interface KnownTable {
  readonly id: string;
  readonly name: string;
}

/** A user's own columns of that name are few. */
const headers = [wordColumnHeader, `${wordColumnHeader} 2`, `${wordColumnHeader} 3`];
const widthPoints = 200;

/** What is asked for of one table, to be read after the next sync. */
export interface AskedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly rowCount: OfficeExtension.ClientResult<number>;
  readonly columns: Excel.TableColumnCollection;
  readonly candidates: readonly Excel.TableColumn[];
}

/** Asks what a table has of our columns. */
export function askWords(sheet: Excel.Worksheet, { id, name }: KnownTable): AskedTable {
  const table = sheet.tables.getItemOrNullObject(id);
  const rowCount = table.rows.getCount();
  const { columns } = table;
  columns.load('items/name');
  const candidates = headers.map((header) => columns.getItemOrNullObject(header).load('name,values'));
  return { name, table, rowCount, columns, candidates };
}

/** The columns of ours that a table has. */
export function ownColumns({ table, candidates }: AskedTable): readonly Excel.TableColumn[] {
  if (table.isNullObject) return [];
  return candidates.filter(
    (column) =>
      !column.isNullObject &&
      isWordColumn(
        column.name,
        column.values.slice(1).map(([value]) => value as unknown),
      ),
  );
}

/** Puts words into a table: into our column where it has one, else into a new one. `wanted` undefined: takes it off. False where the table has other rows now. */
export function setWords(asked: AskedTable, wanted: WordColumn | undefined): boolean {
  const own = ownColumns(asked);
  const fits = wanted === undefined || (!asked.table.isNullObject && asked.rowCount.value === wanted.words.length);
  const [kept, ...others] = wanted !== undefined && fits ? own : [undefined, ...own];
  for (const column of others) column?.delete();
  if (wanted === undefined || !fits) return fits;
  const column = kept ?? addColumn(asked, own);
  const body = column.getDataBodyRange();
  body.values = wanted.words.map((words) => [words ?? '']);
  body.untrack();
  return true;
}

function addColumn({ columns }: AskedTable, own: readonly Excel.TableColumn[]): Excel.TableColumn {
  const taken = columns.items.map(({ name }) => name).filter((name) => !own.some((column) => column.name === name));
  const column = columns.add(undefined, undefined, freeWordHeader(taken));
  const range = column.getRange();
  range.format.columnWidth = widthPoints;
  range.dataValidation.clear();
  range.untrack();
  const body = column.getDataBodyRange();
  // A text, whatever it begins with.
  body.numberFormat = [['@']];
  body.format.wrapText = true;
  body.format.horizontalAlignment = 'Left';
  body.format.verticalAlignment = 'Top';
  body.format.font.bold = false;
  body.untrack();
  return column;
}
