import type { PagedColumn, RowTag } from './paged-table';

const joins = { begins: '', room: '○', line: '+', within: '&', repeats: '…' } as const satisfies Readonly<
  Record<RowTag['join'], string>
>;

/** How a tag is written beside its row: `12`, `12+`, `12&`, `12…`, `12○`. */
export function rowTagText(tag: RowTag): string {
  return `${tag.row}${joins[tag.join]}`;
}

/** Reads a tag; null where the text is none. */
export function parseRowTag(text: string): RowTag | null {
  const found = /^([1-9][0-9]*)([○+&…]?)$/u.exec(text);
  if (!found) return null;
  const join = (Object.keys(joins) as RowTag['join'][]).find((name) => joins[name] === found[2]);
  return join === undefined ? null : { row: Number(found[1]), join };
}

const fieldsStart = 'fields ';

/** What is written beside the header: `fields point measure deadline`; null where a column does not say its field. */
export function fieldsTagText(columns: readonly PagedColumn[]): string | null {
  const fields = columns.map(({ field }) => field);
  return fields.includes(undefined) ? null : fieldsStart + fields.join(' ');
}

/** Reads the fields of the columns, from left to right; null where the text tells none. */
export function parseFieldsTag(text: string): string[] | null {
  return text.startsWith(fieldsStart) ? text.slice(fieldsStart.length).trim().split(/\s+/u) : null;
}
