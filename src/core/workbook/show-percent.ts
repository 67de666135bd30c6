/**
 * What a number shows in a cell with a percent format: 0.85 as `0%` is 「85%」. Stored it is 0.85, which nobody typed.
 * null where the format (`code`, as in the file) is no plain percent format.
 */
export function showPercent(value: number, code: string): string | null {
  const match = /^[#,]*0(?:\.(0+))?%$/.exec(code);
  return match ? `${(value * 100).toFixed(match[1]?.length ?? 0)}%` : null;
}
