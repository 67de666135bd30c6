/** The 1-based line of a text in which a position stands; null for a text of one line, where a number would tell nothing. */
export function lineAt(text: string, position: number): number | null {
  if (!text.includes('\n')) return null;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
