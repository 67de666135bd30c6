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
