import fc from 'fast-check';
import { drawnColumns, drawnRows } from '../../../src/preview/sheet/drawn-indexes';

const merge = (startRow: number, endRow: number, startColumn = 0, endColumn = 0) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

test('rows in sight are drawn, and the first rows of merges that reach into it', () => {
  const merges = [merge(2, 11), merge(5, 9), merge(11, 13), merge(20, 25)];
  expect(drawnRows({ first: 10, last: 13 }, merges, 0, [])).toEqual([2, 10, 11, 12, 13]);
  expect(drawnColumns({ first: 3, last: 4 }, [merge(0, 0, 1, 3), merge(0, 0, 4, 9)], 0, [])).toEqual([1, 3, 4]);
});

test('the active row is drawn wherever it is, and frozen rows are drawn apart', () => {
  expect(drawnRows({ first: 0, last: 4 }, [], 3, [90])).toEqual([3, 4, 90]);
  expect(drawnRows({ first: 50, last: 51 }, [merge(1, 60)], 3, [2])).toEqual([50, 51]);
});

test('no cell in sight is without its merge, and nothing is drawn twice', () => {
  const merges = fc.array(
    fc.tuple(fc.nat(200), fc.nat(40)).map(([start, length]) => merge(start, start + length)),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(merges, fc.nat(200), fc.nat(50), (all, first, length) => {
      const last = first + length;
      const drawn = drawnRows({ first, last }, all, 0, []);
      expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
      for (const { startRow, endRow } of all)
        if (startRow <= last && endRow >= first)
          expect(drawn).toContain(startRow < first ? startRow : Math.max(first, startRow));
    }),
  );
});
