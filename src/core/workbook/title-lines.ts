import { breakLines } from './line-breaks';

/**
 * The lines of a centred title: one where it fits; else the agency above and 107年度… below it; else lines of about the same length.
 * Joined they are the title.
 */
export function titleLines(title: string, widthEms: number, fontName: string): string[] {
  const needed = breakLines(title, widthEms, fontName).length;
  if (needed === 1) return [title];
  const year = title.search(/(?:民國)?[0-9０-９]{2,3}\s*年/u);
  if (year > 0) {
    const parts = [title.slice(0, year), title.slice(year)];
    if (parts.every((part) => breakLines(part, widthEms, fontName).length === 1)) return parts;
  }
  // The narrowest lines of which there are no more.
  let width = Math.ceil(widthEms / 2);
  while (width < widthEms && breakLines(title, width, fontName).length > needed) width += 1;
  return breakLines(title, Math.min(width, widthEms), fontName);
}
