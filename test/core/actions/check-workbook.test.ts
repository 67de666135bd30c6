import { checkWorkbook } from '../../../src/core/actions/check-workbook';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import type { CellRect, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import type { RowSpec } from '../../support/make-plan';
import { soundPlan } from '../../support/sound-plan';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';

const options = { today: '2018-02-01', framework: null };
const TITLE = '範例機關107年度提升服務品質執行計畫具體作法表';

/** Row n of the plan with other words in some fields. */
type Changes = Readonly<Record<number, Partial<RowSpec>>>;

function rowsWith(frameworkId: string, changes: Changes): RowSpec[] {
  return soundPlan(frameworkId).rows.map((row, index) => ({ ...row, ...changes[index] }));
}

/** As agencies print it: a heading and a header for each dimension, labels merged downwards. */
function annex(rows: readonly RowSpec[], labels: readonly ('item' | 'point')[]): WorkbookSnapshot {
  const cells: (string | null)[][] = [[TITLE]];
  const merges: CellRect[] = [];
  let dimension: string | null = null;
  for (const row of rows) {
    if (row.dimension !== dimension) {
      dimension = row.dimension ?? null;
      cells.push([`個別評核構面-${dimension}`]);
      cells.push([
        ...labels.map((label) => (label === 'item' ? '評核項目' : '評核重點')),
        '具體作法',
        '完成期限',
        '承辦單位',
      ]);
    }
    cells.push(
      [...labels.map((label) => row[label] ?? null), row.measure, row.deadline, row.unit].map((cell) => cell ?? null),
    );
  }
  labels.forEach((_label, column) => {
    for (let start = 0; start < cells.length; start++) {
      let end = start;
      while (
        cells[start]?.[column] &&
        cells[end + 1]?.length === labels.length + 3 &&
        cells[end + 1]?.[column] === cells[start]?.[column]
      )
        end++;
      if (end === start) continue;
      merges.push({ startRow: start, startColumn: column, endRow: end, endColumn: column });
      for (let row = start + 1; row <= end; row++) (cells[row] ?? [])[column] = null;
      start = end;
    }
  });
  return snapshotOf(workbookDoc([sheetDoc('附件一', cells, { merges })]));
}

function found(snapshot: WorkbookSnapshot): string[] {
  const outcome = checkWorkbook(snapshot, options);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
}

const FAULTS: Changes = {
  1: { deadline: '' },
  2: { unit: '秘書室、秘書室' },
  4: { deadline: '再議' },
};

test('a sound annex with merged labels is left in peace', () => {
  expect(found(annex(rowsWith('service-award', {}), ['item', 'point']))).toEqual([]);
});

test('faults are found at their cells, below headings and repeated headers', () => {
  // Title, heading and header stand above the first measure, so plan row 0 is sheet row 4.
  expect(found(annex(rowsWith('service-award', FAULTS), ['item', 'point']))).toEqual([
    'deadline-missing 附件一!D5',
    'unit-repeated 附件一!E6',
    'deadline-unreadable 附件一!D8',
  ]);
});

test('a slip in a merged label is one finding, at the cell that holds the words', () => {
  const rows = rowsWith('service-award', {}).map((row) =>
    row.item === '服務友善' ? { ...row, item: '服務有善' } : row,
  );
  expect(found(annex(rows, ['item', 'point']))).toEqual(['item-unknown 附件一!A8']);
});

test('the other rubric, without an item level, is known by its names', () => {
  const outcome = checkWorkbook(annex(rowsWith('service-leap', FAULTS), ['point']), options);
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      recognised: { framework: { id: 'service-leap' }, rocYear: 107, sheets: [{ sheet: '附件一', firstRow: 4 }] },
      summary: { error: 2, warning: 1, hint: 0 },
    },
  });
});

test('a framework given from outside goes before what the labels say', () => {
  const framework = frameworks.find(({ id }) => id === 'service-leap') ?? null;
  const outcome = checkWorkbook(annex(rowsWith('service-award', {}), ['item', 'point']), { ...options, framework });
  expect(outcome).toMatchObject({ ok: true, value: { recognised: { framework: { id: 'service-leap' } } } });
  expect(outcome.ok && outcome.value.findings.some(({ rule }) => rule === 'dimension-unknown')).toBe(true);
});

test('a workbook in which no table of measures stands is a problem that names its sheets', () => {
  const outcome = checkWorkbook(snapshotOf(workbookDoc([sheetDoc('通訊錄', [['姓名', '分機']])])), options);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'no-plan-found' } });
  expect(outcome.ok ? '' : outcome.problem.message.en).toContain('“通訊錄”');
});
