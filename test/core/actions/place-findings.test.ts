import { placeFindings } from '../../../src/core/actions/place-findings';
import type { Finding } from '../../../src/core/check/finding';
import { text } from '../../../src/core/i18n/text';
import type { At } from '../../../src/core/plan/at';
import type { SourceMap } from '../../../src/core/sheets/source-map';
import { planOf } from '../../support/make-plan';

const plan = planOf({ rows: [{ unit: '勤指中心' }, {}, {}, {}] });

/** Measure i stands in row i + 4; the labels of the first three are one merged cell, and there is no deadline column. */
const source: SourceMap = {
  cellOf(at) {
    if (at.part === 'table') return { sheet: '附件一', rowIndex: 2, columnIndex: 0 };
    if (at.part !== 'measure' || at.field === 'deadline') return null;
    const columnIndex = ['dimension', 'item', 'point', 'measure', 'deadline', 'unit'].indexOf(at.field);
    const merged = at.field === 'point' && at.index < 3;
    return { sheet: at.index < 3 ? '附件一' : '附件二', rowIndex: merged ? 4 : at.index + 4, columnIndex };
  },
  isWhole: ({ columnIndex }) => columnIndex !== 3,
  rowOf: (index) => ({ sheet: '附件一', rowIndex: index + 4 }),
  rowOfPart: (_part, index) => ({ sheet: '附件二', rowIndex: index }),
};

function finding(at: At, more: Partial<Finding> = {}): Finding {
  const base = { rule: 'x', severity: 'error', line: null, message: text('甲', 'a'), why: text('乙', 'b') } as const;
  return { ...base, at, related: [], fix: null, ...more };
}
const measure = (index: number, field: 'point' | 'measure' | 'deadline' | 'unit'): At => ({
  part: 'measure',
  index,
  field,
});
const cells = (findings: readonly Finding[], sheets = ['附件一', '附件二']) =>
  placeFindings(findings, { plan, source }, sheets).map(({ sheet, cell }) => `${sheet}!${cell}`);

test('sorts by sheet, row and column', () => {
  const found = [measure(3, 'measure'), measure(1, 'unit'), measure(1, 'measure'), measure(0, 'unit')].map((at) =>
    finding(at),
  );
  expect(cells(found)).toEqual(['附件一!F5', '附件一!D6', '附件一!F6', '附件二!D8']);
  expect(cells(found, ['附件二', '附件一'])[0]).toBe('附件二!D8');
});

test('what is found row by row in one merged label is said once', () => {
  expect(cells([0, 1, 2, 3].map((index) => finding(measure(index, 'point'))))).toEqual(['附件一!C5', '附件二!C8']);
});

test('other words, another line or another rule in the same cell is another finding', () => {
  const at = measure(0, 'measure');
  const found = [
    finding(at),
    finding(at, { line: 2 }),
    finding(at, { message: text('丙', 'c') }),
    finding(at, { rule: 'y' }),
  ];
  expect(cells(found)).toHaveLength(4);
});

test('a place without a cell is shown at the nearest that has one, and the whole plan at its table', () => {
  expect(cells([finding(measure(1, 'deadline'))])).toEqual(['附件一!D6']);
  const [whole] = placeFindings([finding({ part: 'plan' })], { plan, source }, []);
  expect(whole).toMatchObject({ sheet: '附件一', cell: 'A3', wholePlan: true });
});

test('related cells are named once, without the finding’s own', () => {
  const related = [measure(0, 'point'), measure(1, 'point'), measure(2, 'point'), measure(3, 'point')];
  const [placed] = placeFindings([finding(measure(0, 'point'), { related })], { plan, source }, ['附件一']);
  expect(placed?.related).toEqual([{ sheet: '附件二', cell: 'C8' }]);
});

test('a patch tells what the cell says now; one without a cell is no proposal', () => {
  const patch = (at: At) => ({ fix: { kind: 'safe', at, text: '勤務指揮中心' } }) as const;
  const [unit] = placeFindings([finding(measure(0, 'unit'), patch(measure(0, 'unit')))], { plan, source }, []);
  expect(unit?.fix).toEqual({ kind: 'safe', sheet: '附件一', cell: 'F5', text: '勤務指揮中心', before: '勤指中心' });
  const [lost] = placeFindings([finding(measure(0, 'unit'), patch(measure(0, 'deadline')))], { plan, source }, []);
  expect(lost?.fix).toBeNull();
});

test('nor is a patch of a cell that holds only a part of the words', () => {
  const at = measure(0, 'measure');
  const [part] = placeFindings([finding(at, { fix: { kind: 'safe', at, text: '乙' } })], { plan, source }, []);
  expect(part).toMatchObject({ cell: 'D5', fix: null });
});
