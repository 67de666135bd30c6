import { rule } from '../../../src/core/rules/cell-error-value';
import { rules } from '../../../src/core/rules/index';
import { findingsOf, placesOf } from '../../support/make-plan';

test('says nothing of words, even where they hold a #', () => {
  expect(placesOf(rule, { rows: [{ measure: '撥打總機 #123 洽詢。', deadline: '每季', unit: '秘書室' }] })).toEqual([]);
});

test.each([
  ['measure', { measure: '#REF!' }],
  ['deadline', { deadline: '#N/A' }],
  ['unit', { unit: '#VALUE!' }],
  ['benefit', { benefit: '#DIV/0!' }],
])('an error value for a %s is named, with what to do', (field, row) => {
  const [finding, ...more] = findingsOf(rule, { rows: [row] });
  expect(more).toEqual([]);
  expect(finding?.at).toEqual({ part: 'measure', index: 0, field });
  expect(finding?.message['zh-TW']).toContain(Object.values(row)[0]);
  expect(finding?.message['zh-TW']).toContain('請修正公式');
});

test('a formula without a stored result is told apart from one that failed', () => {
  const [finding] = findingsOf(rule, { rows: [{ measure: '#未計算' }] });
  expect(finding?.message['zh-TW']).toMatch(/沒有存下結果.*開啟、存檔/);
  expect(finding?.message.en).toMatch(/no stored result.*[Oo]pen and save/);
});

test('is the only finding at its cell, whatever the rest of the row is', () => {
  const row = { measure: '#N/A', deadline: '#REF!', unit: '#REF!' };
  const at = (each: (typeof rules)[number]) =>
    findingsOf(each, { rows: [row, { ...row }, {}] }).filter(
      ({ at: place }) =>
        place.part === 'measure' && place.index < 2 && ['measure', 'deadline', 'unit'].includes(String(place.field)),
    );
  const speaking = rules.filter((each) => at(each).length > 0).map(({ id }) => id);
  expect(speaking).toEqual(['cell-error-value']);
});
