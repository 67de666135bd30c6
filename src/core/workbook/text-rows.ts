import type { CellDoc, RowDoc } from './sheet-doc';
import type { CellRect } from './snapshot';
import type { CellStyle } from './styles';

/** One text in a row: from `column` to `endColumn`, its marker in the column before it. */
export interface TextRow {
  readonly heightPoints: number;
  readonly column: number;
  readonly endColumn: number;
  /** null: none, as of a paragraph without a number and of the second part of one that was cut. */
  readonly marker: string | null;
  readonly words: string;
  readonly style: CellStyle;
  readonly markerStyle: CellStyle;
}

/** The rows of a text as they are added, with the merges that their texts need. */
export class TextRows {
  readonly rows: RowDoc[] = [];
  readonly merges: CellRect[] = [];
  heightPoints = 0;

  constructor(readonly columnCount: number) {}

  add(line: TextRow): void {
    const rowIndex = this.rows.length;
    const cells = Array.from({ length: this.columnCount }, (_cell, column): CellDoc => {
      if (column === line.column) return { value: line.words === '' ? null : line.words, style: line.style };
      if (column === line.column - 1) return { value: line.marker, style: line.markerStyle };
      return { value: null, style: line.style };
    });
    if (line.column < line.endColumn) {
      this.merges.push({
        startRow: rowIndex,
        startColumn: line.column,
        endRow: rowIndex,
        endColumn: line.endColumn,
      });
    }
    const rounded = Math.ceil(line.heightPoints * 4) / 4;
    this.rows.push({ heightPoints: rounded, grows: false, cells });
    this.heightPoints += rounded;
  }
}
