import type { CellRect } from '../../core/workbook/snapshot';
import type { SheetModel } from '../../hosts/memory/workbook-model';

/** Merges over more rows than this are looked through one by one, so that a merged column does not fill the index. */
const tallRows = 500;

interface MergeIndex {
  readonly count: number;
  readonly byRow: ReadonlyMap<number, readonly CellRect[]>;
  readonly tall: readonly CellRect[];
}

/** One index a list of merges: the model replaces the list whenever it changes. */
const indexes = new WeakMap<readonly CellRect[], MergeIndex>();

/** The merge that a cell belongs to, first cell or covered; null: none. */
export function mergeAt({ merges }: SheetModel, rowIndex: number, columnIndex: number): CellRect | null {
  if (merges.length === 0) return null;
  let index = indexes.get(merges);
  if (index === undefined || index.count !== merges.length) indexes.set(merges, (index = makeIndex(merges)));
  const holds = ({ startRow, startColumn, endRow, endColumn }: CellRect): boolean =>
    startRow <= rowIndex && rowIndex <= endRow && startColumn <= columnIndex && columnIndex <= endColumn;
  return index.byRow.get(rowIndex)?.find(holds) ?? index.tall.find(holds) ?? null;
}

function makeIndex(merges: readonly CellRect[]): MergeIndex {
  const byRow = new Map<number, CellRect[]>();
  const tall: CellRect[] = [];
  for (const merge of merges) {
    if (merge.endRow - merge.startRow >= tallRows) {
      tall.push(merge);
      continue;
    }
    for (let row = merge.startRow; row <= merge.endRow; row++) {
      const here = byRow.get(row);
      if (here === undefined) byRow.set(row, [merge]);
      else here.push(merge);
    }
  }
  return { count: merges.length, byRow, tall };
}
