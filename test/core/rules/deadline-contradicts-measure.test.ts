import { rule } from '../../../src/core/rules/deadline-contradicts-measure';
import { findingsOf, placesOf } from '../../support/make-plan';

const rowOf = (measure: string, deadline = '107年4月') => ({ rows: [{ measure, deadline }] });

test.each([
  ['成立節能小組，每季到各樓層評比一次。', '每季'],
  ['每半年至少辦一場座談會。', '每半年'],
  ['不定期抽查櫃檯禮儀。', '不定期'],
  ['持續宣導電話禮貌。', '持續辦理'],
  ['每年定期調查滿意度。', '每年'],
  ['24小時值班受理民眾來電。', '持續辦理'],
  ['1.增設座椅。\n2.每月統計使用人次。', '每月'],
])('%s recurs, so 107年4月 does not agree; 「%s」 would', (measure, better) => {
  const [finding, ...others] = findingsOf(rule, rowOf(measure));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', fix: null });
  expect(finding?.related).toEqual([{ part: 'measure', index: 0, field: 'measure' }]);
  expect(finding?.message['zh-TW']).toMatch(new RegExp(`例如「${better}」`, 'u'));
});

test('in a list the message says which item', () => {
  const [finding] = findingsOf(rule, rowOf('1.增設座椅。\n2.每月統計使用人次。'));
  expect(finding?.message['zh-TW']).toContain('「2.」');
});

test.each([
  '持續辦理',
  '每季',
  '4月完成並持續辦理',
  '3月、6月、9月、12月',
  '1月至6月',
  '12月',
  '107年度',
  '不定期',
  '再議',
  '106年4月',
  '108年4月',
])('每季 and %s: nothing for this rule', (deadline) => {
  expect(placesOf(rule, rowOf('每季辦理電話禮貌測試。', deadline))).toEqual([]);
});

test.each([
  '訂定網頁資料定期更新規定。',
  '增設每日開放之閱覽室。',
  '於「每月一書」專區上架新書。',
  '統計每月平均等候時間。',
  '民眾經常洽詢之項目改列於首頁。',
  '公布處理時限，於24小時內回復。',
])('%s comes once', (measure) => {
  expect(placesOf(rule, rowOf(measure))).toEqual([]);
});

test('a measure that is to be done later than its deadline contradicts it', () => {
  expect(placesOf(rule, rowOf('新版網站預定於10月上線。'))).toEqual(['measure 0 deadline']);
  expect(placesOf(rule, rowOf('新版網站於107年九月三十日前完成。'))).toEqual(['measure 0 deadline']);
  expect(placesOf(rule, rowOf('新版網站於3月上線。'))).toEqual([]);
  expect(placesOf(rule, rowOf('沿用106年10月完成之問卷。'))).toEqual([]);
});

test.each([
  '整併表單，每月節省工時約六十小時。',
  '改善後平均每月減少用紙五百張。',
  '建置完成後，預估每日可服務一百人次。',
  '採購自助繳費機，每週七日、每日24小時服務。',
  '民眾可查詢每月公告資料。',
  '編製每季動態分析報告之標準格式。',
])('says nothing of an effect or a thing: %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure, deadline: '107年8月' }] })).toEqual([]);
});
