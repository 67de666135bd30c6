import type { RegionColumns } from '../sheets/region';
import type { ColumnEvidence } from './column-evidence';
import type { HeaderBlock, HeaderCell } from './find-headers';
import type { HeaderWords } from './header-words';
import { matchColumns } from './match-columns';
import type { ColumnMatch } from './match-columns';

/**
 * A roster with two or more people in a row (職稱 姓名 職稱 姓名): each run of headers that begins with the same word and holds a name
 * of its own is read by itself. Columns left of the first run hold for all. null where nothing repeats so.
 */
export function repeatedRoster(
  { cells }: HeaderBlock,
  words: HeaderWords,
  evidence: ColumnEvidence,
): ColumnMatch | null {
  const runs = runsOf(cells, words);
  if (runs === null) return null;
  const [first, ...others] = runs.map((run) => matchColumns(run, 'roster', words, evidence));
  if (first === undefined) return null;
  const beside: RegionColumns[] = others.map(({ columns }) => columns);
  return { ...first, columns: { ...first.columns, beside } };
}

function runsOf(cells: readonly HeaderCell[], words: HeaderWords): HeaderCell[][] | null {
  const isName = ({ key }: HeaderCell) =>
    words.meaningsOf(key).some(({ kind, field }) => kind === 'roster' && field === 'name');
  if (cells.filter(isName).length < 2) return null;
  for (const [at, { key }] of cells.entries()) {
    if (key === '') continue;
    const starts = cells.flatMap((cell, index) => (cell.key === key ? [index] : []));
    if (starts.length < 2) continue;
    const runs = starts.map((start, index) => cells.slice(start, starts[index + 1] ?? cells.length));
    if (runs.every((run) => run.length > 1 && run.filter(isName).length === 1))
      return runs.map((run) => [...cells.slice(0, at), ...run]);
  }
  return null;
}
