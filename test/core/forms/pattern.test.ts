import { blankPlace, fillPattern } from '../../../src/core/forms/pattern';

test('a part in 〔〕 goes with its values, elsewhere what is absent is room to write', () => {
  const values = { dimension: '基礎服務', weight: null, agency: '' };
  expect(fillPattern('{dimension}〔（{weight}分）〕', values)).toEqual({ text: '基礎服務', absent: [] });
  expect(fillPattern('{dimension}〔（{weight}分）〕', { ...values, weight: '200' }).text).toBe('基礎服務（200分）');
  expect(fillPattern('{agency}{weight}{agency}', values)).toEqual({
    text: blankPlace.repeat(3),
    absent: ['agency', 'weight'],
  });
});

test('signs of a pattern inside a value are words', () => {
  const values = { category: '{創新}', dimension: '〔開放〕{category}' };
  expect(fillPattern('〔{category}-〕{dimension}', values).text).toBe('{創新}-〔開放〕{category}');
});

test('a name that nobody knows is a fault of the form', () => {
  expect(() => fillPattern('{title}', {})).toThrow('{title}');
  expect(() => fillPattern('〔{title}〕', {})).toThrow('{title}');
});
