import { rule } from '../../../src/core/rules/stray-space';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each(['由 3 名志工引導', '使用 LINE 通知', '賡 續 辦 理 各 項 訓 練', '備有座椅， 並提供茶水'])(
  'says nothing of %s',
  (measure) => {
    expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
  },
);

test('a blank inside a word is proposed away', () => {
  const [finding] = findingsOf(rule, { rows: [{ measure: '1.設置座椅。\n2.由行政 科派員引導。' }] });
  expect(finding).toMatchObject({ line: 2, fix: { kind: 'suggested', text: '1.設置座椅。\n2.由行政科派員引導。' } });
});
