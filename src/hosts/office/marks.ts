import { isMarkFormula, markColors, markFormula, type CellMark } from '../../core/workbook/open-workbook';
import type { CellRect } from '../../core/workbook/snapshot';
import { addressLists } from './style-areas';

/** The most serious first: Excel lets the format that was made last come first. */
const severities: readonly CellMark['severity'][] = ['hint', 'warning', 'error'];

/** A sheet as the last reading saw it: its id stays when the user renames it. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
}

/** Takes all marks of ours off and sets these, in two syncs: one to see what is there, one to change it. A sheet deleted meanwhile needs none. */
export async function setMarks(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  marks: readonly CellMark[],
): Promise<void> {
  const asked = known.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { name, sheet, formats };
  });
  await context.sync();
  for (const { name, sheet, formats } of asked) {
    if (sheet.isNullObject) continue;
    for (const format of formats.items) {
      if (format.type === 'Custom' && isMarkFormula(format.customOrNullObject.rule.formula)) format.delete();
    }
    const here = marks.filter(({ cell }) => cell.sheet === name);
    for (const severity of severities) {
      const rects = here.filter((mark) => mark.severity === severity).map(({ cell }) => rectOf(cell));
      for (const addresses of addressLists(rects)) {
        const format = sheet.getRanges(addresses).conditionalFormats.add('Custom');
        format.custom.rule.formula = markFormula(severity);
        format.custom.format.fill.color = `#${markColors[severity].fill}`;
        format.custom.format.font.color = `#${markColors[severity].font}`;
      }
    }
  }
  await context.sync();
}

function rectOf({ rowIndex, columnIndex }: CellMark['cell']): CellRect {
  return { startRow: rowIndex, startColumn: columnIndex, endRow: rowIndex, endColumn: columnIndex };
}
