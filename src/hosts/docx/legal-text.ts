/** A text without the signs that no XML file may hold: most control characters, and halves of surrogate pairs. */
export function legalText(text: string): string {
  return [...text].filter(isLegal).join('');
}

function isLegal(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
