import type { CellRect } from '../../core/workbook/snapshot';
import type { ConditionalFormatModel, SheetModel } from '../../hosts/memory/workbook-model';
import { markFormula, type CellMark } from '../../core/workbook/open-workbook';

/** How a conditional format changes a cell. */
export interface MarkLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  /** null: somebody else's format. */
  readonly severity: CellMark['severity'] | null;
}

/** A format whose formula is always true applies; others would have to be calculated, and are not drawn. */
const alwaysTrue = /^=(?:TRUE(?:\(\))?$|OR\(TRUE,)/i;
const severities: readonly CellMark['severity'][] = ['error', 'warning', 'hint'];
const plain = (formula: string): string => formula.replace(/\s/g, '').toLowerCase();
const formulas = new Map(severities.map((severity) => [plain(markFormula(severity)), severity]));

/** The looks that conditional formats give cells, row by row. The first format wins, as in Excel. */
export function marksBySheet(sheet: SheetModel): (rowIndex: number, columnIndex: number) => MarkLook | null {
  const formats = sheet.conditionalFormats.filter(({ formula }) => alwaysTrue.test(formula.replace(/\s/g, '')));
  const single = new Map<string, ConditionalFormatModel>();
  const large: { readonly rect: CellRect; readonly format: ConditionalFormatModel }[] = [];
  for (const format of formats)
    for (const rect of format.rects) {
      const key = `${rect.startRow},${rect.startColumn}`;
      if (rect.startRow !== rect.endRow || rect.startColumn !== rect.endColumn) large.push({ rect, format });
      else if (!single.has(key)) single.set(key, format);
    }
  return (rowIndex, columnIndex) => {
    const own = single.get(`${rowIndex},${columnIndex}`);
    const wide = large.find(
      ({ rect }) =>
        rect.startRow <= rowIndex &&
        rowIndex <= rect.endRow &&
        rect.startColumn <= columnIndex &&
        columnIndex <= rect.endColumn,
    )?.format;
    const first =
      own === undefined || (wide !== undefined && formats.indexOf(wide) < formats.indexOf(own)) ? wide : own;
    if (first === undefined) return null;
    const { fill, fontColor, bold, formula } = first;
    return { fill, fontColor, bold, severity: formulas.get(plain(formula)) ?? null };
  };
}
