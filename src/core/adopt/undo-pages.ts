import type { TaggedAs } from '../sheets/region';
import { squeeze } from '../text/squeeze';
import { continuedAlone } from '../workbook/continued';
import { cellText } from '../workbook/grid';
import type { Grid } from '../workbook/grid';
import type { RowTag } from '../workbook/paged-table';
import type { CellRect, CellValue, SheetSnapshot } from '../workbook/snapshot';

/** A sheet whose pages are undone. Row and column indexes are those of the sheet as it is, so that what is found leads to the real cell. */
export interface UndoneSheet {
  /** As if it were one long page: a row of the table stands whole where its first part stands, a label is merged over all rows it holds for. */
  readonly sheet: SheetSnapshot;
  /** The rows of the tables, each by the row of its first part. */
  readonly tagged: ReadonlyMap<number, TaggedAs>;
  /** Rows whose words were joined to a row above. */
  readonly joined: readonly number[];
  /** Headings that were repeated on a further page. */
  readonly repeats: readonly number[];
  /** Cells of `sheet` whose words stand in several cells of the annex, by `cellKey`. */
  readonly inParts: ReadonlySet<string>;
}

/** The columns of one table of an annex. */
export interface AnnexColumns {
  /** First row below the header. */
  readonly firstRow: number;
  /** For each column of the table its columns in the sheet: two where texts hang from their numbers. */
  readonly groups: readonly { readonly start: number; readonly end: number }[];
  /** First column of the texts that begin a new row of the sheet with every line that is numbered; -1 where there are none. */
  readonly lead: number;
  /** First columns of the labels that hold for the rows below them. */
  readonly labels: ReadonlySet<number>;
  /** First columns of the cells that are repeated with （續） on a further page. */
  readonly repeated: ReadonlySet<number>;
}

/** A cell's place as a key. */
export function cellKey(rowIndex: number, columnIndex: number): string {
  return `${rowIndex} ${columnIndex}`;
}

/** A row of the sheet that holds a part of a row of the table. */
interface Part {
  readonly rowIndex: number;
  readonly join: RowTag['join'];
}

/** What several cells say together. */
interface JoinedWords {
  readonly words: string;
  /** The words; of a single cell its value. */
  readonly value: CellValue;
  /** Where the words begin. */
  readonly column: number;
  /** How many cells say it. */
  readonly cells: number;
  /** True where the first of them repeats the label above. */
  readonly isAgain: boolean;
}

/** A cell that holds for some rows: its words, and how far down. */
interface Run {
  readonly first: number;
  readonly column: number;
  readonly words: string;
  last: number;
  rowCount: number;
}

/** （續） alone repeats only what is too long for a page. */
const LONG = 60;

/** Whether a cell at the top of a page only repeats the one above it. */
function isContinued(text: string, above: string): boolean {
  const words = squeeze(text);
  if (!words.endsWith(continuedAlone)) return false;
  const before = squeeze(above);
  return words === continuedAlone ? before.length >= LONG : words === before + continuedAlone;
}

/**
 * Joins what was cut for paper by the tags of the rows. Rows without a tag, which somebody put in later, stay as they are, but take over the
 * labels above them.
 *
 * @param grid the annex without its column of tags.
 */
