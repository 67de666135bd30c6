import type { RowTag } from './paged-table';

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
