import type { UnitRegister } from './register';
import { readUnits } from './resolve';

/** No unit is called by more; a cell may hold 32,767 characters, and so long an expression is refused. */
const longestName = 100;

/**
 * The text of a unit cell with one name replaced wherever it stands, white space inside it and all; null where it cannot be told
 * from the other words of the cell, so that the units read from the new text are not the old ones with that name replaced.
 */
export function replaceName(cell: string, written: string, name: string, register: UnitRegister): string | null {
  if (written.length > longestName) return null;
  const pattern = [...written]
    .map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'))
    .join('[\\s\\u200B-\\u200D\\uFEFF]*');
  const replaced = cell.replace(new RegExp(pattern, 'gu'), () => name);
  if (replaced === cell) return null;
  const before = readUnits(cell, register);
  const after = readUnits(replaced, register);
  const isSame =
    before.length === after.length &&
    before.every((unit, at) => {
      const now = after[at];
      const text = unit.text.replaceAll(written, name);
      return now !== undefined && now.text === text && now.part === unit.part;
    });
  return isSame ? replaced : null;
}
