import { continued, continuedAlone } from './continued';
import type { PagedColumns } from './paged-columns';
import type { PagedMeasure } from './paged-measure';
import type { RowSlice } from './paged-pieces';
import type { MeasuredBlock, MeasuredRow } from './paged-rows';

/** How much of a row stands on pages already. */
export interface RowProgress {
  /** The block that comes next, and how many of its lines stand already. */
  readonly block: number;
  readonly line: number;
  /** The same for each column's cell. */
  readonly cellLines: readonly number[];
}

/** What of a row stands on one page. */
export interface RowPart {
  readonly slices: readonly RowSlice[];
  /** Texts of the cells without label; null for labels and the hanging column. */
  readonly texts: readonly (string | null)[];
  readonly heightPoints: number;
  /** null: the row is complete. */
  readonly next: RowProgress | null;
}

export interface PartRoom {
  /** Room on this page. */
  readonly points: number;
  /** Room on a page of its own: a block that fits there is not cut. */
  readonly freshPoints: number;
}

/** At least so many lines of a cut text stand on either side of the cut, where there is a choice. */
const leastLines = 2;

export function rowStart({ cells }: MeasuredRow): RowProgress {
  return { block: 0, line: 0, cellLines: cells.map(() => 0) };
}

/** Takes as much of a row as there is room for, cut between blocks first, else at a line end; at least one line, so that it comes to an end. */
export function takePart(
  row: MeasuredRow,
  progress: RowProgress,
  room: PartRoom,
  columns: PagedColumns,
  measure: PagedMeasure,
): RowPart {
  const isFirst = isStart(progress);
  const cellLines = [...progress.cellLines];
  let heightPoints = 0;
  const ranges = row.cells.map((lines, column) => {
    if (lines === null) return null;
    const from = progress.cellLines[column] ?? 0;
    const to = from + linesOnPage(lines, from, room.points, measure);
    cellLines[column] = to;
    if (to > from) heightPoints = Math.max(heightPoints, measure.pointsOf(lines, from, to));
    return { lines, from, to };
  });
  const lead = takeBlocks(row, progress, room, measure);
  heightPoints = Math.max(heightPoints, lead.heightPoints);
  const texts = ranges.map((range, column) => {
    if (range === null) return null;
    const { lines, from, to } = range;
    if (column > 0 || isFirst || to > from) return lines.slice(from, to).join('');
    // No page without its first column.
    const linesIn = (words: string): string[] => measure.linesIn(words, columns.places[0]?.widthPoints ?? 0);
    const again = continued(lines.join(''), linesIn);
    const points = measure.pointsOf(linesIn(again));
    if (points > room.points) return continuedAlone;
    heightPoints = Math.max(heightPoints, points);
    return again;
  });
  const isDone =
    lead.block >= row.blocks.length && row.cells.every((lines, column) => cellLines[column]! >= (lines?.length ?? 0));
  const next = isDone ? null : { block: lead.block, line: lead.line, cellLines };
  if (lead.slices.length > 0) return { slices: lead.slices, texts, heightPoints, next };
  const slice: RowSlice = {
    join: isFirst ? (row.isRoom ? 'room' : 'begins') : 'within',
    marker: '',
    text: '',
    besideMarker: false,
    lineCount: 1,
    heightPoints: 0,
  };
  return { slices: [slice], texts, heightPoints: Math.max(heightPoints, measure.pointsOf([''])), next };
}

function takeBlocks(row: MeasuredRow, progress: RowProgress, room: PartRoom, measure: PagedMeasure) {
  const slices: RowSlice[] = [];
  let { block, line } = progress;
  let heightPoints = 0;
  const add = (to: number): void => {
    const { marker, lines } = row.blocks[block]!;
    const points = measure.pointsOf(lines, line, to);
    slices.push({
      join: line > 0 ? 'within' : block > 0 ? 'line' : row.isRoom ? 'room' : 'begins',
      marker: line > 0 ? '' : marker,
      text: lines.slice(line, to).join(''),
      besideMarker: line > 0 && marker !== '',
      lineCount: to - line,
      heightPoints: points,
    });
    heightPoints += points;
    line = to;
  };
  for (; block < row.blocks.length; block += 1, line = 0) {
    const { lines } = row.blocks[block]!;
    const needed = measure.pointsOf(lines, line);
    const left = room.points - heightPoints;
    if (needed <= left) {
      add(lines.length);
      continue;
    }
    if (slices.length > 0 && needed <= room.freshPoints) {
      // What announces a block goes with it.
      if (line === 0 && slices.length > 1 && announcesNext(row.blocks[block - 1])) {
        block -= 1;
        heightPoints -= slices.pop()?.heightPoints ?? 0;
      }
      break;
    }
    const count = linesOnPage(lines, line, left, measure);
    if (slices.length > 0 && count < leastLines) break;
    add(line + count);
    break;
  }
  return { slices, block, line, heightPoints };
}

/** How many lines stand in the room that is left; one at least where any are left, and no single one is left over. */
function linesOnPage(lines: readonly string[], from: number, points: number, measure: PagedMeasure): number {
  const left = lines.length - from;
  const fitting = Math.min(left, Math.max(1, measure.fitting(lines, from, points)));
  return fitting > leastLines && left - fitting > 0 && left - fitting < leastLines
    ? fitting - (leastLines - left + fitting)
    : fitting;
}

/** True of 「提供下列設施：」, where more blocks follow. */
export function announcesNext(block: MeasuredBlock | undefined): boolean {
  return /[：:]\s*$/u.test(block?.lines.at(-1) ?? '');
}

function isStart({ block, line, cellLines }: RowProgress): boolean {
  return block === 0 && line === 0 && cellLines.every((count) => count === 0);
}
