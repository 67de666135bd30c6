import type { At } from '../plan/at';
import type { CellRef } from '../workbook/snapshot';

/** Where each part of a plan stood in the workbook it was read from. */
export interface SourceMap {
  /** The cell of a place (of a merged or blank-repeated label: the cell that holds the words); null where nothing stands for it. */
  cellOf(at: At): CellRef | null;
  /** False for a cell whose words go on in others, or are repeated there, as an annex has them on several pages: it cannot be mended by itself. */
  isWhole(cell: CellRef): boolean;
  /** The sheet and 0-based row where a measure stands. */
  rowOf(measureIndex: number): { readonly sheet: string; readonly rowIndex: number };
  /** The sheet and 0-based row of a seat of the roster or an entry of the checklist; null where there is no such. */
  rowOfPart(part: 'roster' | 'checklist', index: number): { readonly sheet: string; readonly rowIndex: number } | null;
}
