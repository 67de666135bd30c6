import { fontMetrics, takesNoRoom } from './font-metrics';

/** May not begin a line (避頭點); `/` and `"` as ICU has it. */
const neverFirst = 1;
/** May not end a line (避尾點). */
const neverLast = 2;
const blank = 4;
/** Latin, Greek and Cyrillic letters, digits and ASCII signs: a run of them is not broken. */
const word = 8;
/** Behind these a run that is longer than a line is broken. */
const softEnd = 16;
const noRoom = 32;
/** Room to write (＿＿＿) stays in one piece. */
const ruled = 64;

const newline = 0x0a;
const traits = traitsOfCodes();

/**
 * The lines of a text in a column of this width (in ems of its font, padding taken off); joined they are the text, a line break stays at the end
 * of its line. Never fewer lines than LibreOffice or Excel make of it: breaks are had only where both would make one (not before 。，」 nor behind 「（,
 * not inside a word, a number or an address), blanks take their room, no sign hangs over. So what one of them breaks better is a line less.
 */
export function breakLines(text: string, widthEms: number, fontName = '標楷體'): string[] {
  const { emsOf } = fontMetrics(fontName);
  const lines: string[] = [];
  let start = 0;
  let width = 0;
  // Where the line can be broken, and how wide it is up to there; behind `start`: nowhere yet.
  let hardAt = 0;
  let hardWidth = 0;
  let softAt = 0;
  let softWidth = 0;
  let before = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const after = traits[code] ?? (takesNoRoom(code) ? noRoom : 0);
    if (at > start && (after & noRoom) === 0) {
      if (mayBreakBetween(before, after)) {
        hardAt = at;
        hardWidth = width;
      } else if ((before & softEnd) !== 0) {
        softAt = at;
        softWidth = width;
      }
    }
    const ems = emsOf(code);
    while (ems > 0 && width + ems > widthEms && at > start) {
      const [cutAt, cutWidth] =
        hardAt > start ? [hardAt, hardWidth] : softAt > start ? [softAt, softWidth] : [at, width];
      lines.push(text.slice(start, cutAt));
      start = cutAt;
      width -= cutWidth;
      softWidth -= cutWidth;
    }
    width += ems;
    before = after;
    at += code > 0xffff ? 2 : 1;
    if (code === newline) {
      lines.push(text.slice(start, at));
      start = at;
      width = 0;
    }
  }
  lines.push(text.slice(start));
  return lines;
}

function mayBreakBetween(before: number, after: number): boolean {
  if ((after & neverFirst) !== 0 || (before & neverLast) !== 0 || (before & after & ruled) !== 0) return false;
  return ((before | after) & blank) !== 0 || (before & after & word) === 0;
}

/** For each code of the basic plane what it may do. */
function traitsOfCodes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (trait: number, signs: string): void => {
    for (const sign of signs) table[sign.codePointAt(0)!]! |= trait;
  };
  for (let code = 0x21; code < 0x590; code += 1) table[code] = word;
  for (let code = 0x1e00; code < 0x2000; code += 1) table[code] = word;
  for (let code = 0; code < table.length; code += 1) if (takesNoRoom(code)) table[code] = noRoom | word;
  set(
    neverFirst,
    '!),.:;?]}%/"\'¢°·–—’”•‥…‧′″℃℉‰、。々〉》」』】〕〗〞︰︶︸︺︼︾﹀﹂﹄﹏﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞─！％），．／：；？］｜｝～￠',
  );
  set(neverLast, '([{$"\'£¥№‘“〈《「『【〔〖〝︵︷︹︻︽︿﹁﹃﹙﹛﹝＃＄（［｛￡￥');
  set(blank, ' \t\u00a0\u3000');
  set(softEnd, '/?-!|');
  set(ruled, '＿');
  return table;
}
