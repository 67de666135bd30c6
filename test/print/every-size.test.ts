import type { CellRect } from '../../src/core/workbook/snapshot';
import { allAnnexes, formIds, formOf, planFor } from './form-workbooks';
import { expectedPages, type ExpectedPage } from './expected-pages';

/** What is wrong with a page before it is printed. */
function faultsOf({ sheet, firstRow, lastRow, cells, bottom, lowest }: ExpectedPage): string[] {
  const where = `${sheet.name}, rows ${firstRow + 1}–${lastRow + 1}`;
  const faults: string[] = [];
  if (bottom > lowest) faults.push(`${where}: reaches ${bottom}, the paper ${lowest}`);
  const titles = sheet.page.titleRows;
  const body = cells.filter(({ isTitle }) => !isTitle);
  const first = body.find(({ rect }) => rect.startColumn === 0);
  if (!first || first.text === '') faults.push(`${where}: begins without its first column`);
  if (titles === null || !cells.some(({ rect }) => rect.startRow === titles.to)) faults.push(`${where}: has no header`);
  for (const { rect } of body)
    if (rect.endRow > lastRow) faults.push(`${where}: a merge goes over the break, down to row ${rect.endRow + 1}`);
  const below = (rect: CellRect) => sheet.rows[rect.endRow]?.cells[rect.startColumn]?.style;
  for (const { rect } of body) {
    const style = below(rect);
    if (rect.endRow === lastRow && typeof style === 'object' && style.border?.open?.includes('bottom'))
      faults.push(`${where}: column ${rect.startColumn + 1} has no line below`);
  }
  return faults;
}

test.each(formIds)(
  '%s: from 1 to 400 rows every page fits its paper and begins with header and first column',
  (id) => {
    const form = formOf(id);
    const faults: string[] = [];
    for (let size = 1; size <= 400; size += 1) {
      const { doc, sheets } = allAnnexes(planFor(form, size), form, ['measures']);
      const pages = expectedPages(doc);
      faults.push(...pages.flatMap((page) => faultsOf(page).map((fault) => `${size} measures: ${fault}`)));
      const counted = sheets.reduce((sum, { pageCount }) => sum + pageCount, 0);
      if (counted !== pages.length) faults.push(`${size} measures: ${counted} pages were counted, not ${pages.length}`);
    }
    expect(faults.slice(0, 12)).toEqual([]);
  },
  120_000,
);
