/** True where all rows (or columns) of a stretch are hidden, false where none is, null where some are. */
export function allOrSome(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= from && index <= to) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

/** Hides or shows a stretch. */
export function toggle(from: number, to: number, hidden: Set<number>, hide: boolean): void {
  for (let index = from; index <= to; index++) {
    if (hide) hidden.add(index);
    else hidden.delete(index);
  }
}
