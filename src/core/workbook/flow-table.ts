import { announcesNext, rowStart, takePart, type PartRoom, type RowPart } from './cut-row';
import type { PagedColumns } from './paged-columns';
import type { PagedMeasure } from './paged-measure';
import type { LinePiece, PageLabel, PagePiece, PieceCell } from './paged-pieces';
import type { MeasuredBand, MeasuredLabel, MeasuredRow } from './paged-rows';
import { stretchPage } from './stretch-page';

/** A label that stands on the page being filled. */
interface OpenLabel {
  readonly measured: MeasuredLabel;
  readonly label: PageLabel;
  readonly top: number;
}

/** What a long row must have at least to begin at the foot of a page. */
const leastLinesBelow = 5;

/** Distributes the rows of a table over pages, from top to bottom. */
export class TableFlow {
  private readonly done: PagePiece[][] = [];
  private pieces: PagePiece[] = [];
  private labels: PageLabel[] = [];
  /** Where the next piece begins; labels that are higher than their rows not counted. */
  private y = 0;
  /** True while nothing but a repeated band stands on the page. */
  private isFresh = true;
  private band: MeasuredBand | null = null;
  private open: (OpenLabel | null)[];
  private last: (MeasuredLabel | null)[];

  constructor(
    private readonly columns: PagedColumns,
    private readonly measure: PagedMeasure,
    private readonly pagePoints: number,
  ) {
    this.open = columns.places.map(() => null);
    this.last = columns.places.map(() => null);
  }

  /** Bands and the row that they stand above; `tailPoints` is what had better stand below it on the same page. */
  addRow(bands: readonly MeasuredBand[], row: MeasuredRow, tailPoints: number): void {
    const height = bands.reduce((sum, { points }) => sum + points, 0);
    if (height > this.pagePoints / 2) {
      this.addBands(bands);
      this.addRow([], row, tailPoints);
      return;
    }
    if (bands.some(({ startsPage }) => startsPage) && !this.isFresh) this.turn(false);
    const whole = takePart(row, rowStart(row), everywhere, this.columns, this.measure);
    const points = Math.max(whole.heightPoints, row.leastPoints);
    const fits = (tail: number): boolean => this.endOf(row, points, bands, height) + tail <= this.pagePoints;
    const fitsFresh = (tail: number): boolean => this.freshEndOf(row, points, bands, height) + tail <= this.pagePoints;
    if (!this.isFresh && !fits(tailPoints)) {
      if (fitsFresh(tailPoints)) this.turn(bands.length === 0);
      else if (!fits(0) && (fitsFresh(0) || !this.mayBegin(row, bands, height))) this.turn(bands.length === 0);
    }
    bands.forEach((band) => this.placeBand(band));
    if (this.endOf(row, points, [], 0) <= this.pagePoints) this.placePart(row, whole, points, false);
    else this.cut(row);
  }

  /** Bands with no row below them. */
  addBands(bands: readonly MeasuredBand[]): void {
    for (const band of bands) {
      if (!this.isFresh && (band.startsPage || this.endOfLabels() + band.points > this.pagePoints)) this.turn(false);
      this.placeBand(band);
    }
  }

  addLines(lines: readonly LinePiece[]): void {
    for (const line of lines) {
      this.closeLabels();
      if (!this.isFresh && this.y + line.heightPoints > this.pagePoints) this.turn(false);
      this.push(line, line.heightPoints);
    }
  }

  /** All pages; one at least. */
  finish(): PagePiece[][] {
    if (this.pieces.length > 0 || this.done.length === 0) this.turn(false);
    return this.done;
  }

  private turn(repeatsBand: boolean): void {
    this.done.push(stretchPage(this.pieces, this.labels, this.pagePoints));
    this.pieces = [];
    this.labels = [];
    this.open.fill(null);
    this.y = 0;
    this.isFresh = true;
    if (!repeatsBand || this.band === null) return;
    const { row, again, againPoints } = this.band;
    this.push({ kind: 'band', row, join: 'repeats', text: again, heightPoints: againPoints }, againPoints);
    this.isFresh = true;
  }

  private push(piece: PagePiece, points: number): void {
    this.pieces.push(piece);
    this.y += points;
    this.isFresh = false;
  }

  private placeBand(band: MeasuredBand): void {
    this.closeLabels();
    this.last.fill(null);
    this.band = band;
    const { lines, row } = band;
    for (let from = 0; from < lines.length;) {
      const fitting = Math.max(1, this.measure.fitting(lines, from, this.pagePoints - this.y));
      const to = from + fitting;
      const heightPoints = from === 0 && to === lines.length ? band.points : this.measure.pointsOf(lines, from, to);
      const text = lines.slice(from, to).join('');
      this.push({ kind: 'band', row, join: from === 0 ? 'begins' : 'within', text, heightPoints }, heightPoints);
      from = to;
      if (from < lines.length) this.turn(false);
    }
  }

