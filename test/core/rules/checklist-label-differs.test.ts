import { rule } from '../../../src/core/rules/checklist-label-differs';
import { findingsOf, placesOf } from '../../support/make-plan';

const checklistOf = (...points: string[]) => ({
  title: null,
  entries: points.map((point) => ({ dimension: '服務遞送', item: '服務便捷', point, tasks: [], other: {} })),
});
const rowOf = (point: string) => ({ dimension: '服務遞送', item: '服務便捷', point, measure: '改由機關查詢。' });

test('a point that the table words in another way is told once, at the checklist', () => {
  const wrong = '消除申辦案件需檢附之書表謄本';
  const rows = [rowOf('建置單一窗口整合服務'), rowOf('減除申辦案件需檢附之書表謄本')];
  const [finding, ...others] = findingsOf(rule, { rows, checklist: checklistOf(wrong, wrong) });
  expect(finding).toMatchObject({
    severity: 'hint',
    at: { part: 'checklist', index: 0, field: 'point' },
    related: [{ part: 'measure', index: 1, field: 'point' }],
    fix: { kind: 'suggested', text: '減除申辦案件需檢附之書表謄本' },
  });
  expect(others).toEqual([]);
});

test('where the table has the other wording, the checklist is not to be changed for it', () => {
  const rows = [rowOf('開發線上申辦')];
  const [finding] = findingsOf(rule, { rows, checklist: checklistOf('開發線上申辦或跨平臺通用服務') });
  expect(finding?.message['zh-TW']).toContain('都寫「開發線上申辦或跨平臺通用服務」');
  expect(finding?.fix).toBeNull();
});

test('says nothing of numbers, width, white space and variants, nor of points without a measure', () => {
  const rows = [rowOf('減除申辦案件需檢附之書表謄本'), rowOf('開發線上申辦或跨平台通用服務')];
  const same = checklistOf(
    '2.減除申辦案件\n需檢附之書表謄本',
    '（三）開發線上申辦或跨平臺通用服務',
    '建置單一窗口整合服務',
  );
  expect(placesOf(rule, { rows, checklist: same })).toEqual([]);
  expect(placesOf(rule, { rows, checklist: null })).toEqual([]);
});
