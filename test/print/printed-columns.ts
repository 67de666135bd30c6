import type { SheetDoc } from '../../src/core/workbook/sheet-doc';
import { withoutSpace } from './page-faults';
import type { Printed } from './print-doc';

/** All that stands on paper under a header (whichever of these a sheet has), page by page from top to bottom, without white space: parts of a cut cell come together again. */
export function printedUnder(printed: Printed, headers: readonly string[], sheets: readonly string[]): string {
  let text = '';
  printed.pages.forEach(({ cells }, index) => {
    const sheet = printed.expected[index]?.sheet;
    if (sheet === undefined || !sheets.includes(sheet.name)) return;
    const column = columnUnder(sheet, headers);
    for (const { expected, text: words } of cells)
      if (!expected.isTitle && expected.rect.startColumn === column && !isAcross(sheet, expected.rect)) text += words;
  });
  return text;
}

/** The texts that do not stand in `paper` whole, behind the one before; [] where all are there in order. */
export function notInOrder(texts: readonly string[], paper: string): string[] {
  let from = 0;
  return texts.filter((text) => {
    const wanted = withoutSpace(text);
    const at = paper.indexOf(wanted, from);
    if (at < 0) return true;
    from = at + wanted.length;
    return false;
  });
}

/** Column of a header in the last row that is repeated; -1 where there is none. */
function columnUnder({ page, rows }: SheetDoc, headers: readonly string[]): number {
  const cells = rows[page.titleRows?.to ?? 0]?.cells ?? [];
  const wanted = headers.map(withoutSpace);
  return cells.findIndex(({ value }) => wanted.includes(withoutSpace(String(value ?? ''))));
}

/** True for a band and for lines under the table. */
function isAcross(sheet: SheetDoc, rect: { startColumn: number; endColumn: number }): boolean {
  const last = sheet.page.printArea?.endColumn ?? Infinity;
  return rect.startColumn === 0 && rect.endColumn >= last && last > 0;
}