  private cut(row: MeasuredRow): void {
    let progress = rowStart(row);
    for (let isFirst = true; ; isFirst = false) {
      const room = { points: this.pagePoints - this.topFor(row), freshPoints: this.freshPoints() };
      const part = takePart(row, progress, room, this.columns, this.measure);
      this.placePart(row, part, part.heightPoints, !isFirst);
      if (part.next === null) return;
      progress = part.next;
      this.turn(true);
    }
  }

  private placePart(row: MeasuredRow, part: RowPart, heightPoints: number, continues: boolean): void {
    const top = this.topFor(row);
    this.y = top;
    const index = this.pieces.length;
    const cells = part.texts.map((text, column): PieceCell | null => {
      const measured = row.labels[column] ?? null;
      if (measured === null) {
        this.open[column] = null;
        this.last[column] = null;
        return text === null ? null : { text, label: null };
      }
      const isAgain = this.last[column] === measured;
      this.last[column] = measured;
      const open = this.open[column];
      if (open?.measured === measured) {
        open.label.lastPiece = index;
        return { text: open.label.text, label: open.label };
      }
      const label: PageLabel = {
        text: isAgain ? measured.again : measured.text,
        needPoints: isAgain ? measured.againPoints : measured.points,
        firstPiece: index,
        lastPiece: index,
      };
      this.open[column] = { measured, label, top };
      this.labels.push(label);
      return { text: label.text, label };
    });
    const goesOn = part.next !== null;
    this.push({ kind: 'row', row: row.row, slices: part.slices, cells, heightPoints, continues, goesOn }, heightPoints);
  }

  /** Where a row begins once the labels that end above it have their height. */
  private topFor(row: MeasuredRow): number {
    return this.open.reduce(
      (top, open, column) =>
        open === null || open.measured === row.labels[column] ? top : Math.max(top, open.top + open.label.needPoints),
      this.y,
    );
  }

  /** Where all that is on the page ends. */
  private endOfLabels(): number {
    return this.open.reduce((end, open) => Math.max(end, open === null ? 0 : open.top + open.label.needPoints), this.y);
  }

  private closeLabels(): void {
    this.y = this.endOfLabels();
    this.open.fill(null);
  }

  /** Where the page would end with this row as its last. */
  private endOf(row: MeasuredRow, points: number, bands: readonly MeasuredBand[], bandPoints: number): number {
    if (bands.length > 0) return endBelow(row, points, this.endOfLabels() + bandPoints, []);
    const top = this.topFor(row);
    return row.labels.reduce((end, measured, column) => {
      if (measured === null) return end;
      const open = this.open[column];
      if (open?.measured === measured) return Math.max(end, open.top + open.label.needPoints);
      return Math.max(end, top + (this.last[column] === measured ? measured.againPoints : measured.points));
    }, top + points);
  }

  /** The same on a page of its own. */
  private freshEndOf(row: MeasuredRow, points: number, bands: readonly MeasuredBand[], bandPoints: number): number {
    if (bands.length > 0) return endBelow(row, points, bandPoints, []);
    return endBelow(row, points, this.pagePoints - this.freshPoints(), this.last);
  }

  private freshPoints(): number {
    return this.pagePoints - (this.band?.againPoints ?? 0);
  }

  /** True where a row that is longer than a page has room enough to begin on this one. */
  private mayBegin(row: MeasuredRow, bands: readonly MeasuredBand[], bandPoints: number): boolean {
    if (this.endOf(row, 0, bands, bandPoints) > this.pagePoints) return false;
    const top = bands.length > 0 ? this.endOfLabels() + bandPoints : this.topFor(row);
    const points = this.pagePoints - top;
    if (points < this.measure.pointsOf([], 0, leastLinesBelow)) return false;
    const fresh = this.freshPoints();
    const stands = (needed: number): boolean => needed <= points || needed > fresh;
    // Short cells beside a long one are not torn.
    if (!row.cells.every((lines) => lines === null || stands(this.measure.pointsOf(lines)))) return false;
    const [first, second] = row.blocks;
    if (first === undefined) return true;
    const needed = this.measure.pointsOf(first.lines);
    const more = second !== undefined && announcesNext(first) ? this.measure.pointsOf(second.lines) : 0;
    return stands(needed) && (more > fresh || stands(needed + more));
  }
}

const everywhere: PartRoom = { points: Infinity, freshPoints: Infinity };

function endBelow(row: MeasuredRow, points: number, top: number, last: readonly (MeasuredLabel | null)[]): number {
  return row.labels.reduce((end, measured, column) => {
    if (measured === null) return end;
    return Math.max(end, top + (last[column] === measured ? measured.againPoints : measured.points));
  }, top + points);
}
