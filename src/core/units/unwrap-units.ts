const pairs: Readonly<Record<string, string>> = { '(': ')', '（': '）', '〔': '〕', '[': ']' };
/** A single character is no unit: 勤務指揮中⏎心. Those that begin or join names stay where they are. */
const loneCharacter = /\n(?=[^\s各本全等及與和暨、，；,;](?:[(（〔[\n]|\s*$))/gu;

/**
 * A unit cell without the line breaks that can only stand inside a name: 勤務指揮中⏎心(資⏎訊)⏎行政科 is 勤務指揮中心(資訊)⏎行政科. Whatever else is written stays.
 */
export function unwrapUnits(text: string): string {
  if (!text.includes('\n')) return text;
  let closing = '';
  let unwrapped = '';
  [...text].forEach((sign, at, all) => {
    if (closing !== '' && sign === '\n') return;
    if (closing === '') {
      const pair = pairs[sign];
      if (pair !== undefined && all.includes(pair, at)) closing = pair;
    } else if (sign === closing) closing = '';
    unwrapped += sign;
  });
  unwrapped = unwrapped.replace(loneCharacter, '');
  // What was joined may leave another break inside a name: done again, nothing more happens.
  return unwrapped === text ? text : unwrapUnits(unwrapped);
}
