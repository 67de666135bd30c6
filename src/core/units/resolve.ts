import type { UnitRegister } from './register';
import { indexOf, type RegisterIndex } from './register-index';
import { squeeze } from '../text/squeeze';
import { insideOfPair } from './bracket-tail';
import { readName } from './name';
import { piecesOf } from './pieces';
import { scan } from './scan';
import { splitUnits } from './split';

/** No cell lists units on more characters. */
const LONGEST_LIST = 2000;
const LONGEST_NAME = 60;

/** Words that say that no unit is meant. */
const NOBODY = /^(?:無|免填?|從缺|不適用|[nN][/／]?[aA])$/u;

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
  const index = indexOf(register);
  if (NOBODY.test(squeeze(text))) return [];
  const inside = insideOfPair(text);
  if (inside !== null) return readUnits(inside, register);
  if (text.length > LONGEST_LIST) return readPlainly(text, index);
  return piecesOf(text).flatMap((piece) => splitUnits(scan(piece), index));
}

/** Cuts at marks and lines alone: what is that long is pasted prose, and nothing is gained by weighing ways to read it. */
function readPlainly(text: string, index: RegisterIndex): ResolvedUnit[] {
  const words = text.split(/[、，,；;\r\n]/u).map((word) => squeeze(word));
  return words
    .filter((word) => word !== '')
    .map((word) =>
      word.length > LONGEST_NAME ? { text: word, name: word, part: null, kind: 'unknown' } : readName(word, index).unit,
    );
}
