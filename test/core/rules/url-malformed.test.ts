import { rule } from '../../../src/core/rules/url-malformed';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each([
  '請至 https://www.example.gov.tw/a-b?c=1 下載。',
  '（網址為http://service.example.gov.tw/）申請',
  '支援 http/https 協定',
  '網站 www.example.gov.tw，另以電話說明',
  'http://www.example.gov.tw\n2.辦理講習',
  'https://example.gov.tw/form(1).pdf',
])('says nothing of %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
});

test.each([
  ['http:/www.example.gov.tw', 'http://www.example.gov.tw'],
  ['http//www.example.gov.tw/x', 'http://www.example.gov.tw/x'],
  ['http：//www.example.gov.tw/', 'http://www.example.gov.tw/'],
  ['https:／／example.gov.tw／x', 'https://example.gov.tw/x'],
  ['ttps://example.gov.tw/', 'https://example.gov.tw/'],
  ['https:// www.example.gov.tw/a/1/', 'https://www.example.gov.tw/a/1/'],
  ['https://example.gov. tw/ list. aspx', 'https://example.gov.tw/list.aspx'],
  ['www。example.gov.tw', 'www.example.gov.tw'],
])('%s becomes %s', (url, repaired) => {
  const [finding] = findingsOf(rule, { rows: [{ measure: `詳見（${url}）公告` }] });
  expect(finding?.fix?.text).toBe(`詳見（${repaired}）公告`);
});

test.each(['http://intranet/', 'www.example'])('%s has no sound repair', (url) => {
  expect(findingsOf(rule, { rows: [{ measure: `詳見${url}` }] }).map(({ fix }) => fix)).toEqual([null]);
});

test.each([
  ['https:www.example.gov.tw', 'https://www.example.gov.tw'],
  ['https://www.example。gov.tw', 'https://www.example.gov.tw'],
  ['service＠example.gov.tw', 'service@example.gov.tw'],
  ['service@example,gov.tw', 'service@example.gov.tw'],
])('%s in running text becomes %s', (wrong, right) => {
  const [finding] = findingsOf(rule, { rows: [{ measure: `信箱或網址：${wrong}，敬請利用。` }] });
  expect(finding?.fix?.text).toBe(`信箱或網址：${right}，敬請利用。`);
});

test.each(['https://www.example.gov.tw/posts/1234...', 'https://example.tw/…', 'https://example.tw/a…'])(
  '%s was cut off when it was copied',
  (url) => {
    const [finding] = findingsOf(rule, { rows: [{ measure: `詳見${url}。` }] });
    expect(finding?.message['zh-TW']).toContain(`「${url}」不完整`);
    expect(finding?.fix).toBeNull();
  },
);

test.each([
  '信箱service@example.gov.tw，另電洽',
  'LINE：@example，歡迎加入',
  '詳見https://www.example.gov.tw。APP亦可',
])('says nothing of %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
});
