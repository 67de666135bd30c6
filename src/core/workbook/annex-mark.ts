import { fingerprintOf } from './fingerprint';
import type { RowDoc, SheetDoc } from './sheet-doc';
import type { CellValue, SheetSnapshot } from './snapshot';
import type { CellStyle } from './styles';

/** What a generated annex sheet says of itself, in a cell that everyone sees and no printer prints. */
export interface AnnexMark {
  /** Kind of annex: `measures`, `roster`, `checklist`, `survey`, `text`. */
  readonly kind: string;
  /** Id and version of the form: `award-weighted@1`. */
  readonly form: string;
  /** Of all other cells and merges of the sheet, as it was generated. */
  readonly fingerprint: string;
}

/** A mark as it stands in a sheet. */
export interface FoundMark {
  readonly mark: AnnexMark;
  /** Column of the mark, with the row tags below it: right of what is printed. */
  readonly column: number;
  /** Row of the mark: 0, unless somebody moved it. */
  readonly rowIndex: number;
  /** True: every cell and every merge is as it was generated, as far as a file keeps them. */
  readonly unchanged: boolean;
}

const start = 'sqp-annex ';
const form = /^sqp-annex (\S+) (\S+) ([0-9a-f]{16})(?:\s|$)/u;
const request = '（本欄供程式辨認，不會列印，請勿更動）';
/** Small and grey, as the row tags below it. */
const markStyle: CellStyle = {
  font: { name: 'Arial', sizePoints: 6, bold: false, italic: false, color: '767676' },
  fill: null,
  border: null,
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  numberFormat: '@',
};
/** Somebody may have put rows above; a mark is not looked for farther down. */
const rowsSearched = 200;

/** The sheet with its mark in the first row, in the column right of the print area. To be called last: whatever is changed afterwards counts as a change. */
export function stampAnnex(doc: SheetDoc, mark: Omit<AnnexMark, 'fingerprint'>): SheetDoc {
  const column = markColumn(doc);
  const fingerprint = fingerprintOf(
    doc.rows.map(({ cells }) => cells.map(({ value }) => value)),
    doc.merges,
    [],
    { rowIndex: 0, columnIndex: column },
  );
  const text = `${start}${word(mark.kind)} ${word(mark.form)} ${fingerprint} ${request}`;
  const [first = { heightPoints: null, grows: false, cells: [] }, ...rest] = doc.rows;
  return { ...doc, rows: [withCell(first, column, text), ...rest] };
}

/** The mark of a sheet; null where it has none. */
export function readAnnexMark(sheet: SheetSnapshot): FoundMark | null {
  for (const [rowIndex, row] of sheet.rows.slice(0, rowsSearched).entries()) {
    // The mark stands at the right, where nobody writes.
    for (let column = row.length - 1; column >= 0; column -= 1) {
      const mark = parseAnnexMark(row[column] ?? null);
      if (mark === null) continue;
      const place = { rowIndex, columnIndex: column };
      const now = fingerprintOf(sheet.rows, sheet.merges, sheet.formulas, place);
      return { mark, column, rowIndex, unchanged: now === mark.fingerprint };
    }
  }
  return null;
}

/** What a cell says as a mark; null where it is none. */
export function parseAnnexMark(value: CellValue): AnnexMark | null {
  if (typeof value !== 'string' || !value.startsWith(start)) return null;
  const [, kind, id, fingerprint] = form.exec(value) ?? [];
  return kind === undefined || id === undefined || fingerprint === undefined ? null : { kind, form: id, fingerprint };
}

function markColumn({ page, rows }: SheetDoc): number {
  if (page.printArea !== null) return page.printArea.endColumn + 1;
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** A form of an agency's own may be called anything; the mark's words stand between blanks. */
function word(given: string): string {
  return given.replace(/\s+/gu, '_') || '_';
}

function withCell(row: RowDoc, column: number, value: string): RowDoc {
  const cells = [...row.cells];
  while (cells.length <= column) cells.push({ value: null, style: 'plain' });
  cells[column] = { value, style: markStyle };
  return { ...row, cells };
}
