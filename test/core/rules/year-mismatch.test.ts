import { rule } from '../../../src/core/rules/year-mismatch';
import { findingsOf, planOf } from '../../support/make-plan';

function found(rocYear: number | null, rosterTitle: string | null, checklistTitle: string | null = null) {
  const plan = planOf({ rocYear, rows: [{}] });
  return findingsOf(rule, {
    ...plan,
    roster: { title: rosterTitle, members: [] },
    checklist: { title: checklistTitle, entries: [] },
  });
}

test.each([
  ['範例機關106年度推動小組編組表', 1],
  ['範例機關 106 年度\n推動小組編組表', 1],
  ['一○六年度編組表', 1],
  ['範例機關107年度推動小組編組表', 0],
  ['一百零七年度編組表', 0],
  ['107、108年度編組表', 0],
  ['105至106年度編組表', 1],
  ['106年度及107年度編組表', 0],
  ['推動小組編組表', 0],
  [null, 0],
])('%j in the plan of 107: %i', (title, count) => {
  expect(found(107, title)).toHaveLength(count);
});

test('the checklist has a title, too', () => {
  const [finding, ...others] = found(107, '107年度編組表', '106年度檢核表');
  expect(others).toEqual([]);
  expect(finding?.at).toMatchObject({ part: 'checklist' });
  expect(finding?.message['zh-TW']).toContain('106');
  expect(finding?.message['zh-TW']).toContain('107');
});

test('says nothing where the plan’s year is not known', () => {
  expect(found(null, '106年度編組表')).toEqual([]);
});
