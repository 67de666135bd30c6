import { fontGap } from '../../../src/core/actions/font-gap';

const said = (name: string) => fontGap(name)[0]?.message['zh-TW'] ?? '';

test.each(['標楷', '楷體', 'DFKai', '標凱體', 'kaiu', '標楷休'])('%s is a slip for a usual font', (name) => {
  expect(said(name)).toMatch(/是不是要用 (?:標楷體|DFKai-SB)？/);
});

test.each([
  ['細明', '細明體'],
  ['微軟正黒體', '微軟正黑體'],
  ['Microsoft Jhenghai', 'Microsoft JhengHei'],
])('%s may mean %s', (name, meant) => {
  expect(said(name)).toContain(`是不是要用 ${meant}？`);
});

test.each([
  '標楷體',
  'dfkai-sb',
  'AR PL UKai TW',
  '微軟正黑體',
  'Noto Serif CJK TC',
  'Garamond',
  '文鼎粗隸',
  '華康儷中黑',
])('of %s nothing is said', (name) => {
  expect(said(name)).toBe('');
});
