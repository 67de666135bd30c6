import fc from 'fast-check';
import { flowText, type FlowMeasures, type FlowParagraph } from '../../../src/core/workbook/text-flow';

const measures: FlowMeasures = {
  firstPagePoints: 100,
  pagePoints: 200,
  linePoints: 10,
  paddingPoints: 5,
};
const of = (...lines: number[]): FlowParagraph[] => lines.map((count) => ({ lines: count, keepsWithNext: false }));
const heading: FlowParagraph = { lines: 1, keepsWithNext: true };

test('paragraphs follow each other until the page is full', () => {
  expect(flowText(of(3, 3, 3), measures)).toEqual([
    [
      { paragraph: 0, from: 0, to: 3 },
      { paragraph: 1, from: 0, to: 3 },
    ],
    [{ paragraph: 2, from: 0, to: 3 }],
  ]);
});

test('a heading goes over to the next page with what it announces', () => {
  expect(flowText([...of(4, 2), heading, ...of(3)], measures)[1]).toEqual([
    { paragraph: 2, from: 0, to: 1 },
    { paragraph: 3, from: 0, to: 3 },
  ]);
});

test('several headings in a row go together', () => {
  const pages = flowText([...of(4), heading, heading, heading, ...of(2)], measures);
  expect(pages.map((parts) => parts.map(({ paragraph }) => paragraph))).toEqual([[0], [1, 2, 3, 4]]);
});

test('a long paragraph is cut, with two lines at least on either side', () => {
  expect(flowText(of(6, 8), measures)).toEqual([
    [
      { paragraph: 0, from: 0, to: 6 },
      { paragraph: 1, from: 0, to: 3 },
    ],
    [{ paragraph: 1, from: 3, to: 8 }],
  ]);
  expect(flowText(of(10), measures)).toEqual([[{ paragraph: 0, from: 0, to: 8 }], [{ paragraph: 0, from: 8, to: 10 }]]);
});

test('without a paragraph there is one page with nothing on it', () => {
  expect(flowText([], measures)).toEqual([[]]);
});

test('whatever the text, every line stands once and in order, no page overflows, no heading ends a page', () => {
  const paragraph = fc.oneof(
    { weight: 4, arbitrary: fc.record({ lines: fc.integer({ min: 1, max: 60 }), keepsWithNext: fc.constant(false) }) },
    { weight: 1, arbitrary: fc.constant(heading) },
  );
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 40 }), (before) => {
      const paragraphs = [...before, { lines: 1, keepsWithNext: false }];
      const pages = flowText(paragraphs, measures);
      const parts = pages.flat();
      const lines = parts.flatMap(({ paragraph: index, from, to }) =>
        Array.from({ length: to - from }, (_line, line) => `${index}.${from + line}`),
      );
      expect(lines).toEqual(
        paragraphs.flatMap((each, index) => Array.from({ length: each.lines }, (_line, line) => `${index}.${line}`)),
      );
      for (const [index, page] of pages.entries()) {
        const height = page.reduce((sum, { from, to }) => sum + (to - from) * 10 + 5, 0);
        expect(height).toBeLessThanOrEqual(index === 0 ? 100 : 200);
        const last = page.at(-1);
        const room = pages[index + 1];
        // A run of headings longer than a page has no better place.
        const run = paragraphs
          .slice(0, (last?.paragraph ?? 0) + 1)
          .reverse()
          .findIndex((each) => !each.keepsWithNext);
        if (room !== undefined && run < 5) expect(paragraphs[last?.paragraph ?? -1]?.keepsWithNext).toBe(false);
      }
    }),
  );
});
