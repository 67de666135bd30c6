import type { CellRect } from '../../core/workbook/snapshot';
import { sheetOf, type Book } from './book';
import { addressOf, rectOf } from './cell-rects';
import { ConditionalFormatsObject } from './conditional-formats-object';
import { invalidArgument } from './excel-fault';
import { HostObject } from './host-object';
import { RangeFormatObject } from './range-format-object';
import { quoted, RangeObject } from './range-object';

/** `getRanges` takes no longer address (learn.microsoft.com, Excel.Worksheet.getRanges). */
const longestAddress = 8192;

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly apiName = 'RangeAreas';

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly rects: readonly CellRect[],
  ) {
    super();
  }

  get Address(): string {
    const sheet = quoted(sheetOf(this.book, this.sheetId).name);
    return this.rects.map((rect) => `${sheet}!${addressOf(rect)}`).join(',');
  }
  get AreaCount(): number {
    return this.rects.length;
  }
  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(this);
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.book, this.sheetId, this.rects);
  }
  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.book, this.sheetId, this.rects);
  }
}

/** `Excel.RangeCollection`: the rectangles one by one. */
class RangeCollectionObject extends HostObject {
  readonly apiName = 'RangeCollection';

  constructor(private readonly areas: RangeAreasObject) {
    super();
  }

  override items(): readonly HostObject[] {
    const { book, sheetId, rects } = this.areas;
    return rects.map((rect) => new RangeObject(book, sheetId, rect));
  }
  GetCount(): number {
    return this.areas.rects.length;
  }
  GetItemAt(index: number): HostObject {
    const item = this.items()[index];
    if (item === undefined) throw invalidArgument(`There is no area ${index}.`);
    return item;
  }
}

/** `A1,B2:C3` as rectangles. */
export function areasOf(addresses: string): CellRect[] {
  if (addresses.length > longestAddress) throw invalidArgument(`An address has at most ${longestAddress} characters.`);
  return addresses.split(',').map((address) => rectOf(address));
}
