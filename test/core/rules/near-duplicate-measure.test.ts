import { rule } from '../../../src/core/rules/near-duplicate-measure';
import { findingsOf, placesOf } from '../../support/make-plan';

const box = '於各樓層設置民眾意見箱，每週開箱登錄，並於五日內以電話回復';

function found(...measures: string[]) {
  return findingsOf(rule, { rows: measures.map((measure) => ({ measure })) }).map(({ at, line, related }) => [
    'index' in at ? at.index : -1,
    line,
    related.map((place) => ('index' in place ? place.index : -1)),
  ]);
}

test('says nothing of different measures, equal ones, short ones, and ones that differ in figures alone', () => {
  expect(found(box, '每月抽測各單位電話禮貌並公布成績', '夏季每日更換洽公區茶水與紙杯')).toEqual([]);
  expect(found(box, `${box}。`)).toEqual([]);
  expect(found('設置老花眼鏡', '設置老花眼鏡架')).toEqual([]);
  expect(found('受理第1類出入港區臨時通行證申請案件', '受理第2類出入港區臨時通行證申請案件')).toEqual([]);
  expect(found('辦理櫃檯人員英語會話訓練', '辦理志工同仁急救技能訓練', '辦理新進人員法規測驗')).toEqual([]);
});

test('nearly the same, at the later one', () => {
  expect(found(box, '製作申辦流程圖', '於各樓層設置民眾意見箱，每日開箱登錄，並在五日內以電話回復')).toEqual([
    [2, null, [0]],
  ]);
});

test('one holding the other, in either order, and inside a list', () => {
  const longer = `設置一樓服務台並備妥表單範例；${box}；另就來信按月統計分析，提報主管會報檢討改善`;
  expect(found(box, longer)).toEqual([[1, null, [0]]]);
  expect(found(longer, `1.製作申辦流程圖。\n2.${box}。`)).toEqual([[1, 2, [0]]]);
});

test('an item split into several is found as a whole', () => {
  const whole = '成立官方粉絲專頁，將政令宣導與活動訊息上傳，即時轉貼上級機關公告，並提供民眾發表意見的園地';
  const split =
    '1.成立官方粉絲專頁：\n(1)將政令宣導與活動訊息上傳。\n(2)即時轉貼上級機關公告。\n(3)提供民眾發表意見的園地。\n2.修訂檔案應用須知並印製摺頁。';
  expect(found(whole, split)).toEqual([[1, 1, [0]]]);
});

test('says so where deadline or unit differ', () => {
  const rows = [
    { measure: box, deadline: '107年6月' },
    { measure: `${box}民眾`, deadline: '107年9月' },
  ];
  const [finding] = findingsOf(rule, { rows });
  expect(finding?.message['zh-TW']).toContain('完成期限不同');
  expect(finding?.message.en).toContain('another deadline');
});

test('an instruction to the units may stand in many cells', () => {
  const rows = [
    { measure: '1.檢討作業流程有無修正需要。\n2.各單位如有新增事項請於期限前提供辦理情形。' },
    { measure: '1.統計申辦件數並分析原因。\n2.各單位倘有新增事項者請於期限前提供辦理情形。' },
  ];
  expect(placesOf(rule, { rows })).toEqual([]);
});

test.each([
  ['辦理第一季法令測驗，題目二十題，成績公布。', '辦理第三季法令測驗，題目二十題，成績公布。'],
  ['編印英文版申請須知摺頁，置於服務臺供取閱。', '編印越南文版申請須知摺頁，置於服務臺供取閱。'],
  ['上半年派員至各里宣導服務措施，蒐集意見。', '下半年派員至各里宣導服務措施，蒐集意見。'],
])('one of a series is another measure: %s', (first, second) => {
  expect(placesOf(rule, { rows: [{ measure: first }, { measure: second }] })).toEqual([]);
});