export function undoPages(grid: Grid, tags: readonly (RowTag | null)[], tables: readonly AnnexColumns[]): UndoneSheet {
  const { sheet } = grid;
  const rows: CellValue[][] = sheet.rows.map((row) => [...row]);
  const tagged = new Map<number, TaggedAs>();
  const joined: number[] = [];
  const repeats: number[] = [];
  const inParts = new Set<string>();
  const merges: CellRect[] = [];
  const touched = new Set<number>();
  /** Rows that are parts of one further up. */
  const taken = new Set<number>();

  tables.forEach((table, index) => {
    const end = tables[index + 1]?.firstRow ?? sheet.rows.length;
    undoTable(table, end);
  });
  const kept = sheet.merges.filter(({ startRow, endRow }) => {
    for (let row = startRow; row <= endRow && row < rows.length; row++) if (touched.has(row)) return false;
    return true;
  });
  merges.push(...kept);
  merges.sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  return { sheet: { ...sheet, rows, merges }, tagged, joined, repeats, inParts };

  function undoTable({ firstRow, groups, lead, labels, repeated }: AnnexColumns, end: number): void {
    const runs = new Map<number, Run>();
    // A cell holds for several rows only while the lowest label does, so labels are settled first.
    const lowestLabel = Math.max(-1, ...labels);
    const labelsFirst = [...groups].sort((a, b) => Number(labels.has(b.start)) - Number(labels.has(a.start)));
    let band = 0;
    for (let row = firstRow; row < end; row++) {
      const tag = tags[row] ?? null;
      if (tag === null) {
        if (hasWords(row)) inserted(row);
      } else if (tag.join === 'repeats' && tag.row === band) {
        clear(row);
        repeats.push(row);
      } else if (tag.join === 'within' && tag.row === band) {
        // A heading higher than a row may be has several.
        continue;
      } else if (isAcross(row, groups)) {
        endRuns();
        band = tag.row;
        tagged.set(row, 'band');
      } else if (!taken.has(row)) {
        tagged.set(row, tag.join === 'room' ? 'room' : 'row');
        settle(row, partsOf(row, tag.row, end));
      }
    }
    endRuns();

    function inserted(row: number): void {
      if (isAcross(row, groups)) return endRuns();
      touched.add(row);
      for (const { start } of groups) {
        const run = runs.get(start);
        const covered = grid.anchorRow(row, start) < row;
        const blank = squeeze(grid.text(row, start)) === '';
        if (run !== undefined && (covered || (blank && labels.has(start)))) extend(run, row);
        else endRun(start);
      }
    }

    /** Writes the joined words where the first part stands. */
    function settle(first: number, parts: readonly Part[]): void {
      for (const { rowIndex } of parts) touched.add(rowIndex);
      const last = parts.at(-1)?.rowIndex ?? first;
      let labelGoesOn = lowestLabel < 0;
      for (const group of labelsFirst) {
        const { start } = group;
        const run = runs.get(start);
        const covered = grid.anchorRow(first, start) < first && grid.anchorColumn(first, start) === start;
        const mayGoOn = labels.has(start) || labelGoesOn;
        const above = repeated.has(start) && mayGoOn ? (run?.words ?? '') : null;
        const own = joinedWords(group, start === lead, parts, above);
        for (const { rowIndex } of parts) blankOut(rowIndex, group);
        const goesOn = run !== undefined && (covered || own.isAgain);
        if (start === lowestLabel) labelGoesOn = goesOn;
        if (goesOn) {
          if (!covered) inParts.add(cellKey(run.first, run.column));
          extend(run, last);
          continue;
        }
        endRun(start);
        put(first, own.column, own.value);
        if (own.cells > 1) inParts.add(cellKey(first, own.column));
        runs.set(start, { first, column: own.column, words: own.words, last, rowCount: 1 });
      }
    }

    function extend(run: Run, row: number): void {
      run.last = row;
      run.rowCount += 1;
    }

    function endRun(start: number): void {
      const run = runs.get(start);
      runs.delete(start);
      if (run === undefined || run.rowCount < 2) return;
      merges.push({ startRow: run.first, startColumn: run.column, endRow: run.last, endColumn: run.column });
    }

    function endRuns(): void {
      for (const start of [...runs.keys()]) endRun(start);
    }
  }

  /** All parts of a row of the table; a row that somebody put in between comes after it. */
  function partsOf(first: number, number: number, end: number): Part[] {
    const parts: Part[] = [{ rowIndex: first, join: 'begins' }];
    for (let row = first + 1; row < end; row++) {
      const tag = tags[row] ?? null;
      // A heading is repeated at the top of each page, within a row too.
      if (tag === null || tag.join === 'repeats') continue;
      if (tag.row !== number || (tag.join !== 'line' && tag.join !== 'within')) break;
      parts.push({ rowIndex: row, join: tag.join });
      taken.add(row);
      joined.push(row);
    }
    return parts;
  }

  /**
   * What the parts of a row say in one column of the table, put together.
   *
   * @param above the label further up that may be repeated; null where the column has none.
   */
  function joinedWords(
    { start, end }: AnnexColumns['groups'][number],
    isLead: boolean,
    parts: readonly Part[],
    above: string | null,
  ): JoinedWords {
    let words = '';
    let isAgain = false;
    let value: CellValue = null;
    let column = start;
    let cells = 0;
    for (const { rowIndex, join } of parts) {
      let piece = '';
      for (let at = start; at <= end; at++) {
        if (grid.anchorRow(rowIndex, at) !== rowIndex || grid.anchorColumn(rowIndex, at) !== at) continue;
        const own = grid.value(rowIndex, at);
        if (cellText(own) === '') continue;
        piece += cellText(own);
        // The words themselves are what a finding points to, not their number.
        if (join === 'begins') column = at;
        value = own;
        cells += 1;
      }
      // Beside a row that goes on over the page, cells that do not are repeated; what hangs never is.
      const mayRepeat = join === 'begins' ? above !== null : end === start;
      if (mayRepeat && isContinued(piece, words || (above ?? ''))) {
        if (join === 'begins') isAgain = true;
        cells -= 1;
      } else words += isLead && join === 'line' ? `\n${piece}` : piece;
    }
    return { words, value: words === cellText(value) ? value : words, column, cells, isAgain };
  }

  /** Whether one cell is all there is of a row, merged over the whole table. */
  function isAcross(row: number, groups: AnnexColumns['groups']): boolean {
    const first = groups[0]?.start ?? 0;
    const last = groups.at(-1)?.end ?? 0;
    return (
      last > first &&
      grid.anchorRow(row, first) === row &&
      grid.anchorColumn(row, last) <= first &&
      grid.anchorRow(row, last) === row
    );
  }

  function hasWords(row: number): boolean {
    return (sheet.rows[row] ?? []).some((value) => squeeze(cellText(value)) !== '');
  }

  function clear(row: number): void {
    touched.add(row);
    rows[row] = [];
  }

  function blankOut(row: number, { start, end }: AnnexColumns['groups'][number]): void {
    const cells = rows[row];
    if (cells === undefined) return;
    for (let column = start; column <= end && column < cells.length; column++) cells[column] = null;
  }

  function put(row: number, column: number, value: CellValue): void {
    const cells = rows[row];
    if (cells === undefined || value === null) return;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
}
