import type { CellRect } from '../../core/workbook/snapshot';
import { columnIndexOf } from '../../core/workbook/address';
import type { Parts } from './unpack';
import type { ZipEntry } from './zip-directory';

/** What the library leaves out of an .ods, gathered from its content. */
export interface OdsDetails {
  /** One a sheet, in their order. */
  readonly sheets: readonly { readonly hidden: boolean; readonly hiddenRows: readonly RowRun[] }[];
  /** Database ranges, which are what Excel Tables become. */
  readonly ranges: readonly { readonly name: string; readonly sheet: string; readonly rect: CellRect }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface RowRun {
  readonly start: number;
  readonly count: number;
}

/**
 * Marks a cell whose kind the library would lose; what follows is `date 2018-04-30 107/4/30` or `error #REF!`.
 * Private-use characters alone would not do: Taiwan's 造字 lie there.
 */
export const odsMark = '\ue0d5sqp:';

const contentName = 'content.xml';
const manifestName = 'META-INF/manifest.xml';

/** The entries that a snapshot needs. */
export function odsEntries(entries: readonly ZipEntry[]): ZipEntry[] {
  return entries.filter((entry) => [contentName, manifestName, 'mimetype'].includes(entry.name));
}

export function isEncryptedOds(parts: Parts): boolean {
  return /:encryption-data\b/.test(textOf(parts, manifestName));
}

/** False for an .odt and its kin. */
export function isSpreadsheet(parts: Parts): boolean {
  const type = textOf(parts, 'mimetype').trim();
  return type === '' || type.includes('opendocument.spreadsheet');
}

/** Brings the content into the form that the library reads without a loss, and gathers what it would not tell. */
export function prepareOds(parts: Map<string, Uint8Array>): OdsDetails {
  const sheets: { hidden: boolean; hiddenRows: RowRun[]; rowCount: number }[] = [];
  const content = flat(textOf(parts, contentName));
  const hiddenStyles = stylesOfHiddenSheets(content);
  const prepared = content.replace(sheetOrRow, (whole: string, sheet?: string, row?: string, cells?: string) => {
    if (sheet !== undefined) {
      const hidden = hiddenStyles.has(attribute(sheet, 'table:style-name'));
      sheets.push({ hidden, hiddenRows: [], rowCount: 0 });
      return whole;
    }
    const current = sheets.at(-1);
    if (!current || row === undefined) return whole;
    const count = Number(attribute(row, 'table:number-rows-repeated') || 1);
    const visibility = attribute(row, 'table:visibility');
    if (visibility === 'collapse' || visibility === 'filter')
      current.hiddenRows.push({ start: current.rowCount, count });
    current.rowCount += count;
    const kept = withoutBlankEnd(cells ?? '');
    return kept === '' ? `<table:table-row${row}/>` : `<table:table-row${row}>${marked(kept)}</table:table-row>`;
  });
  parts.set(contentName, new TextEncoder().encode(prepared));
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
  parts.set('mimetype', new TextEncoder().encode(mimetype));
  return { sheets, ranges: databaseRanges(content), names: namedRanges(content) };
}

const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*?`;
const sheetOrRow = new RegExp(
  `<table:table(\\s${attributes})>|<table:table-row(${attributes})(?:/>|>([\\s\\S]*?)</table:table-row>)`,
  'g',
);
const cell = new RegExp(`<table:table-cell(${attributes})(?:/>|>([\\s\\S]*?)</table:table-cell>)`, 'g');

/** Rows stand in groups and under repeated headers; comments and phonetic guides would be read as text. */
function flat(content: string): string {
  return content
    .replace(/<(office:annotation|text:ruby-text|table:tracked-changes)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, '')
    .replace(/<\/?table:(?:table-header-rows|table-rows|table-row-group)\b[^>]*>/g, '');
}

/** Formats reach to the last of 16,384 columns and a million rows; a cell that only has one is none. */
function withoutBlankEnd(cells: string): string {
  if (!/office:value|table:formula|spanned|<text:/.test(cells)) return '';
  let end = cells.length;
  for (;;) {
    const start = cells.lastIndexOf('<', end - 1);
    if (start < 0 || !blankCell.test(cells.slice(start, end))) return cells.slice(0, end);
    end = start;
  }
}

const blankCell = /^<table:(?:covered-)?table-cell\b(?![^>]*(?:office:value|table:formula|spanned))[^>]*\/>\s*$/;

function marked(cells: string): string {
  if (!/value-type="(?:date|time|error)"/.test(cells)) return cells;
  return cells.replace(cell, (whole: string, own: string, inner?: string) => {
    const shown = /<text:p\b[^>]*>([\s\S]*?)<\/text:p>/.exec(inner ?? '')?.[1]?.replace(/<[^>]*>/g, '') ?? '';
    const type = attribute(own, 'office:value-type');
    const asText = own.replace(/(office|calcext):value-type="[^"]*"/g, (_, space: string) =>
      space === 'office' ? 'office:value-type="string"' : '',
    );
    const cellOf = (text: string) => `<table:table-cell${asText}><text:p>${text}</text:p></table:table-cell>`;
    if (attribute(own, 'calcext:value-type') === 'error') return cellOf(`${odsMark}error ${shown}`);
    if (type === 'time') return cellOf(shown);
    if (type !== 'date') return whole;
    return cellOf(`${odsMark}date ${attribute(own, 'office:date-value').slice(0, 10)} ${shown}`);
  });
}

function stylesOfHiddenSheets(content: string): Set<string> {
  const hidden = new Set<string>();
  const styles = content.slice(0, content.indexOf('<office:body'));
  for (const [, own, inner] of styles.matchAll(/<style:style\b([^>]*)>([\s\S]*?)<\/style:style>/g))
    if (/style:family="table"/.test(own ?? '') && /table:display="false"/.test(inner ?? ''))
      hidden.add(attribute(own ?? '', 'style:name'));
  return hidden;
}

function databaseRanges(content: string): OdsDetails['ranges'] {
  return [...content.matchAll(/<table:database-range\b([^>]*)>/g)].flatMap(([, own = '']) => {
    const name = attribute(own, 'table:name');
    const place = placeOf(attribute(own, 'table:target-range-address'));
    return place && !name.startsWith('__Anonymous') ? [{ name, ...place }] : [];
  });
}

function namedRanges(content: string): OdsDetails['names'] {
  // Those before the last sheet's end are a sheet's own: print areas and the like.
  const global = content.slice(content.lastIndexOf('</table:table>'));
  return [...global.matchAll(/<table:named-range\b([^>]*)>/g)].flatMap(([, own = '']) => {
    const address = attribute(own, 'table:cell-range-address');
    const [, sheet = '', cells = ''] = /^(\$?(?:'(?:[^']|'')*'|[^.']*))\.(.*)$/.exec(address) ?? [];
    if (cells === '') return [];
    const refersTo = `${sheet.replace(/^\$/, '')}!${cells.replace(/:.*?(\$?[A-Z]+\$?\d+)$/i, ':$1')}`;
    return [{ name: attribute(own, 'table:name'), refersTo }];
  });
}

function placeOf(address: string): { readonly sheet: string; readonly rect: CellRect } | null {
  const match =
    /^\$?('(?:[^']|'')*'|[^.']*)\.\$?([A-Z]+)\$?(\d+)(?::(?:\$?(?:'(?:[^']|'')*'|[^.']*))\.\$?([A-Z]+)\$?(\d+))?$/i.exec(
      address,
    );
  if (!match) return null;
  const [, sheet = '', startLetters = '', startRow = '', endLetters = startLetters, endRow = startRow] = match;
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    rect: {
      startRow: Number(startRow) - 1,
      startColumn: columnIndexOf(startLetters),
      endRow: Number(endRow) - 1,
      endColumn: columnIndexOf(endLetters),
    },
  };
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function textOf(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}
