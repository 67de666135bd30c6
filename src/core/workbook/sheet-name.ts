const longest = 31;

/**
 * A name that every host accepts for a sheet: at most 31 characters, none of \ / ? * [ ] : and no apostrophe at either
 * end, unlike all `taken` (case apart). A name that is too long ends in …, one that is taken gets a number.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(/[\\/?*[\]:\p{Cc}\p{Cs}]/gu, ' ')
      .replace(/^[' ]+|[' ]+$/g, '')
      .replace(/ {2,}/g, ' ') || '工作表';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = shorten(clean, longest - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Counts UTF-16 units as Excel does, and cuts no character in two. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > limit - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
