import type { CellRect } from '../../core/workbook/snapshot';
import { cellAt, ensureCell, plainStyle, type SheetModel } from '../../hosts/memory/workbook-model';
import { mustBeWritable, sheetOf, type Book } from './book';
import {
  addressOf,
  around,
  contains,
  intersection,
  lastColumnIndex,
  lastRowIndex,
  overlaps,
  rectOf,
  without,
} from './cell-rects';
import { ConditionalFormatsObject } from './conditional-formats-object';
import { DataValidationObject } from './data-validation-object';
import { ExcelFault, invalidArgument, itemNotFound } from './excel-fault';
import { allOrSome, toggle } from './hidden-indexes';
import { HostObject } from './host-object';
import { keepFirstValue } from './merged-values';
import { RangeAreasObject } from './range-areas-object';
import { RangeFormatObject } from './range-format-object';
import { formulaOf, matrixOf, setValue, shownValue, sizeOf, spread, wrongShape } from './range-values';
import { setRowProperties, rowProperties } from './row-properties';
import { shownText } from './shown-text';
import { usedRect } from './used-rect';
import { WorksheetObject } from './worksheet-object';

/** `Excel.Range`: a rectangle of one sheet. */
export class RangeObject extends HostObject {
  readonly apiName = 'Range';

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly rect: CellRect,
  ) {
    super();
  }

  get sheet(): SheetModel {
    return sheetOf(this.book, this.sheetId);
  }

  get Address(): string {
    return `${quoted(this.sheet.name)}!${addressOf(this.rect)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.rect.startRow;
  }
  get ColumnIndex(): number {
    return this.rect.startColumn;
  }
  get RowCount(): number {
    return sizeOf(this.rect).rows;
  }
  get ColumnCount(): number {
    return sizeOf(this.rect).columns;
  }
  get CellCount(): number {
    return this.RowCount * this.ColumnCount;
  }
  get IsEntireRow(): boolean {
    return this.rect.startColumn === 0 && this.rect.endColumn === lastColumnIndex;
  }
  get IsEntireColumn(): boolean {
    return this.rect.startRow === 0 && this.rect.endRow === lastRowIndex;
  }

  get Values(): unknown[][] {
    const { sheet } = this;
    return matrixOf(this.rect, (row, column) => shownValue(cellAt(sheet, row, column)?.value));
  }
  set Values(given: unknown) {
    this.write(given);
  }
  get Formulas(): unknown[][] {
    const { sheet } = this;
    return matrixOf(this.rect, (row, column) => formulaOf(sheet, row, column));
  }
  set Formulas(given: unknown) {
    this.write(given);
  }
  get Text(): string[][] {
    const { sheet } = this;
    return matrixOf(this.rect, (row, column) => {
      const cell = cellAt(sheet, row, column);
      return shownText(cell?.value, cell?.style.numberFormat ?? 'General');
    });
  }
  get ValueTypes(): string[][] {
    const { sheet } = this;
    return matrixOf(this.rect, (row, column) => typeName(cellAt(sheet, row, column)?.value ?? null));
  }
  get NumberFormat(): unknown[][] {
    const { sheet } = this;
    return matrixOf(this.rect, (row, column) => cellAt(sheet, row, column)?.style.numberFormat ?? 'General');
  }
  set NumberFormat(given: unknown) {
    const { sheet } = this;
    mustBeWritable(this.book, sheet);
    spread<string | null>(this.rect, given, (numberFormat, row, column) => {
      if (numberFormat === null) return;
      const cell = ensureCell(sheet, row, column);
      cell.style = { ...cell.style, numberFormat };
    });
    this.told('look');
  }

  /** True, false, or null where some rows are and some are not. */
  get RowHidden(): boolean | null {
    return allOrSome(this.rect.startRow, this.rect.endRow, this.sheet.hiddenRows);
  }
  set RowHidden(hidden: unknown) {
    mustBeWritable(this.book, this.sheet);
    toggle(this.rect.startRow, this.rect.endRow, this.sheet.hiddenRows, hidden === true);
    this.told('look');
  }
  get ColumnHidden(): boolean | null {
    return allOrSome(this.rect.startColumn, this.rect.endColumn, this.sheet.hiddenColumns);
  }
  set ColumnHidden(hidden: unknown) {
    mustBeWritable(this.book, this.sheet);
    toggle(this.rect.startColumn, this.rect.endColumn, this.sheet.hiddenColumns, hidden === true);
    this.told('look');
  }
  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === null || this.ColumnHidden === null ? null : false;
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.book, this.sheetId, [this.rect]);
  }
  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.book, this.sheetId, [this.rect]);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.book, this.sheetId, this.rect);
  }
  get Worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.sheetId);
  }

  GetCell(row: number, column: number): RangeObject {
    const startRow = this.rect.startRow + row;
    const startColumn = this.rect.startColumn + column;
    return this.over({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
  }
  GetRow(row: number): RangeObject {
    const at = this.rect.startRow + row;
    return this.over({ ...this.rect, startRow: at, endRow: at });
  }
  GetColumn(column: number): RangeObject {
    const at = this.rect.startColumn + column;
    return this.over({ ...this.rect, startColumn: at, endColumn: at });
  }
  GetEntireRow(): RangeObject {
    return this.over({ ...this.rect, startColumn: 0, endColumn: lastColumnIndex });
  }
  GetEntireColumn(): RangeObject {
    return this.over({ ...this.rect, startRow: 0, endRow: lastRowIndex });
  }
  GetResizedRange(deltaRows: number, deltaColumns: number): RangeObject {
    const { endRow, endColumn } = this.rect;
    return this.over({ ...this.rect, endRow: endRow + deltaRows, endColumn: endColumn + deltaColumns });
  }
  GetBoundingRect(other: unknown): RangeObject {
    const rect = other instanceof RangeObject ? other.rect : rectOf(String(other));
    return this.over(around(this.rect, rect));
  }
  /** The proxies send values of more than 1,500 cells in parts, and ask beforehand whether the whole has the right shape. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongShape();
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const used = usedRect(this.sheet, valuesOnly === true, this.rect);
    return used === null ? null : this.over(used);
  }
  GetIntersectionOrNullObject(other: unknown): RangeObject | null {
    const rect = other instanceof RangeObject ? other.rect : rectOf(String(other));
    const both = intersection(this.rect, rect);
    return both === null ? null : this.over(both);
  }
  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const merges = this.sheet.merges.filter((merge) => overlaps(merge, this.rect));
    return merges.length === 0 ? null : new RangeAreasObject(this.book, this.sheetId, merges);
  }

  Merge(across?: boolean): void {
    const { sheet, rect } = this;
    mustBeWritable(this.book, sheet);
    if (sheet.tables.some((table) => overlaps(table.rect, rect)))
      throw new ExcelFault('InvalidOperation', 'Cells within a table cannot be merged.');
    const parts = across === true ? rowsOf(rect) : [rect];
    for (const part of parts) {
      if (sizeOf(part).rows * sizeOf(part).columns === 1) continue;
      sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, part)), part];
      keepFirstValue(sheet, part);
    }
    this.told('values');
  }
  Unmerge(): void {
    mustBeWritable(this.book, this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlaps(merge, this.rect));
    this.told('look');
  }
  Clear(applyTo?: string): void {
    const { sheet, rect } = this;
    mustBeWritable(this.book, sheet);
    const what = applyTo ?? 'All';
    if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(what)) throw invalidArgument(what);
    for (const [rowIndex, row] of sheet.cells) {
      if (rowIndex < rect.startRow || rowIndex > rect.endRow) continue;
      for (const [columnIndex, cell] of row) {
        if (columnIndex < rect.startColumn || columnIndex > rect.endColumn) continue;
        if (what === 'All' || what === 'Contents') [cell.value, cell.formula] = [null, null];
        if (what === 'All' || what === 'Formats') cell.style = plainStyle;
        if (cell.value === null && cell.style === plainStyle) row.delete(columnIndex);
      }
    }
    if (what === 'All' || what === 'Formats') {
      sheet.merges = sheet.merges.filter((merge) => !contains(rect, merge));
      sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
        const rects = format.rects.flatMap((each) => without(each, rect));
        return rects.length === 0 ? [] : [{ ...format, rects }];
      });
    }
    if (what === 'All')
      sheet.validations = sheet.validations.flatMap((validation) => {
        const rects = validation.rects.flatMap((each) => without(each, rect));
        return rects.length === 0 ? [] : [{ ...validation, rects }];
      });
    this.told('values');
  }
  Select(): void {
    const { sheet } = this;
    if (sheet.visibility !== 'Visible')
      throw new ExcelFault('InvalidOperation', 'A hidden sheet cannot be selected in.');
    this.book.model.activeSheet = sheet.id;
    this.book.model.selection = this.rect;
    this.told('selection');
  }
  GetRowProperties(wanted: Record<string, unknown>): unknown[] {
    return rowProperties(this.sheet, this.rect, wanted);
  }
  SetRowProperties(given: readonly Record<string, unknown>[]): void {
    mustBeWritable(this.book, this.sheet);
    setRowProperties(this.sheet, this.rect, given);
    this.told('look');
  }

  private over(rect: CellRect): RangeObject {
    if (rect.startRow < 0 || rect.startColumn < 0 || rect.endRow > lastRowIndex || rect.endColumn > lastColumnIndex)
      throw itemNotFound();
    return new RangeObject(this.book, this.sheetId, rect);
  }

  private write(given: unknown): void {
    const { sheet } = this;
    mustBeWritable(this.book, sheet);
    spread(this.rect, given, (value, row, column) => setValue(sheet, row, column, value));
    this.told('values');
  }

  private told(kind: 'values' | 'look' | 'selection'): void {
    this.book.changed({ kind, sheetId: this.sheetId, rect: this.rect });
  }
}

/** 工作表1 as it is, '107 年' in quotes. */
export function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function typeName(value: unknown): string {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'Error';
}

function rowsOf(rect: CellRect): CellRect[] {
  return Array.from({ length: sizeOf(rect).rows }, (_row, index) => {
    const at = rect.startRow + index;
    return { ...rect, startRow: at, endRow: at };
  });
}
