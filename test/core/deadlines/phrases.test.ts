import { formatDeadline } from '../../../src/core/deadlines/format';
import { readDeadline } from '../../../src/core/deadlines/parse';
import { readingOf } from './meaning';
import { phrases } from './phrases';

const rows = Object.values(phrases).flat();

it.each(rows)('%s means %s', (phrase, meaning) => {
  expect(readDeadline(phrase, 107)).toEqual(readingOf(phrase, meaning));
});

it.each(rows.filter(([, meaning]) => meaning !== '?'))('the canonical phrase for %s means the same', (phrase) => {
  const reading = readDeadline(phrase, 107);
  const canonical = formatDeadline(reading);
  expect(readDeadline(canonical, null)).toEqual({ ...reading, text: canonical });
});

it('holds no phrase twice', () => {
  expect(new Set(rows.map(([phrase]) => phrase)).size).toBe(rows.length);
});
