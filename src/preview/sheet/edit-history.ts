import { ensureCell, type SheetModel, type StoredValue, type WorkbookModel } from '../../hosts/memory/workbook-model';
import type { CellRect } from '../../core/workbook/snapshot';

/** What cells held before an edit. */
interface Step {
  readonly sheetId: string;
  readonly cells: readonly Held[];
}

interface Held {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: StoredValue;
  readonly formula: string | null;
}

/** The user's own edits of cells, to be taken back one by one. What the add-in does is not in it. */
export class EditHistory {
  private readonly undone: Step[] = [];
  private readonly done: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** To be called before cells are edited. */
  keep(sheet: SheetModel, cells: readonly { readonly rowIndex: number; readonly columnIndex: number }[]): void {
    this.done.push(held(sheet, cells));
    this.undone.length = 0;
  }

  /** Gives where something was taken back; null: there was nothing, or its sheet is gone. */
  undo(model: WorkbookModel): { readonly sheet: SheetModel; readonly rect: CellRect } | null {
    return move(model, this.done, this.undone);
  }

  redo(model: WorkbookModel): { readonly sheet: SheetModel; readonly rect: CellRect } | null {
    return move(model, this.undone, this.done);
  }
}

function held(sheet: SheetModel, cells: readonly { readonly rowIndex: number; readonly columnIndex: number }[]): Step {
  return {
    sheetId: sheet.id,
    cells: cells.map(({ rowIndex, columnIndex }) => {
      const cell = sheet.cells.get(rowIndex)?.get(columnIndex);
      return { rowIndex, columnIndex, value: cell?.value ?? null, formula: cell?.formula ?? null };
    }),
  };
}

function move(model: WorkbookModel, from: Step[], to: Step[]): { sheet: SheetModel; rect: CellRect } | null {
  const step = from.pop();
  const sheet = model.sheets.find(({ id }) => id === step?.sheetId);
  if (step === undefined || sheet === undefined) return null;
  to.push(held(sheet, step.cells));
  for (const { rowIndex, columnIndex, value, formula } of step.cells)
    Object.assign(ensureCell(sheet, rowIndex, columnIndex), { value, formula });
  const rows = step.cells.map(({ rowIndex }) => rowIndex);
  const columns = step.cells.map(({ columnIndex }) => columnIndex);
  const rect = {
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  };
  return { sheet, rect };
}
