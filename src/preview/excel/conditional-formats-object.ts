import type { CellRect } from '../../core/workbook/snapshot';
import { newId, type ConditionalFormatModel } from '../../hosts/memory/workbook-model';
import { mustBeWritable, sheetOf, type Book } from './book';
import { overlaps, without } from './cell-rects';
import { apiNotFound, invalidArgument, itemNotFound } from './excel-fault';
import { HostObject } from './host-object';
import { RangeAreasObject } from './range-areas-object';
import { colorOf } from './looks';
import { RangeObject } from './range-object';

/** `Excel.ConditionalFormatCollection` of some rectangles: those formats that reach into them, the first one wins. */
export class ConditionalFormatsObject extends HostObject {
  readonly apiName = 'ConditionalFormatCollection';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly rects: readonly CellRect[],
  ) {
    super();
  }

  override items(): readonly ConditionalFormatObject[] {
    return sheetOf(this.book, this.sheetId)
      .conditionalFormats.filter((format) => format.rects.some((rect) => this.rects.some((own) => overlaps(own, rect))))
      .map(({ id }) => new ConditionalFormatObject(this.book, this.sheetId, id));
  }
  /** A new format comes first, as in Excel. */
  Add(type: string): ConditionalFormatObject {
    const sheet = sheetOf(this.book, this.sheetId);
    mustBeWritable(this.book, sheet);
    if (type !== 'Custom') throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
    const format: ConditionalFormatModel = {
      id: newId(this.book.model),
      type,
      rects: this.rects,
      formula: '',
      fill: null,
      fontColor: null,
      bold: null,
      stopIfTrue: false,
    };
    sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
    return new ConditionalFormatObject(this.book, this.sheetId, format.id);
  }
  /** Takes all formats off these rectangles, whoever made them. */
  ClearAll(): void {
    const sheet = sheetOf(this.book, this.sheetId);
    mustBeWritable(this.book, sheet);
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
      const rects = this.rects.reduce<CellRect[]>(
        (left, hole) => left.flatMap((rect) => without(rect, hole)),
        [...format.rects],
      );
      return rects.length === 0 ? [] : [{ ...format, rects }];
    });
    this.book.changed({ kind: 'look', sheetId: this.sheetId, rect: null });
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(id: string): ConditionalFormatObject {
    const found = this.items().find((format) => format.Id === id);
    if (found === undefined) throw itemNotFound();
    return found;
  }
  GetItemAt(index: number): ConditionalFormatObject {
    const found = this.items()[index];
    if (found === undefined) throw invalidArgument(`There is no conditional format ${index}.`);
    return found;
  }
}

/** `Excel.ConditionalFormat`. */
class ConditionalFormatObject extends HostObject {
  readonly apiName = 'ConditionalFormat';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    readonly Id: string,
  ) {
    super();
  }

  get model(): ConditionalFormatModel {
    const found = sheetOf(this.book, this.sheetId).conditionalFormats.find(({ id }) => id === this.Id);
    if (found === undefined) throw itemNotFound();
    return found;
  }
  get Type(): string {
    return this.model.type;
  }
  get Priority(): number {
    return sheetOf(this.book, this.sheetId).conditionalFormats.findIndex(({ id }) => id === this.Id);
  }
  get StopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    this.model.stopIfTrue = stop === true;
  }
  get Custom(): CustomFormatObject {
    return new CustomFormatObject(this.book, this.sheetId, this.model);
  }
  get CustomOrNullObject(): CustomFormatObject | null {
    return this.model.type === 'Custom' ? this.Custom : null;
  }
  GetRange(): RangeObject {
    const { rects } = this.model;
    const [only] = rects;
    if (only === undefined || rects.length > 1) throw invalidArgument('The format reaches over several areas.');
    return new RangeObject(this.book, this.sheetId, only);
  }
  GetRanges(): RangeAreasObject {
    return new RangeAreasObject(this.book, this.sheetId, this.model.rects);
  }
  Delete(): void {
    const sheet = sheetOf(this.book, this.sheetId);
    mustBeWritable(this.book, sheet);
    const gone = this.model;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== gone);
    this.book.changed({ kind: 'look', sheetId: this.sheetId, rect: null });
  }
}

class CustomFormatObject extends HostObject {
  readonly apiName = 'CustomConditionalFormat';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Rule(): RuleObject {
    return new RuleObject(this.model);
  }
  get Format(): ConditionalLookObject {
    return new ConditionalLookObject(
      () => this.book.changed({ kind: 'look', sheetId: this.sheetId, rect: null }),
      this.model,
    );
  }
}

class RuleObject extends HostObject {
  readonly apiName = 'ConditionalFormatRule';

  constructor(private readonly model: ConditionalFormatModel) {
    super();
  }

  get Formula(): string {
    return this.model.formula;
  }
  set Formula(given: unknown) {
    const formula = String(given);
    if (!formula.startsWith('=') || formula.length > 8192)
      throw invalidArgument('A rule is a formula of at most 8192 characters.');
    this.model.formula = formula;
  }
}

class ConditionalLookObject extends HostObject {
  readonly apiName = 'ConditionalRangeFormat';

  constructor(
    private readonly told: () => void,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Fill(): ConditionalFillObject {
    return new ConditionalFillObject(this.told, this.model);
  }
  get Font(): ConditionalFontObject {
    return new ConditionalFontObject(this.told, this.model);
  }
}

class ConditionalFillObject extends HostObject {
  readonly apiName = 'ConditionalRangeFill';

  constructor(
    private readonly told: () => void,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Color(): string | null {
    return this.model.fill === null ? null : `#${this.model.fill}`;
  }
  set Color(given: unknown) {
    this.model.fill = colorOf(given);
    this.told();
  }
}

class ConditionalFontObject extends HostObject {
  readonly apiName = 'ConditionalRangeFont';

  constructor(
    private readonly told: () => void,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Color(): string | null {
    return this.model.fontColor === null ? null : `#${this.model.fontColor}`;
  }
  set Color(given: unknown) {
    this.model.fontColor = colorOf(given);
    this.told();
  }
  get Bold(): boolean | null {
    return this.model.bold;
  }
  set Bold(given: unknown) {
    this.model.bold = given === true;
    this.told();
  }
}
