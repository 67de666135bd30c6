import { rule } from '../../../src/core/rules/measure-missing';
import { findingsOf, placesOf } from '../../support/make-plan';

test('says nothing of measures, however short', () => {
  expect(placesOf(rule, { rows: [{ measure: '設置愛心鈴' }, { measure: '1.講習' }] })).toEqual([]);
});

test.each(['', '  ', '\u3000\n', '－', '/'])('%j is no measure', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual(['measure 0 measure']);
});

test('names the point', () => {
  const [finding] = findingsOf(rule, { rows: [{ measure: '', point: '服務及時性' }] });
  expect(finding?.severity).toBe('error');
  expect(finding?.message['zh-TW']).toContain('服務及時性');
  expect(finding?.message.en).toContain('服務及時性');
});

test('a dimension that needs no row needs no measure, unless somebody is to do something', () => {
  const open = { dimension: '開放創新', item: null, point: '創新性', measure: '' };
  expect(placesOf(rule, { rows: [{ ...open, deadline: null, unit: null }] })).toEqual([]);
  expect(placesOf(rule, { rows: [{ ...open, deadline: '', unit: '' }] })).toEqual([]);
  expect(placesOf(rule, { rows: [{ ...open, deadline: '107年6月', unit: '秘書室' }] })).toEqual(['measure 0 measure']);
});

test('a point that may be left out is worth a hint, unless somebody is to do something', () => {
  const other = { item: '服務友善', point: '其他服務作法', measure: '' };
  const severities = (row: object) =>
    findingsOf(rule, { rows: [{ ...other, ...row }] }).map(({ severity }) => severity);
  expect(severities({ deadline: '', unit: '' })).toEqual(['hint']);
  expect(severities({ measure: '無', deadline: '－', unit: '無' })).toEqual(['hint']);
  expect(severities({ deadline: '107年6月', unit: '' })).toEqual(['error']);
});

test.each(['無', '同上', '（請各科填列）', '1.待補', '○○○', '詳如說明。', 'N/A'])(
  '%j stands in for a measure',
  (measure) => {
    expect(placesOf(rule, { rows: [{ measure }] })).toEqual(['measure 0 measure']);
  },
);

test.each(['無障礙坡道', '填寫範例', '1.待補\n2.設置愛心鈴'])('%j is a measure', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
});

test('only a row whose point has a measure elsewhere may be deleted', () => {
  const row = (point: string, measure: string) => ({ item: '服務友善', point, measure });
  const messages = (rows: readonly object[]) => findingsOf(rule, { rows }).map(({ message }) => message['zh-TW']);
  const required = row('服務行為友善性與專業性', '');
  expect(messages([required, row('服務環境友善程度', '設置愛心鈴')])).toEqual([
    '「服務行為友善性與專業性」沒有具體作法，請寫明要做什麼、怎麼做。',
  ]);
  expect(messages([required, required])[1]).not.toContain('刪除');
  expect(messages([required, { ...required, measure: '設置愛心鈴' }])[0]).toContain('請刪除整列');
  expect(messages([row('自訂重點', ''), row('自訂重點', '設置愛心鈴')])[0]).toContain('請刪除整列');
  expect(messages([{ ...required, point: null }])[0]).toContain('請刪除整列');
});
