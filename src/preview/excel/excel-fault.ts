/** An error that Excel reports for an action of a batch: the actions before it have been done, those after it have not. */
export class ExcelFault extends Error {
  /** @param code as in `Excel.ErrorCodes`: ItemNotFound, InvalidArgument, AccessDenied … */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelFault';
  }
}

/** What Excel answers where a sheet, a table or a name does not exist (any more). */
export function itemNotFound(): ExcelFault {
  return new ExcelFault('ItemNotFound', "The requested resource doesn't exist.");
}

/** What Excel answers where a value is not allowed; `what` says which rule is broken. */
export function invalidArgument(what: string): ExcelFault {
  return new ExcelFault('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${what}`);
}

/** What stands for everything that this Excel in memory does not know. */
export function apiNotFound(what: string): ExcelFault {
  return new ExcelFault('ApiNotFound', `The API ${what} is not part of the Excel in memory.`);
}
