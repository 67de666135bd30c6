import { readFiller } from '../../../../src/core/deadlines/grammar/filler';
import { readPromise } from '../../../../src/core/deadlines/grammar/promise';
import { readRelative } from '../../../../src/core/deadlines/grammar/relative';
import { readReport } from '../../../../src/core/deadlines/grammar/report';
import { readState } from '../../../../src/core/deadlines/grammar/state';
import { inputOf, readWith } from './input';

const stateOf = (phrase: string) => {
  const value = readWith(readState, phrase)?.value;
  return value?.kind === 'state' ? value.state : null;
};

it.each([
  ['持續辦理', 'ongoing'],
  ['即時更新', 'ongoing'],
  ['即時處理', 'promise'],
  ['定期', 'regular'],
  ['不定期', 'open'],
  ['視實際需要', 'open'],
  ['視經費情形', 'open'],
  ['視上級規定', null],
  ['已於3月完成', 'done'],
  ['已規劃於12月完成', null],
  ['已持續辦理', null],
  ['依規定', null],
])('readState: %s is %p', (phrase, state) => {
  expect(stateOf(phrase)).toBe(state);
});

it.each(['四小時內', '24小時', '每上班日上午八時至下午五時', '8:00-17:00', '當日辦結', '隨報隨審', '3個工作日內'])(
  'readPromise: %s',
  (phrase) => {
    expect(readWith(readPromise, phrase)?.rest).toMatch(/^(?:辦結)?$/u);
  },
);

it.each(['3個月內', '當日人數', '上午八時', '隨機'])('readPromise: %s is none', (phrase) => {
  expect(readWith(readPromise, phrase)).toBeNull();
});

it.each([
  ['次月三日前', 0],
  ['次月5、20日前', 0],
  ['年度結束後1個月內', 0],
  ['結案後十日內', 1],
  ['文到7日內', 1],
])('readRelative: %s, from token %i', (phrase, at) => {
  const input = inputOf(phrase);
  expect(readRelative(input, at)).toEqual({
    value: { kind: 'relative', every: null, ofCase: false },
    next: input.tokens.length,
  });
});

it.each([
  ['提報', 'report'],
  ['提供辦理情形', 'report'],
  ['提供服務', 'filler'],
  ['辦理', null],
])('readReport: %s is %p', (phrase, kind) => {
  expect(readWith(readReport, phrase)?.value.kind ?? null).toBe(kind);
});

it.each([
  ['系', 'filler'],
  ['，', 'break'],
  ['並', 'break'],
  ['完成', 'finish'],
  ['前', null],
  ['俟', null],
  ['學期', null],
  ['？', null],
])('readFiller: %s is %p', (phrase, kind) => {
  expect(readWith(readFiller, phrase)?.value.kind ?? null).toBe(kind);
});
