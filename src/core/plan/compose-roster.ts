import { headPost, unknownHead } from '../units/head-post';
import { foldName } from '../units/normalise';
import type { UnitRegister } from '../units/register';
import { seatedUnits, type SeatedUnit } from '../units/seated-units';
import type { Committee, CommitteePart, CommitteeSeat } from './committee';
import type { RosterMember } from './plan';

/** A roster made from a register, and what could only be guessed. */
export interface ComposedRoster {
  /** Names are blank. */
  readonly members: readonly RosterMember[];
  /** The units that sit by their head, which the register does not say. */
  readonly headless: readonly string[];
  /** The collectives that have one seat for all their units, since the register does not name these. */
  readonly unlisted: readonly string[];
}

/** Who sits for the units where none is known. */
const everybody: SeatedUnit = { name: '各單位', aliases: [], head: '', isCollective: true };

/** The seats of a committee for the units of a register. */
export function composeRoster(committee: Committee, register: UnitRegister): ComposedRoster {
  const units = seatedUnits(register);
  const taken = takenUnits(committee, units);
  const spokenFor = new Set(taken.values());
  const left = units.filter((unit) => !spokenFor.has(unit));
  const others = left.length === 0 ? [everybody] : left;
  const hasGroups = committee.some(({ seats }) => seats.some(({ group }) => group !== null));
  const seated = new Set<SeatedUnit>();
  const byHead = new Set<SeatedUnit>();
  const member = (seat: CommitteeSeat, unit: SeatedUnit | null, duty = seat.duty): RosterMember => {
    if (unit !== null) seated.add(unit);
    if (unit !== null && /\{(?:head|post)\}/u.test(seat.post)) byHead.add(unit);
    return {
      group: hasGroups ? filled(seat.group ?? '', unit) : null,
      role: seat.role,
      post: filled(seat.post, unit),
      name: '',
      duty: filled(duty, unit),
      remark: filled(seat.remark, unit),
    };
  };
  const members = committee.flatMap((part) => {
    if (part.kind === 'seats') return part.seats.map((seat) => member(seat, taken.get(part) ?? null));
    return others.flatMap((unit) => {
      const own = part.duties.find(({ named }) => isNamed(unit.name, named));
      return part.seats.map((seat) => member(seat, unit, own?.duty));
    });
  });
  return {
    members,
    headless: units
      .filter((unit) => !unit.isCollective && byHead.has(unit) && unit.head.trim() === '')
      .map(({ name }) => name),
    unlisted: units.filter((unit) => unit.isCollective && seated.has(unit)).map(({ name }) => name),
  };
}

/** The unit that each part speaks for; no unit for two of them. */
function takenUnits(committee: Committee, units: readonly SeatedUnit[]): Map<CommitteePart, SeatedUnit> {
  const taken = new Map<CommitteePart, SeatedUnit>();
  for (const part of committee) {
    if (part.kind !== 'seats') continue;
    const isFree = (unit: SeatedUnit) => !unit.isCollective && ![...taken.values()].includes(unit);
    // The first word is the best: of 綜合規劃課 and 秘書室 it is the latter that keeps the committee.
    const [unit] = part.unitNamed.flatMap((word) => units.filter((each) => isFree(each) && isNamed(each.name, [word])));
    if (unit !== undefined) taken.set(part, unit);
  }
  return taken;
}

function isNamed(unit: string, words: readonly string[]): boolean {
  const name = foldName(unit);
  return words.some((word) => name.includes(foldName(word)));
}

/** '' where the pattern asks, outside of 〔…〕, for what is not there. */
function filled(pattern: string, unit: SeatedUnit | null): string {
  const values: ReadonlyMap<string, string> = new Map(
    unit === null
      ? []
      : [
          ['unit', unit.name],
          ['head', unit.head.trim() || unknownHead],
          ['post', headPost(unit)],
        ],
  );
  const place = (name: string): string => values.get(name) ?? '';
  const isKnown = (part: string): boolean =>
    [...part.matchAll(/\{(\w+)\}/gu)].every(([, name = '']) => values.has(name));
  const optional = (inner: string): string =>
    isKnown(inner) ? inner.replace(/\{(\w+)\}/gu, (_place, name: string) => place(name)) : '';
  if (!isKnown(pattern.replace(/〔[^〔〕]*〕/gu, ''))) return '';
  // In one go: a unit's name may have signs of a pattern in it.
  return pattern.replace(/〔([^〔〕]*)〕|\{(\w+)\}/gu, (_part, inner: string | undefined, name: string | undefined) =>
    inner === undefined ? place(name ?? '') : optional(inner),
  );
}
