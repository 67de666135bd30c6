import { rule } from '../../../src/core/rules/deadline-unreadable';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each(['再議', '依上級規定', '107年2月30日', '13月', '同上', '無', '—'])('%s tells no time', (deadline) => {
  const findings = findingsOf(rule, { rows: [{ deadline }] });
  expect(findings.map(({ severity }) => severity)).toEqual(['error']);
  expect(findings[0]?.message['zh-TW']).toContain(`「${deadline}」`);
});

test.each(['隨到隨辦', '四小時內辦妥', '每上班日上午八時至下午五時'])(
  '%s is a promise, and the message says so',
  (deadline) => {
    const [finding] = findingsOf(rule, { rows: [{ deadline }] });
    expect(finding?.severity).toBe('warning');
    expect(finding?.message['zh-TW']).toContain('不是完成期限');
  },
);

test.each(['107年4月', '持續辦理', '不定期', '次月三日前', '已完成', '每週', '隨到隨辦，並於12月底前檢討'])(
  '%s is left in peace',
  (deadline) => {
    expect(placesOf(rule, { rows: [{ deadline }] })).toEqual([]);
  },
);

test('blank cells and absent columns are others’ business', () => {
  expect(placesOf(rule, { rows: [{ deadline: '' }, { deadline: null }] })).toEqual([]);
});

test.each([
  [115, '「115年6月30日」'],
  [null, '「6月30日」'],
])('the example is of the plan’s year %s', (rocYear, example) => {
  const [finding] = findingsOf(rule, { rocYear, rows: [{ deadline: '再議' }] });
  expect(finding?.message['zh-TW']).toContain(example);
  expect(finding?.message.en).toContain(example);
});

test.each(['115年2月30日', '4月31日前', '１１５年２月２９日', '115.6.31'])('%s: there is no such day', (deadline) => {
  const [finding] = findingsOf(rule, { rocYear: 115, rows: [{ deadline }] });
  expect(finding?.message['zh-TW']).toContain('沒有這一天');
  expect(finding?.message.en).toContain('no such day');
});

test('words that name no day are not said to be one', () => {
  const [finding] = findingsOf(rule, { rocYear: 115, rows: [{ deadline: '再議' }] });
  expect(finding?.message['zh-TW']).not.toContain('沒有這一天');
});
