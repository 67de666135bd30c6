const mark = '（續）';

/** How a text is repeated on the next page: with （續） behind it; null: （續） alone, where there is no room for more. A blank one stays blank. */
export function continued(text: string | null): string {
  return text === null ? mark : text.trim() === '' ? '' : text + mark;
}

/**
 * True where a cell only repeats the one above it in its column on a new page: its text is that one's with （續） behind it, or （續） alone.
 */
export function isContinued(text: string, above: string): boolean {
  return text === mark || (text.endsWith(mark) && text.slice(0, -mark.length) === above);
}
