import { fontMetrics, takesNoRoom } from './font-metrics';

/** May not begin a line (避頭點); `/` and `"` as ICU has it. */
const neverFirst = codes(
  '!),.:;?]}%/"\'¢°·–—’”•‥…‧′″℃℉‰、。々〉》」』】〕〗〞︰︶︸︺︼︾﹀﹂﹄﹏﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞─！％），．／：；？］｜｝～￠',
);
/** May not end a line (避尾點). */
const neverLast = codes('([{$"\'£¥№‘“〈《「『【〔〖〝︵︷︹︻︽︿﹁﹃﹙﹛﹝＃＄（［｛￡￥');
/** Behind these a run of Latin signs that is longer than a line is broken. */
const softEnds = codes('/?-!|');

const newline = 0x0a;
const blanks = codes(' \t\u00a0\u3000');

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
  /** Where the line can be broken, and how wide it is up to there; -1: nowhere yet. */
  let hard = { at: -1, width: 0 };
  let soft = hard;
  let previous = newline;
  const cutAt = (place: { readonly at: number; readonly width: number }): void => {
    lines.push(text.slice(start, place.at));
    start = place.at;
    width -= place.width;
    if (soft.at > place.at) soft = { at: soft.at, width: soft.width - place.width };
    else soft = { at: -1, width: 0 };
    hard = { at: -1, width: 0 };
  };
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const next = at + (code > 0xffff ? 2 : 1);
    if (at > start) {
      if (mayBreakBetween(previous, code)) hard = { at, width };
      else if (softEnds.has(previous) && !takesNoRoom(code)) soft = { at, width };
    }
    const ems = emsOf(code);
    while (ems > 0 && width + ems > widthEms && at > start) {
      if (hard.at > start) cutAt(hard);
      else if (soft.at > start) cutAt(soft);
      else cutAt({ at, width });
    }
    width += ems;
    previous = code;
    at = next;
    if (code === newline) cutAt({ at, width });
  }
  lines.push(text.slice(start));
  return lines;
}

function mayBreakBetween(before: number, after: number): boolean {
  if (takesNoRoom(after) || before === newline) return false;
  if (neverFirst.has(after) || neverLast.has(before)) return false;
  if (blanks.has(before) || blanks.has(after)) return true;
  return !(isWordPart(before) && isWordPart(after));
}

/** Latin, Greek and Cyrillic letters, digits and ASCII signs: a run of them is not broken. */
function isWordPart(code: number): boolean {
  return (code > 0x20 && code < 0x590) || (code >= 0x1e00 && code < 0x2000) || takesNoRoom(code);
}

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.codePointAt(0)!));
}
