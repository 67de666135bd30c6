import { findingEntries } from '../../../../../src/taskpane/panels/check/model/finding-entry';
import { draftResults, measuresResults } from '../check-results';

const entries = findingEntries(draftResults(), 'zh-TW');
const of = (rule: string) => {
  const entry = entries.find(({ finding }) => finding.rule === rule);
  if (entry === undefined) throw new Error(`the draft has no ${rule}`);
  return entry;
};

test('every finding has an entry, in the order of the check', () => {
  expect(entries.map(({ index }) => index)).toEqual(draftResults().findings.map((_, index) => index));
});

test('a cell of a row is named by sheet, address, point and column, and holds what was written', () => {
  const { address, place, present, title } = of('deadline-wrong-year');
  expect(address['zh-TW']).toBe('附件1具體作法!D6');
  expect(place?.['zh-TW']).toBe('基礎服務 › 服務一致及正確 › 服務及時性 › 完成期限');
  expect(place?.en).toBe('基礎服務 › 服務一致及正確 › 服務及時性 › Deadline');
  expect(present).toBe('114年6月30日');
  expect(title['zh-TW']).toBe('完成期限的年度早於計畫年度');
});

test('a line of a cell is named', () => {
  expect(of('lookalike-character').address).toEqual({
    'zh-TW': '附件1具體作法!C19，第 1 行',
    en: '附件1具體作法!C19, line 1',
  });
});

test('the heading of a dimension is named without the points below it, and its words are not those of the plan', () => {
  const { place, present, dimension } = of('weights-total');
  expect(place?.['zh-TW']).toBe('服務遞送 › 構面');
  expect(present).toBeNull();
  expect(dimension).toBe('服務遞送');
});

test('a blank cell is blank, not unknown', () => {
  expect(of('deadline-missing').present).toBe('');
});

test('a row belongs to the unit that it names first; one without belongs to none', () => {
  const [both, none] = findingEntries(
    measuresResults([
      ['訂定標準作業程序並公告於網站', '', '資訊科、秘書室'],
      ['每季檢討申辦流程並簡化書表', '115年6月', ''],
    ]),
    'zh-TW',
  ).filter(({ finding }) => /^(deadline|unit)-missing$/.test(finding.rule));
  expect(both?.unit).toBe('資訊科');
  expect(none?.unit).toBeNull();
});

test('what is about the whole plan stands in no cell', () => {
  const whole = findingEntries(measuresResults([]), 'zh-TW').filter(({ finding }) => finding.wholePlan);
  expect(whole.length).toBeGreaterThan(0);
  for (const { address, place, present, dimension, unit } of whole) {
    expect(address['zh-TW']).toBe('整份計畫');
    expect([place, present, dimension, unit]).toEqual([null, null, null, null]);
  }
});

test('nothing is worked out where nothing was found', () => {
  expect(findingEntries({ ...draftResults(), findings: [] }, 'zh-TW')).toEqual([]);
});
