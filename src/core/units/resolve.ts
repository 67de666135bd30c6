import type { UnitRegister } from './register';
import { indexOf } from './register-index';
import { scan } from './scan';
import { splitUnits } from './split';

/** One unit out of a unit cell. */
export interface ResolvedUnit {
  /** As written, without white space; a range or shared suffix written out (第三組, 文心分局). */
  readonly text: string;
  /** The register's name; else `text` without its bracketed part. */
  readonly name: string;
  /** The part of a unit in brackets (勤務指揮中心(資訊) → 資訊); null where there is none. */
  readonly part: string | null;
  readonly kind: 'unit' | 'collective' | 'unknown';
}

/**
 * The units of a cell, in the order written, doubles kept; [] where the cell is blank or holds marks and labels (主辦：) alone.
 * The register decides what is one name; what it does not know is `unknown` and cut by its form. Without any register (no units in
 * it) a name of a plausible form is a `unit`. Never throws.
 */
export function readUnits(text: string, register: UnitRegister): ResolvedUnit[] {
  return splitUnits(scan(text), indexOf(register));
}
