import type { CellDoc, PageDoc, SheetDoc, WorkbookDoc } from '../../src/core/workbook/sheet-doc';

const noText = { left: '', center: '', right: '' };

export const plainPage: PageDoc = {
  paper: 'A4',
  orientation: 'landscape',
  marginsPoints: { top: 36, right: 36, bottom: 36, left: 36, header: 18, footer: 18 },
  centerHorizontally: true,
  fitsWidth: false,
  titleRows: null,
  breaksAfterRows: [],
  printArea: null,
  header: noText,
  footer: noText,
};

/** A sheet of these values, with nothing else unless said. */
export function sheetDoc(
  name: string,
  values: readonly (readonly CellDoc['value'][])[],
  rest: Partial<SheetDoc> = {},
): SheetDoc {
  return {
    name,
    hidden: false,
    tabColor: null,
    showGridLines: true,
    columnWidthsPoints: [],
    rows: values.map((row) => ({
      heightPoints: null,
      grows: false,
      cells: row.map((value) => ({ value, style: 'text' })),
    })),
    merges: [],
    tables: [],
    validations: [],
    freeze: null,
    page: plainPage,
    ...rest,
  };
}

export function workbookDoc(sheets: readonly SheetDoc[], rest: Partial<WorkbookDoc> = {}): WorkbookDoc {
  return {
    properties: { title: '', subject: '', company: '', description: '' },
    sheets,
    names: [],
    activeSheet: 0,
    ...rest,
  };
}
