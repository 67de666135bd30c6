/** The lines of a text in a column of this width; joined they are the text. */
export function breakLines(text: string, widthEms: number, _fontName = '標楷體'): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text) {
    const ems = character === '\n' ? 0 : character.codePointAt(0)! < 0x2e80 ? 0.5 : 1;
    if (line !== '' && width + ems > widthEms) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += ems;
    if (character === '\n') {
      lines.push(line);
      line = '';
      width = 0;
    }
  }
  lines.push(line);
  return lines;
}
