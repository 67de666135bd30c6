import { columnIndexOf } from '../../core/workbook/address';
import type { CellRect } from '../../core/workbook/snapshot';
import { cellAt, type SheetModel, type ValidationModel, type WorkbookModel } from '../../hosts/memory/workbook-model';
import { contains } from '../excel/cell-rects';
import { shownText } from '../excel/shown-text';
import type { Place } from './move-selection';

/** The rule of a cell's drop-down; null where it has none. */
export function validationAt(sheet: SheetModel, { rowIndex, columnIndex }: Place): ValidationModel | null {
  const cell = { startRow: rowIndex, startColumn: columnIndex, endRow: rowIndex, endColumn: columnIndex };
  return (
    sheet.validations.find(({ rects, rule }) => 'list' in rule && rects.some((rect) => contains(rect, cell))) ?? null
  );
}

/**
 * What a cell's drop-down offers: values that are written out, a range, a defined name, INDIRECT of a joined name, MATCH, INDEX, MAX and COUNTA. [] where
 * its formula is another, since nothing is calculated here.
 */
export function choicesAt(model: WorkbookModel, sheet: SheetModel, place: Place): string[] {
  const validation = validationAt(sheet, place);
  const list = validation?.rule['list'] as { source?: unknown } | undefined;
  const source = String(list?.source ?? '');
  if (validation === null || source === '') return [];
  if (!source.startsWith('=')) return source.split(',').map((value) => value.trim());
  const origin = validation.rects.find(({ startRow, startColumn, endRow, endColumn }) => {
    const { rowIndex, columnIndex } = place;
    return startRow <= rowIndex && rowIndex <= endRow && startColumn <= columnIndex && columnIndex <= endColumn;
  });
  const shift = {
    rows: place.rowIndex - (origin?.startRow ?? 0),
    columns: place.columnIndex - (origin?.startColumn ?? 0),
  };
  const found = new ListFormula(model, sheet, shift).rangeOf(source.slice(1));
  return found === null ? [] : textsOf(found).filter((text) => text !== '');
}

interface Range {
  readonly sheet: SheetModel;
  readonly rect: CellRect;
}

function textsOf({ sheet, rect }: Range): string[] {
  const texts: string[] = [];
  for (let row = rect.startRow; row <= rect.endRow; row++)
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const cell = cellAt(sheet, row, column);
      texts.push(shownText(cell?.value, cell?.style.numberFormat ?? 'General'));
    }
  return texts;
}

/** The few formulas that lists have. Relative references are those of the rule's first cell, moved to the cell in question. */
class ListFormula {
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly shift: { readonly rows: number; readonly columns: number },
  ) {}

  /** The range that a formula gives; null where it gives none. */
  rangeOf(formula: string, depth = 0): Range | null {
    if (depth > 4) return null;
    const text = formula.trim();
    const indirect = /^INDIRECT\((.*)\)$/i.exec(text);
    if (indirect !== null) return this.rangeOf(this.textOf(indirect[1] ?? '') ?? '', depth + 1);
    const grown = /^(.+?):INDEX\((.+),MAX\(1,COUNTA\((.+)\)\)\)$/i.exec(text);
    if (grown !== null) {
      const first = this.rangeOf(grown[1] ?? '', depth + 1);
      const all = this.rangeOf(grown[2] ?? '', depth + 1);
      const counted = this.rangeOf(grown[3] ?? '', depth + 1);
      if (first === null || all === null || counted === null) return null;
      const count = Math.max(1, textsOf(counted).filter((each) => each !== '').length);
      return {
        sheet: first.sheet,
        rect: { ...first.rect, endRow: all.rect.startRow + count - 1, endColumn: all.rect.endColumn },
      };
    }
    const name = this.model.names.find((each) => each.name.toLowerCase() === text.toLowerCase());
    if (name !== undefined) return this.rangeOf(name.refersTo, depth + 1);
    return this.reference(text);
  }

  /** Texts joined by &; null where a part is no text. */
  private textOf(formula: string): string | null {
    const parts = formula.split('&').map((part) => this.partOf(part.trim()));
    return parts.includes(null) ? null : parts.join('');
  }

  private partOf(part: string): string | null {
    const quoted = /^"([^"]*)"$/.exec(part);
    if (quoted !== null) return quoted[1] ?? '';
    const match = /^MATCH\((.+),(.+),0\)$/i.exec(part);
    if (match === null) return this.cellText(part);
    const wanted = this.cellText(match[1] ?? '');
    const range = this.rangeOf(match[2] ?? '', 1);
    if (wanted === null || range === null) return null;
    const index = textsOf(range).indexOf(wanted);
    return index < 0 ? null : String(index + 1);
  }

  private cellText(reference: string): string | null {
    const range = this.reference(reference.trim());
    return range === null ? null : (textsOf(range)[0] ?? null);
  }

  private reference(text: string): Range | null {
    const found = /^(?:('(?:[^']|'')+'|[^'!]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?$/i.exec(
      text,
    );
    if (found === null) return null;
    const [, named, fixedColumn, letters = '', fixedRow, row = '', fixedColumn2, letters2, fixedRow2, row2] = found;
    const name = named?.replace(/^'|'$/g, '').replaceAll("''", "'");
    const sheet = name === undefined ? this.sheet : this.model.sheets.find((each) => each.name === name);
    if (sheet === undefined) return null;
    const rowOf = (digits: string, fixed: string | undefined): number =>
      Number(digits) - 1 + (fixed === '$' ? 0 : this.shift.rows);
    const columnOf = (word: string, fixed: string | undefined): number =>
      columnIndexOf(word) + (fixed === '$' ? 0 : this.shift.columns);
    const startRow = rowOf(row, fixedRow);
    const startColumn = columnOf(letters, fixedColumn);
    const endRow = row2 === undefined ? startRow : rowOf(row2, fixedRow2);
    const endColumn = letters2 === undefined ? startColumn : columnOf(letters2, fixedColumn2);
    return { sheet, rect: { startRow, startColumn, endRow, endColumn } };
  }
}
