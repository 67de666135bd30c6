import { sheetOf, type Book } from './book';
import { addressOf, rectOf } from './cell-rects';
import { invalidArgument } from './excel-fault';
import { HostObject } from './host-object';
import { oneOf } from './looks';
import { RangeObject } from './range-object';
import type { PageModel, SheetModel } from '../../hosts/memory/workbook-model';

/** `Excel.PageLayout` of a sheet. Margins are points. */
export class PageLayoutObject extends HostObject {
  readonly apiName = 'PageLayout';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get page(): PageModel {
    return this.sheet.page;
  }
  private get sheet(): SheetModel {
    return sheetOf(this.book, this.sheetId);
  }

  get PaperSize(): string {
    return this.page.paper;
  }
  set PaperSize(given: unknown) {
    this.page.paper = oneOf(given, ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5']);
  }
  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(given: unknown) {
    this.page.orientation = oneOf(given, ['Portrait', 'Landscape']) as PageModel['orientation'];
  }
  get Zoom(): Readonly<Record<string, unknown>> {
    return this.page.zoom;
  }
  set Zoom(given: unknown) {
    const zoom = given as Readonly<Record<string, unknown>>;
    const scale = zoom['scale'];
    if (scale !== undefined && !(typeof scale === 'number' && scale >= 10 && scale <= 400))
      throw invalidArgument('A page is scaled to 10 to 400 %.');
    this.page.zoom = zoom;
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(given: unknown) {
    this.page.centerHorizontally = given === true;
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(given: unknown) {
    this.page.margins.top = pointsOf(given);
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(given: unknown) {
    this.page.margins.right = pointsOf(given);
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(given: unknown) {
    this.page.margins.bottom = pointsOf(given);
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(given: unknown) {
    this.page.margins.left = pointsOf(given);
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(given: unknown) {
    this.page.margins.header = pointsOf(given);
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(given: unknown) {
    this.page.margins.footer = pointsOf(given);
  }
  get HeadersFooters(): HeadersFootersObject {
    return new HeadersFootersObject(this.page);
  }
  SetPrintArea(area: unknown): void {
    this.page.printArea = area instanceof RangeObject ? area.rect : rectOf(String(area));
  }
  /** Whole rows, `$1:$3`. */
  SetPrintTitleRows(rows: unknown): void {
    const rect = rows instanceof RangeObject ? rows.rect : rectOf(String(rows));
    if (!(rows instanceof RangeObject) && !/^\$?\d+:\$?\d+$/.test(String(rows)))
      throw invalidArgument('Title rows are whole rows, as in $1:$3.');
    this.page.titleRows = { from: rect.startRow, to: rect.endRow };
  }
  GetPrintAreaOrNullObject(): RangeObject | null {
    return this.page.printArea === null ? null : new RangeObject(this.book, this.sheetId, this.page.printArea);
  }
  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.page;
    return titleRows === null
      ? null
      : new RangeObject(this.book, this.sheetId, rectOf(`${titleRows.from + 1}:${titleRows.to + 1}`));
  }
}

class HeadersFootersObject extends HostObject {
  readonly apiName = 'HeaderFooterGroup';

  constructor(private readonly page: PageModel) {
    super();
  }

  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.page);
  }
}

class HeaderFooterObject extends HostObject {
  readonly apiName = 'HeaderFooter';

  constructor(private readonly page: PageModel) {
    super();
  }

  get LeftHeader(): string {
    return this.page.header.left;
  }
  set LeftHeader(given: unknown) {
    this.page.header.left = String(given);
  }
  get CenterHeader(): string {
    return this.page.header.center;
  }
  set CenterHeader(given: unknown) {
    this.page.header.center = String(given);
  }
  get RightHeader(): string {
    return this.page.header.right;
  }
  set RightHeader(given: unknown) {
    this.page.header.right = String(given);
  }
  get LeftFooter(): string {
    return this.page.footer.left;
  }
  set LeftFooter(given: unknown) {
    this.page.footer.left = String(given);
  }
  get CenterFooter(): string {
    return this.page.footer.center;
  }
  set CenterFooter(given: unknown) {
    this.page.footer.center = String(given);
  }
  get RightFooter(): string {
    return this.page.footer.right;
  }
  set RightFooter(given: unknown) {
    this.page.footer.right = String(given);
  }
}

/** `Excel.PageBreakCollection` of the breaks between rows. */
export class RowBreaksObject extends HostObject {
  readonly apiName = 'PageBreakCollection';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  override items(): readonly HostObject[] {
    return sheetOf(this.book, this.sheetId).page.breaksAfterRows.map(
      (row) => new PageBreakObject(this.book, this.sheetId, row),
    );
  }
  /** The break comes before the row of the range's first cell. */
  Add(range: unknown): HostObject {
    const rect = range instanceof RangeObject ? range.rect : rectOf(String(range));
    if (rect.startRow === 0) throw invalidArgument('No page ends above the first row.');
    const { page } = sheetOf(this.book, this.sheetId);
    const after = rect.startRow - 1;
    page.breaksAfterRows = [...new Set([...page.breaksAfterRows, after])].sort((a, b) => a - b);
    return new PageBreakObject(this.book, this.sheetId, after);
  }
  GetCount(): number {
    return sheetOf(this.book, this.sheetId).page.breaksAfterRows.length;
  }
  RemovePageBreaks(): void {
    sheetOf(this.book, this.sheetId).page.breaksAfterRows = [];
  }
}

class PageBreakObject extends HostObject {
  readonly apiName = 'PageBreak';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly afterRow: number,
  ) {
    super();
  }

  get RowIndex(): number {
    return this.afterRow + 1;
  }
  get ColumnIndex(): number {
    return 0;
  }
  GetCellAfterBreak(): RangeObject {
    return new RangeObject(
      this.book,
      this.sheetId,
      rectOf(addressOf({ startRow: this.RowIndex, startColumn: 0, endRow: this.RowIndex, endColumn: 0 })),
    );
  }
}

function pointsOf(given: unknown): number {
  const points = Number(given);
  if (!(points >= 0 && points <= 1000)) throw invalidArgument('A margin is a number of points.');
  return points;
}
