import { packStored } from '../../src/hosts/xlsx/pack-stored';

/** A zip of these texts. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return packStored(
    new Map(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ),
  );
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface RawSheet {
  readonly name: string;
  /** The whole part; or the inside of sheetData. */
  readonly xml?: string;
  readonly data?: string;
  /** worksheet where absent. */
  readonly kind?: string;
}

/** An .xlsx written by hand: only what is given here is in it. */
export function rawXlsx(
  sheets: readonly RawSheet[],
  rest: {
    readonly sharedStrings?: string;
    readonly styles?: string;
    readonly workbookPr?: string;
    readonly definedNames?: string;
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
  } = {},
): Uint8Array {
  const extra = [
    ['sharedStrings', rest.sharedStrings],
    ['styles', rest.styles],
  ].flatMap(([name, xml]) => (xml === undefined ? [] : [[name ?? '', xml] as const]));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const kindOf = (sheet: RawSheet) => sheet.kind ?? 'worksheet';
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}">${rest.workbookPr ?? ''}<sheets>` +
      sheets
        .map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('') +
      `</sheets>${rest.definedNames ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      sheets.map((sheet, i) => relation(`rId${i + 1}`, kindOf(sheet), `${kindOf(sheet)}s/sheet${i + 1}.xml`)).join('') +
      extra.map(([name]) => relation(`x${name}`, name, `${name}.xml`)).join('') +
      '</Relationships>',
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/${kindOf(sheet)}s/sheet${index + 1}.xml`,
        sheet.xml ?? `<worksheet xmlns="${spreadsheet}"><sheetData>${sheet.data ?? ''}</sheetData></worksheet>`,
      ]),
    ),
    ...Object.fromEntries(extra.map(([name, xml]) => [`xl/${name}.xml`, xml])),
    ...rest.files,
  });
}

/** An .ods written by hand, around these sheets. */
export function rawOds(tables: string, styles = '', after = ''): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:spreadsheet>${tables}${after}</office:spreadsheet></office:body></office:document-content>`,
  });
}
