import { squeeze } from '../text/squeeze';
import { collectiveHolds, isEverybody, saysNoKind } from './coverage';
import { foldName } from './normalise';
import type { RegisteredUnit, UnitRegister } from './register';

/** A unit that sends its head to a committee. */
export interface SeatedUnit extends Pick<RegisteredUnit, 'name' | 'aliases' | 'head'> {
  /** True for a collective of which the register names no members: one seat stands for all of them. */
  readonly isCollective: boolean;
}

/** Names that only look like units where they were picked up from cells: people outside, and the agency's own staff. */
const OUTSIDE =
  /[縣市]政府|(?:廠商|業者|志工|團體|教師|員工|人員|同仁|員警|主管|民眾|公司|協會|基金會|促進會|委員會|公會|工會)$/u;
/** Of so many units of its kind the register is taken to have them all. */
const SEVERAL = 2;

/**
 * Whose heads sit on a committee, in the register's order: every unit once; of a collective (各分局) its members; where these are not said and no
 * units of the kind are registered, the collective itself. 各單位 and 全體同仁 name nobody in particular and have no seat.
 */
export function seatedUnits({ units, origin }: UnitRegister): SeatedUnit[] {
  const single = units.filter(({ kind }) => kind === 'unit');
  const known = new Map(single.map((unit) => [foldName(unit.name), unit]));
  const seated = new Map<string, SeatedUnit>();
  const seat = (unit: Pick<RegisteredUnit, 'name' | 'aliases' | 'head'>, isCollective: boolean): void => {
    const key = foldName(unit.name);
    const { name, aliases, head } = unit;
    if (!seated.has(key)) seated.set(key, { name, aliases, head, isCollective });
  };
  for (const unit of units) {
    if (squeeze(unit.name) === '') continue;
    if (origin === 'inferred' && OUTSIDE.test(foldName(unit.name))) continue;
    if (unit.kind === 'unit') seat(unit, false);
    else if (unit.members.length > 0) {
      for (const member of unit.members)
        seat(known.get(foldName(member)) ?? { name: member, aliases: [], head: unit.head }, false);
    } else if (!isVague(unit) && single.filter(({ name }) => collectiveHolds(unit, name)).length < SEVERAL) {
      const isHeld = [...seated.values()].some((other) => other.isCollective && collectiveHolds(other.name, unit.name));
      if (!isHeld) seat(unit, true);
    }
  }
  return [...seated.values()];
}

/** 各單位, 全體同仁, 本站: everybody, or nobody that the words would name. */
function isVague({ name }: RegisteredUnit): boolean {
  const folded = foldName(name);
  return isEverybody(name) || saysNoKind(folded) || /^(?:本.{1,2}|全.*)$/u.test(folded);
}
