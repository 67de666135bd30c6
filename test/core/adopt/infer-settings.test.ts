import { inferSettings } from '../../../src/core/adopt/infer-settings';

const settingsOf = (...texts: string[]) => {
  const lines = texts.map((text, rowIndex) => ({ text, cell: { sheet: '封面', rowIndex, columnIndex: 0 } }));
  const { agency, rocYear, title, period, cellOf } = inferSettings(lines);
  return { agency, rocYear, title, period, titleRow: cellOf('title')?.rowIndex ?? null };
};

test.each([
  [
    '青嶺市政府地政局 115 年度提升服務品質執行計畫',
    '青嶺市政府地政局',
    115,
    '青嶺市政府地政局115年度提升服務品質執行計畫',
  ],
  [
    '附件一 北岬監理站一一五年度提升服務品質執行計畫具體作法表',
    '北岬監理站',
    115,
    '北岬監理站一一五年度提升服務品質執行計畫',
  ],
  ['東嶼鄉公所提升服務品質執行計畫', '東嶼鄉公所', null, '東嶼鄉公所提升服務品質執行計畫'],
  ['西濱縣環境保護局115年度「推動提升服務品質」考核小組編組表', '西濱縣環境保護局', 115, null],
  ['透過教育訓練提升服務品質', null, null, null],
  ['海角綜合醫院115年度病友服務精進計畫', '海角綜合醫院', 115, '海角綜合醫院115年度病友服務精進計畫'],
  ['山城監理站政府服務躍升執行計畫', '山城監理站', null, '山城監理站政府服務躍升執行計畫'],
  ['中平圖書館推動 115 年為民服務工作計畫具體作法一覽表', '中平圖書館', 115, '中平圖書館推動115年為民服務工作計畫'],
  [
    `${'中央山脈南段'.repeat(8)}林區管理處115年度提升服務品質執行計畫`,
    `${'中央山脈南段'.repeat(8)}林區管理處`,
    115,
    expect.any(String),
  ],
  ['中平圖書館115年度資訊安全維護計畫', null, 115, null],
  ['依據海汐縣政府115年度為民服務工作計畫', null, 115, null],
  ['一、海汐縣政府115年度為民服務工作計畫辦理。', null, 115, null],
])('%s', (text, agency, rocYear, title) => {
  expect(settingsOf(text)).toMatchObject({ agency, rocYear, title });
});

test('a letterhead in a line of its own names the agency', () => {
  expect(settingsOf('海西港務所', '115年度提升服務品質執行計畫')).toMatchObject({
    agency: '海西港務所',
    rocYear: 115,
    title: '115年度提升服務品質執行計畫',
    titleRow: 1,
  });
  expect(settingsOf('機關名稱：海西港務所')).toMatchObject({ agency: '海西港務所' });
});

test('the usual name of such a plan counts more than another plan further up', () => {
  expect(settingsOf('海汐縣政府115年度便民服務計畫', '西濱鄉公所115年度提升服務品質執行計畫')).toMatchObject({
    agency: '西濱鄉公所',
    title: '西濱鄉公所115年度提升服務品質執行計畫',
  });
});

test.each([
  ['參、期程：自民國 115 年 1 月 1 日起至 115 年 12 月 31 日止，計 1 年。', '2026-01-01', '2026-12-31'],
  ['自115年1月起至115年12月止', '2026-01-01', '2026-12-31'],
  ['實施期間：一一五年三月至八月', '2026-03-01', '2026-08-31'],
])('the period out of %s', (text, from, to) => {
  expect(settingsOf(text).period).toEqual({ from, to });
});

test('the span of a single thing is not the period of the plan', () => {
  expect(settingsOf('自115年9月27日起至10月27日止徵求提案').period).toBeNull();
  expect(settingsOf('自115年13月1日起至115年14月31日止，期程').period).toBeNull();
});

test('a plan text’s own title is the plan’s as it stands, blanks and all', () => {
  const told = (text: string) => {
    const cell = { sheet: '計畫本文', rowIndex: 0, columnIndex: 0 };
    const { agency, title } = inferSettings([{ text, cell, isTitle: true }]);
    return { agency, title };
  };
  expect(told('A & B 聯合服務局115年度提升服務品質執行計畫')).toEqual({
    agency: 'A & B 聯合服務局',
    title: 'A & B 聯合服務局115年度提升服務品質執行計畫',
  });
  expect(told('青嶺市政府地政局 115 年度提升服務品質執行計畫')).toEqual({
    agency: '青嶺市政府地政局',
    title: '青嶺市政府地政局 115 年度提升服務品質執行計畫',
  });
  expect(told('智慧航港推動方案')).toEqual({ agency: null, title: '智慧航港推動方案' });
  expect(told('＿＿＿115年度提升服務品質執行計畫')).toEqual({ agency: null, title: null });
});
