import { cellAt, ensureCell, type SheetModel } from '../../src/hosts/memory/workbook-model';
import { openOffice, type OpenOffice } from '../support/office/open-office';

/** A table of two columns and two rows in A1:B3, a word in D2 and in A5, and a drop-down in A2:A9. */
async function withTable(): Promise<OpenOffice & { sheet: SheetModel }> {
  const excel = openOffice();
  const [sheet] = excel.model.sheets;
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  await excel.run(async (context) => {
    const here = context.workbook.worksheets.getActiveWorksheet();
    here.getRange('A1:B3').values = [
      ['甲', '乙'],
      [1, 2],
      [3, 4],
    ];
    here.getRange('D2').values = [['旁']];
    here.getRange('A5').values = [['下']];
    here.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '1,3' } };
    here.tables.add('A1:B3', true).name = '表';
    await context.sync();
  });
  return { ...excel, sheet };
}

const valueAt = (sheet: SheetModel, row: number, column: number) => cellAt(sheet, row, column)?.value ?? null;

async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'none',
    (error: { code: string }) => error.code,
  );
}

test('a column at the end of a table moves what stands right of it, and its going moves that back', async () => {
  const { run, sheet } = await withTable();
  await run(async (context) => {
    const { columns } = context.workbook.tables.getItem('表');
    const column = columns.add(undefined, undefined, '乙');
    column.load('name,values');
    await context.sync();
    expect(column.name).toBe('乙2');
    expect(column.values).toEqual([['乙2'], [''], ['']]);
    expect(valueAt(sheet, 1, 4)).toBe('旁');
    columns.getItem('乙2').delete();
    const gone = columns.getItemOrNullObject('乙2').load('name');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect([valueAt(sheet, 1, 3), valueAt(sheet, 1, 4)]).toEqual(['旁', null]);
  expect(sheet.tables[0]?.rect).toEqual({ startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 });
});

test('a row of a table moves what stands below it, and drop-downs grow over it', async () => {
  const { run, sheet } = await withTable();
  await run(async (context) => {
    const { rows } = context.workbook.tables.getItem('表');
    rows.add(1);
    rows.add();
    const count = rows.getCount();
    await context.sync();
    expect(count.value).toBe(4);
  });
  expect([1, 2, 3, 4, 6].map((row) => valueAt(sheet, row, 0))).toEqual([1, null, 3, null, '下']);
  expect(valueAt(sheet, 1, 3)).toBe('旁');
  expect(sheet.validations[0]?.rects).toEqual([{ startRow: 1, startColumn: 0, endRow: 10, endColumn: 0 }]);
});

test('what would be torn apart is refused, and so is everything on a protected sheet', async () => {
  const { run, sheet } = await withTable();
  const addColumn = () =>
    run(async (context) => {
      context.workbook.tables.getItem('表').columns.add(undefined, undefined, '丙');
      await context.sync();
    });
  const addRow = () =>
    run(async (context) => {
      context.workbook.tables.getItem('表').rows.add();
      await context.sync();
    });
  sheet.merges.push(
    { startRow: 2, startColumn: 3, endRow: 4, endColumn: 3 },
    { startRow: 6, startColumn: 1, endRow: 6, endColumn: 2 },
  );
  expect([await codeOf(addColumn()), await codeOf(addRow())]).toEqual(['InvalidOperation', 'InvalidOperation']);
  sheet.merges = [];
  sheet.isProtected = true;
  expect([await codeOf(addColumn()), await codeOf(addRow())]).toEqual(['AccessDenied', 'AccessDenied']);
  sheet.isProtected = false;
  expect([await codeOf(addColumn()), await codeOf(addRow())]).toEqual(['none', 'none']);
});

test('while its events are off an add-in hears of none of its changes', async () => {
  const { run, sheet } = await withTable();
  let heard = 0;
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void (heard += 1));
    await context.sync();
  });
  const write = (value: number, enableEvents: boolean) =>
    run(async (context) => {
      context.runtime.enableEvents = enableEvents;
      context.workbook.worksheets.getActiveWorksheet().getRange('H1').values = [[value]];
      context.runtime.enableEvents = true;
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  await write(1, false);
  expect(heard).toBe(0);
  await write(2, true);
  expect(heard).toBeGreaterThan(0);
  expect(ensureCell(sheet, 0, 7).value).toBe(2);
});
