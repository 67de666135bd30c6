import { blankWorkbook, cellAt, ensureCell, plainStyle } from '../../../src/hosts/memory/workbook-model';
import { OpenBook } from '../../../src/preview/sheet/open-book';
import { officeWorkbook } from '../../../src/hosts/office/office-workbook';
import { loadExcel } from '../../support/office/load-excel';

const at = (rowIndex: number, columnIndex: number) => ({ rowIndex, columnIndex });
const open = () => new OpenBook(blankWorkbook(), 'plan.xlsx');

test('what is typed is what Excel would make of it, and is taken back step by step', () => {
  const book = open();
  expect(book.type('107年4月')).toBeNull();
  book.select(at(1, 0));
  expect(book.type('001')).toBeNull();
  expect([cellAt(book.sheet, 0, 0)?.value, cellAt(book.sheet, 1, 0)?.value]).toEqual(['107年4月', 1]);
  book.undo();
  book.undo();
  expect([cellAt(book.sheet, 0, 0)?.value, cellAt(book.sheet, 1, 0)?.value]).toEqual([null, null]);
  expect(book.history.canUndo).toBe(false);
  book.redo();
  expect(cellAt(book.sheet, 0, 0)?.value).toBe('107年4月');
  expect(book.active).toEqual(at(0, 0));
});

test('rows are pasted and emptied, but for cells that a merge covers', () => {
  const book = open();
  book.sheet.merges = [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 }];
  book.write(at(0, 0), [
    ['a', 'b'],
    ['covered', 'd'],
  ]);
  expect(cellAt(book.sheet, 1, 0)).toBeNull();
  book.select(at(0, 0), at(1, 1));
  book.clear();
  expect(cellAt(book.sheet, 1, 1)?.value).toBeNull();
  book.undo();
  expect(cellAt(book.sheet, 1, 1)?.value).toBe('d');
});

test('protected sheets, read-only workbooks and strict drop-downs refuse', () => {
  const book = open();
  const validation = {
    rects: [{ startRow: 0, startColumn: 0, endRow: 5, endColumn: 0 }],
    rule: { list: { inCellDropDown: true, source: '單位,統稱' } },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop' },
    prompt: null,
  };
  book.sheet.validations = [validation];
  expect(book.type('科')).toBe('not-in-list');
  expect(book.type('統稱')).toBeNull();
  book.sheet.validations = [{ ...validation, errorAlert: { showAlert: false, style: 'Stop' } }];
  expect(book.type('科')).toBeNull();
  book.sheet.isProtected = true;
  expect(book.type('x')).toBe('protected');
  ensureCell(book.sheet, 0, 0).style = { ...plainStyle, locked: false };
  expect(book.type('x')).toBeNull();
  book.model.readOnly = true;
  expect(book.type('y')).toBe('read-only');
});

test('a table takes in the row that is typed under it, unless something stands there', () => {
  const book = open();
  const table = {
    id: 't',
    name: '表格1',
    rect: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 },
    showHeaders: true,
    showTotals: false,
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  };
  book.sheet.tables.push(table);
  book.select(at(3, 1));
  book.type('新的一列');
  expect(table.rect.endRow).toBe(3);
  book.select(at(4, 3));
  book.type('beside');
  expect(table.rect.endRow).toBe(3);
  book.sheet.merges = [{ startRow: 4, startColumn: 0, endRow: 4, endColumn: 1 }];
  book.select(at(4, 0));
  book.type('under a merge');
  expect(table.rect.endRow).toBe(3);
});

test('the add-in and the user see each other’s doings', async () => {
  const book = open();
  const { Excel } = loadExcel(book.connect());
  const office = officeWorkbook((batch) => Excel.run(batch));
  let heard = 0;
  const watching = await office.watch(() => (heard += 1));
  expect(watching.ok).toBe(true);
  book.type('由使用者');
  const read = await office.read();
  expect(read).toMatchObject({ ok: true, value: { sheets: [{ rows: [['由使用者']] }] } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toBe(1);

  let drawn = 0;
  book.subscribe(() => (drawn += 1));
  const layoutVersion = book.layoutVersion;
  await office.change([
    { kind: 'edit', sheet: '工作表1', cells: [{ rowIndex: 6, columnIndex: 2, was: null, value: '由增益集' }] },
  ]);
  await office.select({ sheet: '工作表1', rowIndex: 6, columnIndex: 2 });
  expect(cellAt(book.sheet, 6, 2)?.value).toBe('由增益集');
  expect(book.active).toEqual(at(6, 2));
  expect(book.layoutVersion).toBeGreaterThan(layoutVersion);
  // Once a sync, however many cells it changed.
  expect(drawn).toBe(2);
  expect(book.history.canUndo).toBe(true);
});

test('a hidden sheet is shown when it is asked for', () => {
  const book = open();
  const hidden = { ...book.sheet, id: 'h', name: '清單', visibility: 'Hidden' as const };
  book.model.sheets.push(hidden);
  book.show('h');
  expect(book.sheet).toBe(hidden);
  expect(hidden.visibility).toBe('Visible');
});
