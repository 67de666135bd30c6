import { blankWorkbook, cellAt, type WorkbookModel } from '../../src/hosts/memory/workbook-model';
import { excelBridge, type BridgeOptions, type ExcelBridge } from '../../src/preview/bridge';
import { loadExcel, type LoadedExcel } from '../support/office/load-excel';

function open(options: BridgeOptions = {}): LoadedExcel & { bridge: ExcelBridge; model: WorkbookModel } {
  const model = blankWorkbook();
  const bridge = excelBridge(model, options);
  return { ...loadExcel(bridge), bridge, model };
}

/** The error code that a batch ends with. */
async function codeOf(batch: Promise<unknown>): Promise<string> {
  return batch.then(
    () => 'none',
    (error: { code: string }) => error.code,
  );
}

describe('Excel in memory behind the real proxies', () => {
  test('a batch is one sync, and what was written is there in the next run', async () => {
    const { Excel, bridge } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('總表');
      sheet.getRange('A1:B2').values = [
        [1, '二'],
        [true, ''],
      ];
      await context.sync();
    });
    const syncs = bridge.traffic.syncs;
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('總表').getUsedRange(true);
      range.load('values,address,rowCount');
      await context.sync();
      return [range.values, range.address, range.rowCount];
    });
    expect(read).toEqual([
      [
        [1, '二'],
        [true, ''],
      ],
      '總表!A1:B2',
      2,
    ]);
    expect(bridge.traffic.syncs).toBeLessThanOrEqual(syncs + 2);
  });

  test('sheets, tables and names are listed with what was asked for', async () => {
    const { Excel } = open();
    const listed = await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.add('單位');
      sheet.visibility = 'Hidden';
      sheet.showGridlines = false;
      sheet.getRange('B2:C4').values = [
        ['單位', '別名'],
        ['秘書室', ''],
        ['', ''],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = '單位名冊';
      names.add('units', sheet.getRange('B3:B4'));
      worksheets.load('items/name,items/visibility,items/showGridlines,items/tables/items/name');
      names.load('items/name,items/formula');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      return {
        sheets: worksheets.items.map((each) => [
          each.name,
          each.visibility,
          each.showGridlines,
          each.tables.items.map((one) => one.name),
        ]),
        names: names.items.map((each) => [each.name, each.formula]),
        body: body.address,
      };
    });
    expect(listed).toEqual({
      sheets: [
        ['工作表1', 'Visible', true, []],
        ['單位', 'Hidden', false, ['單位名冊']],
      ],
      names: [['units', '=單位!$B$3:$B$4']],
      body: '單位!B3:C4',
    });
  });

  test('says what Excel says where something is not there or not allowed', async () => {
    const { Excel, model } = open();
    const code = (act: (context: Excel.RequestContext) => void) =>
      codeOf(
        Excel.run(async (context) => {
          act(context);
          await context.sync();
        }),
      );
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('工作表1');
    expect(await code((context) => (context.workbook.worksheets.getItem('無').name = 'x'))).toBe('ItemNotFound');
    expect(await code((context) => context.workbook.worksheets.add('工作表1'))).toBe('ItemAlreadyExists');
    expect(await code((context) => context.workbook.worksheets.add('a/b'))).toBe('InvalidArgument');
    expect(await code((context) => (sheet(context).getRange('A1:B2').values = [[1, 2, 3]]))).toBe('InvalidArgument');
    expect(await code((context) => (sheet(context).visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(await code((context) => sheet(context).getRange('A1').insert('Down'))).toBe('ApiNotFound');
    // Newer than ExcelApi 1.13: the proxies themselves refuse.
    expect(await code((context) => sheet(context).getRange('A1').getPrecedents())).toBe('ApiNotFound');
    (model.sheets[0] as { isProtected: boolean }).isProtected = true;
    expect(await code((context) => (sheet(context).getRange('A1').values = [[1]]))).toBe('AccessDenied');
  });

  test('what is typed becomes what Excel makes of it, unless the cell is text', async () => {
    const { Excel, model } = open();
    const typed = ['=1+1', '+886', '-甲', '@我', '001', '4/30', '50%', 'TRUE', "'=1", '107.4.30'];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:J1').values = [typed];
      sheet.getRange('A2:J2').numberFormat = [typed.map(() => '@')];
      sheet.getRange('A2:J2').values = [typed];
      await context.sync();
    });
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const row = (index: number) => typed.map((_text, column) => cellAt(sheet, index, column));
    expect(row(0).map((cell) => cell?.formula ?? null)).toEqual([
      '=1+1',
      null,
      '=-甲',
      '=我',
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(
      row(0)
        .map((cell) => cell?.value)
        .slice(4),
    ).toEqual([1, 46142, 0.5, true, '=1', '107.4.30']);
    expect(row(0)[1]?.value).toBe(886);
    expect(row(1).map((cell) => cell?.value)).toEqual(typed);
    expect(row(1).every((cell) => cell?.formula === null)).toBe(true);
  });

  test('merges and tables keep out of each other', async () => {
    const { Excel } = open();
    const code = (act: (sheet: Excel.Worksheet) => void) =>
      codeOf(
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        }),
      );
    expect(await code((sheet) => void sheet.tables.add('A1:C4', true))).toBe('none');
    expect(await code((sheet) => sheet.getRange('A2:A3').merge())).toBe('InvalidOperation');
    expect(await code((sheet) => void sheet.tables.add('C4:D6', true))).toBe('InvalidOperation');
    expect(await code((sheet) => sheet.getRange('F1:G2').merge())).toBe('none');
    expect(await code((sheet) => void sheet.tables.add('E1:F3', true))).toBe('InvalidOperation');
    const { merged, none } = await open().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C3').values = [
        ['甲', '乙'],
        ['丙', '丁'],
      ];
      sheet.getRange('B2:C3').merge();
      const areas = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      areas.load('areas/items/address');
      const elsewhere = sheet.getRange('E5').getMergedAreasOrNullObject();
      elsewhere.load('address');
      const range = sheet.getRange('B2:C3').load('values');
      await context.sync();
      return {
        merged: [areas.areas.items.map(({ address }) => address), range.values],
        none: elsewhere.isNullObject,
      };
    });
    expect(merged).toEqual([
      ['工作表1!B2:C3'],
      [
        ['甲', ''],
        ['', ''],
      ],
    ]);
    expect(none).toBe(true);
  });

  test('conditional formats come, are found again by their formula, and go', async () => {
    const { Excel, model } = open();
    const formulas = async () =>
      Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
        conditionalFormats.load('items/type,items/custom/rule/formula');
        await context.sync();
        return conditionalFormats.items.map((format) => format.custom.rule.formula);
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const [areas, formula] of [
        ['A1,C3:D4', '=TRUE'],
        ['B2', '=1=1'],
      ] as const) {
        const format = sheet.getRanges(areas).conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = '#FFC7CE';
      }
      await context.sync();
    });
    expect(await formulas()).toEqual(['=1=1', '=TRUE']);
    expect(model.sheets[0]?.conditionalFormats[1]).toMatchObject({ fill: 'FFC7CE', rects: [{}, {}] });
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
      conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect(await formulas()).toEqual(['=TRUE']);
  });

  test('looks, pages and drop-downs are kept as they were set', async () => {
    const { Excel, model } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.format.font.set({ name: '標楷體', size: 14, bold: true, color: '#FF0000' });
      range.format.set({ wrapText: true, columnWidth: 120, rowHeight: 30, horizontalAlignment: 'Center' });
      range.format.fill.color = '#1F4E79';
      range.format.borders.getItem('InsideHorizontal').style = 'Continuous';
      sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '=units' } };
      range.dataValidation.prompt = { showPrompt: true, title: '承辦單位', message: '可填多個單位' };
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { scale: 100 };
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.pageLayout.setPrintArea('A1:B9');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 頁，共 &N 頁';
      sheet.horizontalPageBreaks.add('A5');
      sheet.freezePanes.freezeRows(2);
      await context.sync();
    });
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(cellAt(sheet, 0, 0)?.style).toMatchObject({ fontName: '標楷體', bold: true, fill: '1F4E79', wrap: true });
    expect(Object.keys(cellAt(sheet, 0, 0)?.style.borders ?? {})).toEqual(['EdgeBottom']);
    expect(Object.keys(cellAt(sheet, 1, 0)?.style.borders ?? {})).toEqual(['EdgeTop']);
    expect([...sheet.rowHeights]).toEqual([
      [0, 20],
      [1, 30],
    ]);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect(sheet.validations).toMatchObject([{ rule: { list: { source: '=units' } }, prompt: { title: '承辦單位' } }]);
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      titleRows: { from: 0, to: 1 },
      breaksAfterRows: [3],
      printArea: { endRow: 8 },
      footer: { center: '第 &P 頁，共 &N 頁' },
    });
    expect(sheet.freeze).toEqual({ rowCount: 2, columnCount: 0 });
  });

  test('a user may edit, and Excel may refuse, between two syncs', async () => {
    const edited = open({
      beforeSync: (sync, model) => {
        if (sync === 2) model.sheets.splice(0, 1);
      },
    });
    const second = codeOf(
      edited.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('工作表1').load('name');
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(await second).toBe('ItemNotFound');
    const busy = open({
      beforeSync: () => ({ code: 'InvalidOperationInCellEditMode', message: 'Excel is in cell-editing mode.' }),
    });
    expect(await codeOf(busy.Excel.run((context) => context.sync()))).toBe('InvalidOperationInCellEditMode');
  });

  test('messages over the limit are refused, either way', async () => {
    const { Excel, model } = open({ largestMessageBytes: 5000 });
    const write = codeOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A100');
        range.values = Array.from({ length: 100 }, () => ['長'.repeat(50)]);
        await context.sync();
      }),
    );
    expect(await write).toBe('RequestPayloadSizeLimitExceeded');
    expect(model.sheets[0]?.cells.size).toBe(0);
    const read = codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['長'.repeat(1200)]];
        await context.sync();
        sheet.getRange('A1:B2').load('values,formulas');
        await context.sync();
      }),
    );
    expect(await read).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('tells the add-in of changes, unless events do not come', async () => {
    const heard: string[] = [];
    for (const sendsEvents of [true, false]) {
      const { Excel, bridge, model } = open({ sendsEvents });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async ({ address, source }) => void heard.push(`${sendsEvents} ${address} ${source}`));
        await context.sync();
      });
      const sheetId = model.sheets[0]?.id ?? '';
      bridge.tellChanged({ kind: 'values', sheetId, rect: null }, 'B2');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(heard).toEqual(['true B2 Local']);
  });

  test('tells the add-in of its own changes too, and of sheets that come and go', async () => {
    const { Excel } = open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      // What was changed before is not told of.
      worksheets.getActiveWorksheet().getRange('A1').values = [['before']];
      await context.sync();
      worksheets.onChanged.add(async ({ address, source }) => void heard.push(`changed ${address} ${source}`));
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      worksheets.onActivated.add(async () => void heard.push('activated'));
      await context.sync();
      const sheet = worksheets.add('新的');
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('B2').format.font.bold = true;
      sheet.activate();
      await context.sync();
      worksheets.getItem('新的').delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['added', 'changed B2:C3 Local', 'activated', 'deleted']);
  });
});
