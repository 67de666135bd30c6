import { findingsSheetDoc, findingsSheet } from '../../../src/core/actions/findings-sheet';
import { marksOf } from '../../../src/core/actions/marks-of';
import type { PlacedFinding } from '../../../src/core/check/placed-finding';
import { text } from '../../../src/core/i18n/text';

function finding(rest: Partial<PlacedFinding>): PlacedFinding {
  return {
    rule: 'deadline-missing',
    severity: 'error',
    sheet: '基礎服務',
    cell: 'D5',
    wholePlan: false,
    line: null,
    message: text('沒有完成期限，例如「115年6月」。', 'There is no deadline, as in 115年6月.'),
    why: text('', ''),
    related: [],
    fix: null,
    ...rest,
  };
}

test('a cell is marked once, as its most serious finding is; the plan as a whole marks nothing', () => {
  const marks = marksOf([
    finding({ severity: 'hint' }),
    finding({ severity: 'error' }),
    finding({ severity: 'warning' }),
    finding({ cell: 'AA12', severity: 'warning', sheet: '服務遞送' }),
    finding({ wholePlan: true, cell: 'A1' }),
    finding({ sheet: null, cell: null }),
  ]);
  expect(marks).toEqual([
    { cell: { sheet: '基礎服務', rowIndex: 4, columnIndex: 3 }, severity: 'error' },
    { cell: { sheet: '服務遞送', rowIndex: 11, columnIndex: 26 }, severity: 'warning' },
  ]);
});

test('findings are listed for paper in words, one a row, in both languages', () => {
  const fix = { kind: 'safe', sheet: '基礎服務', cell: 'E6', text: '勤務指揮中心', before: '勤指中心' } as const;
  const list = {
    findings: [finding({}), finding({ cell: 'E6', severity: 'warning', line: 2, fix }), finding({ wholePlan: true })],
    summary: { error: 2, warning: 1, hint: 0 },
    titles: { 'deadline-missing': text('缺完成期限', 'Deadline missing') },
    title: '範例機關115年度提升服務品質執行計畫',
    note: '115年3月2日檢核',
  };
  const doc = findingsSheetDoc(list, 'zh-TW');
  const texts = doc.rows.map(({ cells }) => cells.map(({ value }) => value));
  expect(texts[0]?.[0]).toBe('範例機關115年度提升服務品質執行計畫檢核結果');
  expect(texts.flat()).toContain('尚有 2 項必須修正、1 項建議。');
  expect(texts.slice(-3)).toEqual([
    ['1', '必須修正', '基礎服務', 'D5', '缺完成期限\n沒有完成期限，例如「115年6月」。', null],
    ['2', '建議', '基礎服務', 'E6\n第 2 行', '缺完成期限\n沒有完成期限，例如「115年6月」。', '勤務指揮中心'],
    ['3', '必須修正', '整份計畫', null, '缺完成期限\n沒有完成期限，例如「115年6月」。', null],
  ]);
  expect(doc.tables.map(({ name }) => name)).toEqual([findingsSheet.tableName]);
  expect(doc.page).toMatchObject({ paper: 'A4', orientation: 'landscape', titleRows: { from: 0 } });
  const english = findingsSheetDoc(list, 'en').rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(english).toContain('2 must be fixed, 1 suggestion.');
});
