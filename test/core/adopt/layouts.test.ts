import { describeRead } from '../../../src/core/actions/describe-read';
import { readPlan } from '../../../src/core/actions/read-plan';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import { layouts, ownFramework } from '../../workbooks/layouts';
import { snapshotOf } from '../../workbooks/layouts/layout';
import type { Layout, Truth } from '../../workbooks/layouts/layout';

/** What must be read, row by row, in the words of the truth. */
function expected(layout: Layout): Record<string, Truth> {
  const rows: Record<string, Truth> = {};
  for (const { name, lines } of layout.sheets) {
    lines.forEach(({ truth }, index) => {
      if (truth !== null) rows[`${name} ${index + 1}`] = truth;
    });
  }
  return rows;
}

/** What is read, in the same words. */
function actual(snapshot: WorkbookSnapshot): Record<string, Truth> {
  const read = readPlan(snapshot, { frameworks: [...frameworks, ownFramework] });
  const { rows, roster, checklist } = describeRead(read, 'zh-TW');
  const found: [string, number, Truth][] = [
    ...rows.map((row): [string, number, Truth] => [
      row.sheet,
      row.row,
      {
        dimension: row.dimension,
        item: row.item,
        point: row.point,
        measure: row.measure,
        deadline: row.deadline,
        units: row.units,
        ...(row.benefit === null ? {} : { benefit: row.benefit }),
        ...(Object.keys(row.other).length === 0 ? {} : { other: row.other }),
      },
    ]),
    ...(roster?.members ?? []).map(({ sheet, row }): [string, number, Truth] => [sheet, row, 'roster']),
    ...(checklist?.entries ?? []).map(({ sheet, row }): [string, number, Truth] => [sheet, row, 'checklist']),
    ...[...read.ignored, ...read.used].map(({ sheet, rowIndex, reason }): [string, number, Truth] => [
      sheet,
      rowIndex + 1,
      reason,
    ]),
  ];
  const order = snapshot.sheets.map(({ name }) => name);
  found.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]) || a[1] - b[1]);
  return Object.fromEntries(found.map(([sheet, row, truth]) => [`${sheet} ${row}`, truth]));
}

describe.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_name, layout) => {
  test('every row is read as it is meant', () => {
    expect(actual(snapshotOf(layout))).toEqual(expected(layout));
  });

  test('the framework is recognised by its labels', () => {
    expect(readPlan(snapshotOf(layout), { frameworks: [...frameworks, ownFramework] }).frameworkId).toBe(
      layout.framework,
    );
  });
});

test('a layout reads the same out of a real .xlsx file', async () => {
  for (const layout of layouts) {
    const snapshot = snapshotOf(layout);
    if (!snapshot.sheets.some(({ hidden }) => !hidden)) continue;
    const doc = workbookDoc(
      snapshot.sheets.map(({ name, rows, merges, hidden, tables }) =>
        sheetDoc(
          name,
          rows.map((row) =>
            row.map((value) => (typeof value === 'object' && value !== null ? null : (value as string))),
          ),
          { merges, hidden, tables },
        ),
      ),
    );
    const outcome = await readSnapshot(await writeWorkbook(doc), `${layout.name}.xlsx`);
    if (!outcome.ok) throw new Error(`${layout.name}: ${outcome.problem.message.en}`);
    const plain = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: withoutObjects(sheet) })) };
    expect([layout.name, actual(outcome.value)]).toEqual([layout.name, actual(plain)]);
  }
});

/** Dates and error values are the host's own tests' business; here they are left blank on both sides. */
function withoutObjects({ rows }: WorkbookSnapshot['sheets'][number]) {
  return rows.map((row) => row.map((value) => (typeof value === 'object' ? null : value)));
}
