import { rule } from '../../../src/core/rules/duplicate-measure';
import { findingsOf } from '../../support/make-plan';

const bell = '於服務臺旁設置愛心鈴';
const eyes = '櫃檯備置三種度數的老花眼鏡';
const tea = '夏季每日更換洽公區茶水';

/** line and related rows of what is found, by row. */
function found(...measures: string[]) {
  return findingsOf(rule, { rows: measures.map((measure) => ({ measure })) }).map(({ at, line, related }) => [
    'index' in at ? at.index : -1,
    line,
    related.map((place) => ('index' in place ? place.index : -1)),
  ]);
}

test('says nothing of different measures, short entries and headings', () => {
  expect(found(bell, eyes, tea)).toEqual([]);
  expect(found('電話', '電話', '其他', '其他')).toEqual([]);
  expect(found('一、申辦項目：\n(一)入場證。\n(二)出場證。', '一、檢查項目：\n(一)入場證。\n(二)換證。')).toEqual([]);
  expect(found('辦理方式如下列：\n1.到府收件。\n2.線上預約。', '辦理方式如下列：\n1.電話催辦。\n2.簡訊提醒。')).toEqual(
    [],
  );
});

test('equal cells, however spaced, numbered and punctuated: one finding at each later place', () => {
  expect(found(`${bell}。`, eyes, `1. ${bell}`, ` ${bell}；`)).toEqual([
    [2, null, [0]],
    [3, null, [0]],
  ]);
});

test('a cell of several items that repeats as a whole is one finding', () => {
  const cell = `1.${bell}。\n2.${eyes}。`;
  expect(found(cell, `（1）${bell}。（2）${eyes}`)).toEqual([[1, null, [0]]]);
});

test('items across cells, at their lines; items in a row from one cell as one', () => {
  expect(found(`1.${bell}。\n2.${eyes}。\n3.${tea}。`, `1.另行講習訓練。\n2.${bell}。\n3.${eyes}。`, tea)).toEqual([
    [1, 2, [0]],
    [2, null, [0]],
  ]);
});

test('within one cell', () => {
  expect(found(`1.${bell}。\n2.${tea}。\n3.${bell}。`)).toEqual([[0, 3, []]]);
});

test('another deadline or unit is not its business', () => {
  const rows = [
    { measure: bell, deadline: '107年6月' },
    { measure: bell, deadline: '107年9月' },
    { measure: eyes, unit: '秘書室、行政科' },
    { measure: eyes, unit: '行政科\n秘書室' },
    { measure: tea, deadline: null, unit: null },
    { measure: tea, deadline: '107年6月' },
  ];
  expect(findingsOf(rule, { rows }).map(({ at }) => at)).toEqual([
    { part: 'measure', index: 3, field: 'measure' },
    { part: 'measure', index: 5, field: 'measure' },
  ]);
});
