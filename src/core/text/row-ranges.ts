/** So many stretches are written out; more of them nobody reads. */
const MOST = 8;

/** 1-based rows in order as a person writes them: 「1–3、7」. */
export function rowRanges(rows: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last !== undefined && last.to + 1 >= row) last.to = row;
    else parts.push({ from: row, to: row });
  }
  const shown = parts.slice(0, MOST).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return shown.join('、') + (parts.length > shown.length ? '…' : '');
}
