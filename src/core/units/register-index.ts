import { fullNameOf } from './abbreviations';
import { foldName } from './normalise';
import { ordinalKey } from './ordinals';
import type { RegisteredUnit, UnitRegister } from './register';

/** A register made ready for looking names up. */
export interface RegisterIndex {
  readonly isEmpty: boolean;
  /** True where some name holds a mark between units (各內、外勤單位), so that a mark does not always end a name. */
  readonly hasMarks: boolean;
  /** Lengths of the folded names and aliases, longest first. */
  readonly lengths: readonly number[];
  /** By name or alias, folded; null where the register has neither. */
  find(folded: string): RegisteredUnit | null;
  /** As `find`, else the unit that `folded` is known to abbreviate, 本局行政科 for 行政科, or 第1科 for 第一科. */
  findLoosely(folded: string): RegisteredUnit | null;
}

/** 本局行政科 is 行政科 to the agency's own register. */
const OWN = /^本(?:局|所|站|校|處|府|院|館|署|廠|部|會|分局|總隊|大隊|隊|中心)(?=.{2})/u;

const kept = new WeakMap<UnitRegister, RegisterIndex>();

/** The index of a register, made once. */
export function indexOf(register: UnitRegister): RegisterIndex {
  const known = kept.get(register);
  if (known) return known;
  const made = makeIndex(register);
  kept.set(register, made);
  return made;
}

function makeIndex({ units }: UnitRegister): RegisterIndex {
  const byKey = new Map<string, RegisteredUnit>();
  const names = new Map<string, RegisteredUnit>();
  for (const unit of units) {
    const key = foldName(unit.name);
    if (key === '') continue;
    if (!names.has(key)) names.set(key, unit);
    if (!byKey.has(key)) byKey.set(key, unit);
  }
  // Names go before aliases: an alias that is another unit's name is that unit.
  for (const unit of units)
    for (const alias of unit.aliases) {
      const key = foldName(alias);
      if (key !== '' && !byKey.has(key)) byKey.set(key, unit);
    }
  const ordinals = new Map<string, RegisteredUnit>();
  for (const [key, unit] of byKey) {
    const ordinal = ordinalKey(key);
    if (ordinal !== null && !ordinals.has(ordinal)) ordinals.set(ordinal, unit);
  }
  const loose = new Map<string, RegisteredUnit | null>();
  const find = (folded: string) => byKey.get(folded) ?? null;
  return {
    isEmpty: byKey.size === 0,
    hasMarks: [...byKey.keys()].some((key) => key.includes('、')),
    lengths: [...new Set([...byKey.keys()].map((key) => key.length))].sort((one, other) => other - one),
    find,
    findLoosely(folded) {
      const exact = find(folded);
      if (exact || folded.length > 24) return exact;
      const made = loose.get(folded);
      if (made !== undefined) return made;
      const own = folded.replace(OWN, '');
      const numbered = ordinals.size === 0 ? null : ordinals.get(ordinalKey(own) ?? '');
      const full = find(own) || numbered ? own : fullNameOf(own, names.keys());
      const found = numbered ?? (full === null ? null : find(full));
      loose.set(folded, found);
      return found;
    },
  };
}
