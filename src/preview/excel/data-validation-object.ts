import type { CellRect } from '../../core/workbook/snapshot';
import type { ValidationModel } from '../../hosts/memory/workbook-model';
import { mustBeWritable, sheetOf, type Book } from './book';
import { overlaps, without } from './cell-rects';
import { apiNotFound, invalidArgument } from './excel-fault';
import { HostObject } from './host-object';

type Part = Readonly<Record<string, unknown>>;

/** A list written out has no more characters (support.microsoft.com, Excel specifications: data validation). */
const longestList = 255;

/** `Excel.DataValidation` of one rectangle. Only lists are known. */
export class DataValidationObject extends HostObject {
  readonly apiName = 'DataValidation';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly rect: CellRect,
  ) {
    super();
  }

  get Type(): string {
    const here = this.here();
    if (here.length === 0) return 'None';
    return here.length === 1 ? 'List' : 'Inconsistent';
  }
  get Rule(): Part | null {
    return this.here()[0]?.rule ?? null;
  }
  set Rule(given: unknown) {
    const rule = given as Part;
    const list = rule['list'] as Part | undefined;
    if (list === undefined || Object.keys(rule).length !== 1)
      throw apiNotFound('DataValidation.rule other than a list');
    const source = String(list['source'] ?? '');
    if (source === '') throw invalidArgument('A list wants a source.');
    if (!source.startsWith('=') && source.length > longestList)
      throw invalidArgument(`A list written out has at most ${longestList} characters.`);
    this.write({ rects: [this.rect], rule, ignoreBlanks: true, errorAlert: null, prompt: null });
  }
  get IgnoreBlanks(): boolean {
    return this.here()[0]?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(given: unknown) {
    this.write({ ...this.only(), ignoreBlanks: given === true });
  }
  get ErrorAlert(): Part | null {
    return this.here()[0]?.errorAlert ?? null;
  }
  set ErrorAlert(given: unknown) {
    this.write({ ...this.only(), errorAlert: given as Part });
  }
  get Prompt(): Part | null {
    return this.here()[0]?.prompt ?? null;
  }
  set Prompt(given: unknown) {
    const prompt = given as Part;
    if (String(prompt['title'] ?? '').length > 32) throw invalidArgument('A prompt’s title has at most 32 characters.');
    if (String(prompt['message'] ?? '').length > longestList)
      throw invalidArgument('A prompt has at most 255 characters.');
    this.write({ ...this.only(), prompt });
  }
  Clear(): void {
    this.write(null);
  }

  private here(): readonly ValidationModel[] {
    return sheetOf(this.book, this.sheetId).validations.filter(({ rects }) =>
      rects.some((rect) => overlaps(rect, this.rect)),
    );
  }

  private only(): ValidationModel {
    const [only] = this.here();
    if (only === undefined) throw invalidArgument('There is no rule yet.');
    return { ...only, rects: [this.rect] };
  }

  /** What was there before is cut out. */
  private write(validation: ValidationModel | null): void {
    const sheet = sheetOf(this.book, this.sheetId);
    mustBeWritable(this.book, sheet);
    const others = sheet.validations.flatMap((each) => {
      const rects = each.rects.flatMap((rect) => without(rect, this.rect));
      return rects.length === 0 ? [] : [{ ...each, rects }];
    });
    sheet.validations = validation === null ? others : [...others, validation];
    this.book.changed({ kind: 'look', sheetId: this.sheetId, rect: this.rect });
  }
}
