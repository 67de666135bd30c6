import { rule } from '../../../src/core/rules/term-variant';
import { findingsOf, placesOf } from '../../support/make-plan';

test('says nothing of one spelling, of other words, or of addresses', () => {
  expect(
    placesOf(rule, {
      rows: [
        { measure: '建置查詢平台，紀錄與回復意見' },
        { measure: '維護平台，記錄與回覆意見' },
        { measure: '以 App 申辦，詳見 http://app.example.tw' },
      ],
    }),
  ).toEqual([]);
});

test('the official spelling is proposed, at the cells that have another', () => {
  const [finding, ...others] = findingsOf(rule, {
    rows: [{ measure: '建置平臺' }, { measure: '維護平台' }, { measure: '推廣平台' }],
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    at: { part: 'measure', index: 1 },
    related: [
      { part: 'measure', index: 2 },
      { part: 'measure', index: 0 },
    ],
  });
  expect(finding?.message['zh-TW']).toContain('請統一為「平臺」');
});

test('where none is official, the commoner one', () => {
  const rows = [{ measure: '掃描 QR Code 填答' }, { measure: '張貼 QR-Code' }, { measure: '印製 QR Code 卡片' }];
  const [finding] = findingsOf(rule, { rows });
  expect(finding?.at).toMatchObject({ index: 1 });
  expect(finding?.message.en).toContain('Write “QR Code” throughout');
});
