import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { markFormula, type CellMark, type SheetChange } from '../../../src/core/workbook/open-workbook';
import type { WorkbookDoc } from '../../../src/core/workbook/sheet-doc';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { ensureCell } from '../../../src/hosts/memory/workbook-model';
import { samplePlan } from '../../support/samples/sample-plan';
import { openOffice, type OpenOffice } from '../../support/office/open-office';
import { plainPage, sheetDoc, workbookDoc } from '../../support/workbook-doc';

function adds({ sheets, names }: WorkbookDoc): SheetChange[] {
  return [...sheets.map((sheet) => ({ kind: 'add', sheet, after: null }) as const), { kind: 'names', names }];
}

async function opened(doc: WorkbookDoc, options: Parameters<typeof openOffice>[0] = {}): Promise<OpenOffice> {
  const excel = openOffice(options);
  const changed = await excel.office.change(adds(doc));
  if (!changed.ok) throw new Error(changed.problem.message.en);
  excel.model.sheets.shift();
  excel.model.activeSheet = excel.model.sheets[0]?.id ?? '';
  return excel;
}

/** A sheet of so many rows of eight cells. */
function rows(count: number): string[][] {
  const measure = '於服務臺增設叫號燈箱，並請志工引導民眾';
  return Array.from({ length: count }, (_row, index) => [
    `${index}`,
    measure,
    '115年6月',
    '秘書室',
    '',
    '',
    '',
    '備註',
  ]);
}

async function valueOf<T>(outcome: Promise<{ ok: boolean; value?: T }>): Promise<T | undefined> {
  return (await outcome).value;
}

async function codeOf(outcome: Promise<{ ok: boolean; problem?: { code: string } }>): Promise<string> {
  const result = await outcome;
  return result.ok ? 'none' : (result.problem?.code ?? '');
}

test('a plan written into Excel is read as it is read from memory', async () => {
  const doc = buildWorkbook(samplePlan());
  const { office } = await opened(doc);
  expect(await valueOf(office.read())).toEqual(snapshotOf(doc));
});

test('reading takes two syncs, at 400 rows as at 4,000', async () => {
  for (const count of [400, 4000]) {
    const { office, bridge } = await opened(workbookDoc([sheetDoc('表', rows(count)), sheetDoc('二', [['a']])]));
    const before = bridge.traffic.syncs;
    const snapshot = await valueOf(office.read());
    expect(snapshot?.sheets[0]?.rows.length).toBe(count);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(bridge.traffic.syncs - before).toBe(2);
  }
});

test('what is too large for one answer comes in parts, and whole', async () => {
  const doc = workbookDoc([sheetDoc('一', rows(900)), sheetDoc('二', rows(30)), sheetDoc('三', [])]);
  const { model } = await opened(doc);
  const small = openOffice({ largestMessageBytes: 120_000 }, model);
  expect(await valueOf(small.office.read())).toEqual(snapshotOf(doc));
  expect(small.bridge.traffic.syncs).toBeLessThan(25);
});

test('formulas, dates, percentages and hidden rows are read as what they show', async () => {
  const { office, model } = await opened(workbookDoc([sheetDoc('表', [['a'], ['b'], ['c']])]));
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const put = (column: number, value: number | string, numberFormat: string, formula: string | null = null) => {
    const cell = ensureCell(sheet, 0, column);
    Object.assign(cell, { value, formula, style: { ...cell.style, numberFormat } });
  };
  put(1, 43220, '[$-404]e/m/d;@');
  put(2, 0.85, '0%');
  put(3, 43220, 'yyyy/m/d');
  put(4, 7, 'General', '=3+4');
  put(5, '=3+4', '@');
  sheet.hiddenRows.add(1);
  const read = (await valueOf(office.read()))?.sheets[0];
  expect(read?.rows[0]).toEqual([
    'a',
    { kind: 'date', iso: '2018-04-30', shown: '107/4/30' },
    '85%',
    { kind: 'date', iso: '2018-04-30', shown: '2018-04-30' },
    7,
    '=3+4',
  ]);
  expect(read?.formulas).toEqual([{ rowIndex: 0, columnIndex: 4, formula: '3+4' }]);
  expect(read?.hiddenRows).toEqual([1]);
});

