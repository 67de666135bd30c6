import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookDoc } from '../../src/core/workbook/sheet-doc';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { expectedPages, type ExpectedPage } from './expected-pages';
import type { Office } from './office';
import { comparePage, type PrintedPage } from './page-faults';
import { readPdf, type PdfPage } from './pdf';

/** A workbook as it came out of the printer, beside what was to come. */
export interface Printed {
  /** The PDF. */
  readonly file: string;
  readonly pdf: readonly PdfPage[];
  readonly expected: readonly ExpectedPage[];
  /** One for each page that is both expected and there. */
  readonly pages: readonly PrintedPage[];
  /** Of all pages, the number of pages included; [] where all is as it should be. */
  readonly faults: readonly string[];
}

/** Prints workbooks in one start of LibreOffice; `docs` are by file name without ending. */
export async function printDocs<Name extends string>(
  office: Office,
  docs: Readonly<Record<Name, WorkbookDoc>>,
): Promise<Record<Name, Printed>> {
  const names = Object.keys(docs) as Name[];
  for (const name of names) writeFileSync(path.join(office.folder, `${name}.xlsx`), await writeWorkbook(docs[name]));
  office.convert(
    'pdf',
    names.map((name) => `${name}.xlsx`),
  );
  const printed = names.map((name) => [name, compareDoc(path.join(office.folder, `${name}.pdf`), docs[name])] as const);
  return Object.fromEntries(printed) as Record<Name, Printed>;
}

/** Compares a PDF with the workbook it was made from. */
export function compareDoc(file: string, doc: WorkbookDoc): Printed {
  const pdf = readPdf(file);
  const expected = expectedPages(doc);
  const pages = expected.flatMap((page, index) => {
    const printed = pdf[index];
    return printed ? [comparePage(printed, page, index + 1)] : [];
  });
  const count = pdf.length === expected.length ? [] : [`${pdf.length} pages were printed, not ${expected.length}`];
  return { file, pdf, expected, pages, faults: [...count, ...pages.flatMap(({ faults }) => faults)] };
}
