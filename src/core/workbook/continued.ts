const mark = '（續）';

/** How a text is repeated on the next page: with （續） behind it; null: （續） alone, where it is too long for that. A blank one stays blank. */
export function continued(text: string | null): string {
  if (text === null) return mark;
  return text.trim() === '' ? '' : text + mark;
}
