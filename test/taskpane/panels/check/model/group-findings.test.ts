import { findingEntries } from '../../../../../src/taskpane/panels/check/model/finding-entry';
import {
  findingOrders,
  groupFindings,
  type FindingGroup,
  type FindingOrder,
} from '../../../../../src/taskpane/panels/check/model/group-findings';
import { draftResults, manyResults } from '../check-results';

const entries = findingEntries(draftResults(), 'zh-TW');
const titlesOf = (groups: readonly FindingGroup[]) => groups.map(({ title }) => title['zh-TW']);
const grouped = (order: FindingOrder) => groupFindings(entries, order);

test.each(findingOrders)('by %s, every finding stands under one heading, once', (order) => {
  const all = grouped(order).flatMap((group) => group.entries.map(({ index }) => index));
  expect([...all].sort((a, b) => a - b)).toEqual(entries.map(({ index }) => index));
  expect(new Set(grouped(order).map(({ key }) => key)).size).toBe(grouped(order).length);
});

test.each(findingOrders)('by %s, the findings under a heading keep the order of the sheets', (order) => {
  for (const { entries: members } of grouped(order)) {
    const indexes = members.map(({ index }) => index);
    expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
  }
});

test('by rule, what must be fixed comes first, and each heading has one level', () => {
  const levels = grouped('rule').map(({ severity }) => severity);
  expect([...new Set(levels)]).toEqual(['error', 'warning', 'hint']);
  for (const { severity, entries: members } of grouped('rule'))
    expect(members.every(({ finding }) => finding.severity === severity)).toBe(true);
});

test('by dimension and by unit, what belongs to none comes last', () => {
  expect(titlesOf(grouped('dimension')).slice(0, 2)).toEqual(['基礎服務', '服務遞送']);
  expect(titlesOf(grouped('dimension')).at(-1)).toBe('其他（設定、編組表、檢核表等）');
  expect(titlesOf(grouped('unit')).at(-1)).toBe('沒有單位，或不屬於某一單位');
});

test('by sheet, the whole plan comes first, then the sheets as they stand', () => {
  const whole = entries.map((entry) => ({ ...entry, finding: { ...entry.finding, wholePlan: true } })).slice(-1);
  const titles = titlesOf(groupFindings([...entries.slice(0, -1), ...whole], 'sheet'));
  expect(titles).toEqual(['整份計畫', ...titlesOf(grouped('sheet'))]);
  expect(titles).toContain('附件1具體作法');
});

test('a unit has all rows that name it first', () => {
  const groups = groupFindings(
    findingEntries(manyResults(6), 'zh-TW').filter(({ finding }) => finding.rule === 'deadline-missing'),
    'unit',
  );
  expect(groups.map(({ title, entries: members }) => [title.en, members.length])).toEqual([
    ['秘書室', 3],
    ['資訊科', 3],
  ]);
});