test('many sheets with pages, tables and drop-downs are written in three syncs', async () => {
  const excel = openOffice();
  await excel.office.change(adds(buildWorkbook(samplePlan())));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.bridge.traffic.syncs).toBeLessThanOrEqual(4);
});

test('marks come in two syncs, leave the user’s formats alone, and go without a trace', async () => {
  const { office, model, bridge, run } = await opened(workbookDoc([sheetDoc('甲', rows(5)), sheetDoc('乙', rows(5))]));
  await run(async (context) => {
    const format = context.workbook.worksheets.getItem('甲').getRange('A1:H5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A1="3"';
    await context.sync();
  });
  const formulas = () => model.sheets.map((sheet) => sheet.conditionalFormats.map(({ formula }) => formula));
  const mark = (sheet: string, rowIndex: number, severity: CellMark['severity']): CellMark => ({
    cell: { sheet, rowIndex, columnIndex: 1 },
    severity,
  });
  await office.read();
  const before = bridge.traffic.syncs;
  await office.mark([mark('甲', 0, 'error'), mark('甲', 2, 'error'), mark('乙', 1, 'hint')], []);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(bridge.traffic.syncs - before).toBe(2);
  expect(formulas()).toEqual([[markFormula('error'), '=$A1="3"'], [markFormula('hint')]]);
  expect(model.sheets[0]?.conditionalFormats[0]?.rects.length).toBe(2);
  (model.sheets[0] as { name: string }).name = '甲（改名）';
  await office.read();
  await office.mark([mark('甲（改名）', 1, 'warning')], []);
  expect(formulas()).toEqual([[markFormula('warning'), '=$A1="3"'], []]);
  await office.mark([], []);
  expect(formulas()).toEqual([['=$A1="3"'], []]);
});

test('a cell that was changed meanwhile is left alone, and said so', async () => {
  const { office, model } = await opened(workbookDoc([sheetDoc('表', [['甲', '乙', '=1+1', null]])]));
  const edit = (columnIndex: number, was: string | null, value: string) => ({ rowIndex: 0, columnIndex, was, value });
  const changed = await valueOf(
    office.change([
      {
        kind: 'edit',
        sheet: '表',
        cells: [edit(0, '甲', '=甲'), edit(1, '別的', '丙'), edit(2, '=1+1', '+2'), edit(3, null, '新')],
      },
    ]),
  );
  expect(changed?.leftAlone).toEqual([{ sheet: '表', rowIndex: 0, columnIndex: 1 }]);
  const row = model.sheets[0]?.cells.get(0);
  expect([0, 1, 2, 3].map((column) => row?.get(column)?.value)).toEqual(['=甲', '乙', '+2', '新']);
  expect([...(row?.values() ?? [])].every(({ formula }) => formula === null)).toBe(true);
});

test('a sheet is written anew in its place, and nothing of the old one is left', async () => {
  const table = { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 };
  const merge = { startRow: 4, startColumn: 0, endRow: 5, endColumn: 1 };
  const old = sheetDoc('附件1', [['單位', '別名'], ['甲'], ['乙'], [], ['併', '']], {
    tables: [{ name: '名冊', rect: table, columns: ['單位', '別名'] }],
    merges: [merge],
    page: { ...plainPage, breaksAfterRows: [1, 2], titleRows: { from: 0, to: 0 } },
  });
  const { office, model } = await opened(workbookDoc([sheetDoc('首', [['a']]), old, sheetDoc('尾', [['b']])]));
  const anew = sheetDoc('附件1', [['新的']]);
  const was = snapshotOf(workbookDoc([old])).sheets[0]?.rows ?? [];
  const [first] = was;
  for (const other of [[['別的', ...(first ?? []).slice(1)], ...was.slice(1)], was.slice(0, 2), [...was, ['多的']]])
    expect(await codeOf(office.change([{ kind: 'replace', name: '附件1', sheet: anew, was: other }]))).toBe(
      'excel-changed',
    );
  expect(await codeOf(office.change([{ kind: 'replace', name: '附件1', sheet: anew, was }]))).toBe('none');
  expect(model.sheets.map(({ name }) => name)).toEqual(['首', '附件1', '尾']);
  expect((await valueOf(office.read()))?.sheets[1]).toEqual(snapshotOf(workbookDoc([anew])).sheets[0]);
  expect(model.sheets[1]?.page.breaksAfterRows).toEqual([]);
});

test('what cannot be done is refused before anything is changed', async () => {
  const { office, model } = await opened(workbookDoc([sheetDoc('甲', [['a']]), sheetDoc('乙', [['b']])]));
  const [first] = model.sheets;
  if (first === undefined) throw new Error('no sheet');
  const before = JSON.stringify([...first.cells].map(([row, cells]) => [row, [...cells]]));
  const edit: SheetChange = {
    kind: 'edit',
    sheet: '甲',
    cells: [{ rowIndex: 0, columnIndex: 0, was: 'a', value: 'c' }],
  };
  expect(await codeOf(office.change([edit, { kind: 'add', sheet: sheetDoc('乙', []), after: null }]))).toBe(
    'excel-name-taken',
  );
  expect(await codeOf(office.change([edit, { kind: 'rename', name: '丙', to: '丁' }]))).toBe('excel-gone');
  first.isProtected = true;
  expect(await codeOf(office.change([edit]))).toBe('excel-protected');
  first.isProtected = false;
  model.readOnly = true;
  expect(await codeOf(office.change([{ kind: 'add', sheet: sheetDoc('丙', []), after: null }]))).toBe('excel-denied');
  expect(JSON.stringify([...first.cells].map(([row, cells]) => [row, [...cells]]))).toBe(before);
});

test('a cell in editing, and a sheet that goes between two syncs, are said in words', async () => {
  const doc = workbookDoc([sheetDoc('甲', [['a']]), sheetDoc('乙', [['b']])]);
  const { model } = await opened(doc);
  const busy = openOffice({ beforeSync: () => ({ code: 'InvalidOperationInCellEditMode', message: '' }) }, model);
  expect(await codeOf(busy.office.read())).toBe('excel-cell-editing');
  const deleted = openOffice({ beforeSync: (sync) => void (sync === 2 && model.sheets.splice(1, 1)) }, model);
  expect(await codeOf(deleted.office.read())).toBe('excel-gone');
});

test('an Excel without page layout gets the content, and the user is told', async () => {
  const { office, model } = openOffice({
    beforeSync: (sync) => (sync === 3 ? { code: 'NotImplemented', message: 'pageLayout' } : undefined),
  });
  const changed = await valueOf(office.change([{ kind: 'add', sheet: sheetDoc('附件1', [['a']]), after: null }]));
  expect(changed?.notes.map((note) => note.en)).toEqual([expect.stringContaining('page layout')]);
  expect(model.sheets[1]?.cells.get(0)?.get(0)?.value).toBe('a');
});

test('a finding’s cell is shown, and changes are told of until one stops listening', async () => {
  const { office, model, bridge } = await opened(workbookDoc([sheetDoc('甲', rows(3)), sheetDoc('乙', rows(3))]));
  expect(await codeOf(office.select({ sheet: '乙', rowIndex: 2, columnIndex: 1 }))).toBe('none');
  expect(model.activeSheet).toBe(model.sheets[1]?.id);
  expect(model.selection).toEqual({ startRow: 2, startColumn: 1, endRow: 2, endColumn: 1 });
  expect(await codeOf(office.select({ sheet: '無', rowIndex: 0, columnIndex: 0 }))).toBe('excel-not-shown');
  let heard = 0;
  const watching = await office.watch(() => (heard += 1));
  if (!watching.ok) throw new Error(watching.problem.message.en);
  const sheetId = model.sheets[0]?.id ?? '';
  const tell = async () => {
    bridge.tellChanged({ kind: 'values', sheetId, rect: null }, 'B2');
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await tell();
  expect(heard).toBe(1);
  await watching.value();
  await tell();
  expect(heard).toBe(1);
});
