import { readFileSync } from 'node:fs';
import { xlsxParts } from '../support/xlsx-part';

/** How a sheet of an .ods is printed, as its XML says. Rows are 0-based. */
export interface OdsSheet {
  readonly name: string;
  /** Rows repeated on every page, both included; null: none. */
  readonly headerRows: { readonly from: number; readonly to: number } | null;
  readonly breaksAfterRows: readonly number[];
  /** `$'附件1'.A1:.E9` without the sheet: `A1:E9`; null: none. */
  readonly printRange: string | null;
  /** portrait or landscape, as its page style says. */
  readonly orientation: string | null;
}

/** Reads the layout of every sheet that is not hidden, in order. */
export function readOdsLayout(file: string): OdsSheet[] {
  const parts = xlsxParts(readFileSync(file));
  const content = parts.get('content.xml') ?? '';
  const styles = parts.get('styles.xml') ?? '';
  const rowStyles = stylesWith(content, 'fo:break-before="page"');
  const hidden = stylesWith(content, 'table:display="false"');
  return content
    .split('<table:table ')
    .slice(1)
    .map((table) => table.slice(0, table.indexOf('</table:table>')))
    .filter((table) => !hidden.has(attribute(table, 'table:style-name') ?? ''))
    .map((table) => ({
      name: attribute(table, 'table:name') ?? '',
      printRange:
        (attribute(table, 'table:print-ranges') ?? '')
          .match(/\.([A-Z]+\d+):.*?\.([A-Z]+\d+)$/)
          ?.slice(1)
          .join(':') ?? null,
      orientation: orientationOf(content, styles, attribute(table, 'table:style-name') ?? ''),
      ...rowsOf(table, rowStyles),
    }));
}

/** Names of the styles with such a property. */
function stylesWith(xml: string, property: string): Set<string> {
  const found = xml.matchAll(/<style:style style:name="([^"]*)"[^>]*>(.*?)<\/style:style>/gs);
  return new Set([...found].flatMap(([, name = '', inside = '']) => (inside.includes(property) ? [name] : [])));
}

function rowsOf(table: string, broken: ReadonlySet<string>): Pick<OdsSheet, 'headerRows' | 'breaksAfterRows'> {
  const breaksAfterRows: number[] = [];
  let row = 0;
  let from: number | null = null;
  let to: number | null = null;
  for (const [tag] of table.matchAll(/<\/?table:table-header-rows>|<table:table-row [^>]*>/g)) {
    if (tag === '<table:table-header-rows>') from ??= row;
    else if (tag === '</table:table-header-rows>') to = row - 1;
    else {
      if (row > 0 && broken.has(attribute(tag, 'table:style-name') ?? '')) breaksAfterRows.push(row - 1);
      row += Number(attribute(tag, 'table:number-rows-repeated') ?? 1);
    }
  }
  return { headerRows: from === null || to === null ? null : { from, to }, breaksAfterRows };
}

function orientationOf(content: string, styles: string, tableStyle: string): string | null {
  const master = content.match(new RegExp(`style:name="${tableStyle}"[^>]*style:master-page-name="([^"]*)"`))?.[1];
  const layout = styles.match(
    new RegExp(`<style:master-page style:name="${master}"[^>]*style:page-layout-name="([^"]*)"`),
  )?.[1];
  const page = styles.match(new RegExp(`<style:page-layout style:name="${layout}".*?</style:page-layout>`, 's'))?.[0];
  return page?.match(/style:print-orientation="([^"]*)"/)?.[1] ?? null;
}

function attribute(tag: string, name: string): string | null {
  return tag.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? null;
}
