import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookDoc } from '../../src/core/workbook/sheet-doc';
import { cellAddress } from '../../src/core/workbook/address';
import { allAnnexes, formIds, formOf, planFor } from './form-workbooks';
import { openOffice, type Office } from './office';
import { readOdsLayout } from './ods-layout';
import { compareDoc, printDocs, type Printed } from './print-doc';
import { printTest } from './print-test';

const docs = Object.fromEntries(
  formIds.map((id) => [id, allAnnexes(planFor(formOf(id), 30), formOf(id)).doc] as const),
) as Record<string, WorkbookDoc>;

let office: Office | undefined;
let fromXlsx: Record<string, Printed> = {};
let fromOds: Record<string, Printed> = {};
beforeAll(async () => {
  office = openOffice();
  const { folder } = office;
  fromXlsx = await printDocs(office, docs);
  office.convert(
    'ods',
    formIds.map((id) => `${id}.xlsx`),
  );
  mkdirSync(path.join(folder, 'from-ods'));
  office.convert(
    'pdf',
    formIds.map((id) => `${id}.ods`),
    'from-ods',
  );
  fromOds = Object.fromEntries(
    Object.entries(docs).map(([id, doc]) => [id, compareDoc(path.join(folder, 'from-ods', `${id}.pdf`), doc)]),
  );
}, 180_000);
afterAll(() => office?.close());

printTest.each(formIds)('%s: saved as .ods, every page prints as from .xlsx', (id) => {
  expect(fromOds[id]?.faults.slice(0, 12)).toEqual([]);
  expect(fromOds[id]?.pages.length).toBeGreaterThan(5);
  expect(fromOds[id]?.pages.map(({ footer }) => footer)).toEqual(fromXlsx[id]?.pages.map(({ footer }) => footer));
});

printTest.each(formIds)('%s: the .ods keeps repeated rows, page breaks, print range and orientation', (id) => {
  const doc = docs[id];
  const layout = readOdsLayout(path.join(office?.folder ?? '', `${id}.ods`));
  const wanted = doc?.sheets.map(({ name, page }) => ({
    name,
    headerRows: page.titleRows,
    breaksAfterRows: page.breaksAfterRows,
    printRange:
      page.printArea &&
      `${cellAddress(page.printArea.startRow, page.printArea.startColumn)}:${cellAddress(page.printArea.endRow, page.printArea.endColumn)}`,
    orientation: page.orientation,
  }));
  expect(layout).toEqual(wanted);
  expect(layout.some(({ breaksAfterRows }) => breaksAfterRows.length > 0)).toBe(true);
});
