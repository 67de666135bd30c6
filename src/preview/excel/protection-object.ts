import { sheetOf, type Book } from './book';
import { ExcelFault } from './excel-fault';
import { HostObject } from './host-object';

/** `Excel.WorksheetProtection`, without passwords. */
export class ProtectionObject extends HostObject {
  readonly apiName = 'WorksheetProtection';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return sheetOf(this.book, this.sheetId).isProtected;
  }
  Protect(): void {
    const sheet = sheetOf(this.book, this.sheetId);
    if (sheet.isProtected) throw new ExcelFault('InvalidOperation', 'The sheet is protected already.');
    sheet.isProtected = true;
  }
  Unprotect(): void {
    sheetOf(this.book, this.sheetId).isProtected = false;
  }
}
