import { readDateFormat } from '../../core/workbook/date-format';
import { sheetsInOrder } from './sheets-in-order';
import type { ZipEntry } from './zip-directory';

/** Parts that hold no cell: pictures, charts, comments, caches. Leaving them out saves time and spares their faults. */
const unwanted =
  /(?:^|\/)(?:media|drawings|charts|chartsheets|dialogsheets|macrosheets|embeddings|printerSettings|theme|ctrlProps|activeX|pivotCache|pivotTables|externalLinks|threadedComments|persons|slicers|slicerCaches|timelines|timelineCaches|queryTables|revisions|customXml|docProps|diagrams|richData|webextensions)\/|\/comments[^/]*\.xml$|\.(?:bin|vml|png|jpe?g|gif|emf|wmf)$/i;

/** The entries that a snapshot needs. */
export function xlsxEntries(entries: readonly ZipEntry[]): ZipEntry[] {
  return entries.filter((entry) => /\.(?:xml|rels)$/i.test(entry.name) && !unwanted.test(entry.name));
}

/** What must be known of a workbook before the library reads it. */
export interface XlsxOutline {
  /** Whether the sheet at an index of the workbook's list holds cells: chart, dialog and macro sheets do not. */
  readonly isWorksheet: readonly boolean[];
  /** Whether any style shows dates or percentages, so that the style of each cell is worth reading. */
  readonly needsStyles: boolean;
}

/** Looks through the parts, and mends in place what the library would misread. */
export function prepareXlsx(parts: Map<string, Uint8Array>): XlsxOutline {
  let isWorksheet: boolean[] = [];
  let needsStyles = false;
  for (const [name, part] of parts) {
    if (/(?:^|\/)workbook\d*\.xml$/i.test(name)) {
      const relations = parts.get(name.replace(/([^/]*)$/, '_rels/$1.rels'));
      const sheets = sheetsInOrder(decode(part), relations ? decode(relations) : '', name);
      isWorksheet = sheets.map(({ type }) => type.endsWith('/worksheet'));
    } else if (/(?:^|\/)styles\d*\.xml$/i.test(name)) {
      const styles = decode(part);
      needsStyles = showsOtherThanNumbers(styles);
      if (needsStyles) parts.set(name, changed(withTaiwanFormats(styles)));
    } else if (/sheets?\/|sheet\d*\.xml$/i.test(name) && holdsPhonetics(part)) {
      // Phonetic guides of inline strings would be read as text.
      parts.set(name, changed(decode(part).replace(/<((?:\w+:)?)rPh\b[\s\S]*?<\/\1rPh>/g, '')));
    }
  }
  return { isWorksheet, needsStyles };
}

/** Sheets over this size are cleared of blank cells before they are read; smaller ones are read faster as they are. */
export const largeSheetBytes = 8 * 1024 * 1024;

/** Takes out cells that hold a format and nothing else: a sheet formatted to its end has millions of them. */
export function withoutBlankCells(parts: Map<string, Uint8Array>, smallestBytes: number): void {
  for (const [name, part] of parts) {
    if (part.length < smallestBytes || !/worksheets?\/|sheet\d*\.xml$/i.test(name)) continue;
    // Only cells that name their place: without `r` the place of those that follow would change.
    const sheet = decode(part).replace(/<((?:\w+:)?)c(?=[^>]*\sr=)[^>]*?(?:\/>|><\/\1c>)/g, '');
    parts.set(name, changed(sheet));
  }
}

/** Formats 27–36 and 50–58 mean what the language of the Office says; in Taiwan this (ECMA-376 part 1, 18.8.30, zh-tw). */
const taiwanFormats: readonly (readonly [ids: readonly number[], code: string])[] = [
  [[27, 36, 50, 57], '[$-404]e/m/d'],
  [[28, 29, 51, 54, 58], '[$-404]e"年"m"月"d"日"'],
  [[30], 'm/d/yy'],
  [[31], 'yyyy"年"m"月"d"日"'],
  [[32], 'hh"時"mm"分"'],
  [[33], 'hh"時"mm"分"ss"秒"'],
  [[34, 52, 55], '上午/下午hh"時"mm"分"'],
  [[35, 53, 56], '上午/下午hh"時"mm"分"ss"秒"'],
];

function withTaiwanFormats(styles: string): string {
  const formats = taiwanFormats.flatMap(([ids, code]) =>
    ids.map((id) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`),
  );
  // Before the file's own formats, which may define the same numbers anew.
  return styles.replace(/<(?:\w+:)?styleSheet\b[^>]*>/, (root) => `${root}<numFmts>${formats.join('')}</numFmts>`);
}

/** True where some format shows a number as something else than the number: a date or a percentage. */
function showsOtherThanNumbers(styles: string): boolean {
  if (/numFmtId=["'](?:9|1[04-9]|2[0-27-9]|3[0-6]|4[5-7]|5[0-8])["']/.test(styles)) return true;
  for (const [, quoted] of styles.matchAll(/formatCode="([^"]*)"/g))
    if (quoted?.endsWith('%') || readDateFormat((quoted ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')))
      return true;
  return false;
}

/** Whether `rPh` stands in it: looked for by its rarest letter, since large sheets are not decoded for it. */
function holdsPhonetics(part: Uint8Array): boolean {
  const [r, p, h] = [0x72, 0x50, 0x68];
  for (let at = part.indexOf(p); at >= 0; at = part.indexOf(p, at + 1))
    if (part[at - 1] === r && part[at + 1] === h) return true;
  return false;
}

function decode(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}

function changed(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}
