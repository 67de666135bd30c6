import { abbreviates } from './abbreviations';
import { foldName } from './normalise';
import { ordinalKey } from './ordinals';
import { seatOf, type SeatTexts } from './posts';
import type { RegisteredUnit, UnitRegister } from './register';
import { readUnits, type ResolvedUnit } from './resolve';
import { isPerhapsSlipOf, isSlipOf } from './slips';
import { isWholeName } from './suffixes';
import { writtenName } from './written-name';

/** A name found, with how often, and whether it has a seat on the roster. */
interface Candidate {
  readonly name: string;
  readonly key: string;
  readonly kind: RegisteredUnit['kind'];
  count: number;
  readonly head: string;
  readonly isSeated: boolean;
}

/** A short name used this many times less than the full one is an alias even where no roster says so. */
const FAR_MORE = 3;
const MOST_UNITS = 300;
/** So many more uses that a single one beside them is rather a slip; real neighbours (航安組 1, 航務組 3) come nearer to each other. */
const MANY_MORE = 8;

/**
 * The register that a workbook implies where it has none: units with a seat on the roster, and what the unit cells name, each
 * spelling once. A name is taken as an alias only of a longer one that has a seat or is far more frequent; a rare name that is one
 * slip away from a common one is left out, so that it shows as unknown. It never makes up a name.
 */
export function inferRegister(
  roster: { readonly members: readonly SeatTexts[] } | null,
  unitTexts: readonly string[],
): UnitRegister {
  const seats = candidatesOfRoster(roster?.members ?? []);
  const found = new Map(seats.map((seat) => [seat.key, seat]));
  for (const [unit, count] of namesIn(unitTexts, seats)) {
    const key = keyOf(unit.name);
    const known = found.get(key);
    if (known) known.count += count;
    else if (unit.kind === 'collective' || isWholeName(key) || count > 1)
      found.set(key, {
        name: unit.name,
        key,
        kind: unit.kind === 'collective' ? 'collective' : 'unit',
        count,
        head: '',
        isSeated: false,
      });
  }
  return { units: withAliases([...found.values()]), origin: 'inferred' };
}

/** 第1課 and 第一課 are one. */
function keyOf(name: string): string {
  const folded = foldName(name);
  return ordinalKey(folded) ?? folded;
}

function candidatesOfRoster(members: readonly SeatTexts[]): Candidate[] {
  const seats = new Map<string, Candidate>();
  for (const member of members) {
    const seat = seatOf(member);
    if (!seat) continue;
    const key = keyOf(seat.unit);
    if (!seats.has(key))
      seats.set(key, { name: seat.unit, key, kind: 'unit', count: 0, head: seat.head, isSeated: true });
  }
  return [...seats.values()];
}

/** Every distinct unit of the cells with its number of uses, read by what the roster knows. */
function namesIn(unitTexts: readonly string[], seats: readonly Candidate[]): [ResolvedUnit, number][] {
  const texts = new Map<string, number>();
  for (const text of unitTexts) texts.set(text, (texts.get(text) ?? 0) + 1);
  const units = seats.map(({ name }) => ({ name, aliases: [], head: '', kind: 'unit' as const, members: [] }));
  const register: UnitRegister = { units, origin: 'inferred' };
  const names = new Map<string, [ResolvedUnit, number]>();
  for (const [text, count] of texts) {
    for (const unit of readUnits(text, register)) {
      // By the name as written: whether 勤指中心 is an alias is decided when all names are known. （主辦） and the like are no part of it.
      const name = writtenName(unit);
      const key = foldName(name);
      const entry = names.get(key);
      if (entry) entry[1] += count;
      else names.set(key, [{ ...unit, name }, count]);
    }
  }
  return [...names.values()];
}

function withAliases(candidates: readonly Candidate[]): RegisteredUnit[] {
  const aliases = new Map<string, string[]>();
  const left = new Set<string>();
  const isSeatedThroughout = seatsMost(candidates);
  const usual = mostUsual(candidates);
  for (const short of candidates) {
    if (short.kind === 'collective') continue;
    const full = usual.filter((other) => other.kind === 'unit' && isAlias(short, other));
    if (full.length === 1 && full[0] !== undefined) {
      left.add(short.key);
      aliases.set(full[0].key, [...(aliases.get(full[0].key) ?? []), short.name]);
    } else if (candidates.some((other) => isSlip(short, other)) || isPerhapsSlip(short, candidates, isSeatedThroughout))
      left.add(short.key);
  }
  return candidates
    .filter(({ key }) => !left.has(key))
    .map(({ name, key, kind, head }) => ({ name, aliases: aliases.get(key) ?? [], head, kind, members: [] }));
}

/** Names are held against each other in pairs, so of more than any agency has, the seated and the frequent ones must do. */
function mostUsual(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= MOST_UNITS) return candidates;
  const weight = ({ isSeated, count }: Candidate): number => (isSeated ? Infinity : count);
  return [...candidates].sort((one, other) => Math.sign(weight(other) - weight(one)) || 0).slice(0, MOST_UNITS);
}

function isAlias(short: Candidate, full: Candidate): boolean {
  if (!abbreviates(short.key, full.key)) return false;
  // 刑大大隊長 sits for 刑警大隊; a seated name that the cells use, too, is a name of its own.
  if (short.isSeated) return short.count === 0 && !full.isSeated;
  return full.isSeated || full.count >= FAR_MORE * Math.max(1, short.count);
}

/**
 * One use or two, no seat, and just one name is a character away of all that have a seat, where most have one, or are many times as frequent:
 * 役政課 beside 民政課 and 財政課 is a unit of its own.
 */
function isPerhapsSlip(rare: Candidate, candidates: readonly Candidate[], isSeatedThroughout: boolean): boolean {
  if (rare.isSeated || rare.count < 1 || rare.count > 2) return false;
  const isSure = ({ isSeated, count }: Candidate) =>
    (isSeated && isSeatedThroughout) || count >= MANY_MORE * rare.count;
  return candidates.filter((other) => isSure(other) && isPerhapsSlipOf(rare.key, other.key)).length === 1;
}

/** True where the roster seats most of the units that the cells name, so that one without a seat stands out. */
function seatsMost(candidates: readonly Candidate[]): boolean {
  const used = candidates.filter(({ kind, count }) => kind === 'unit' && count > 0);
  const unseated = used.filter(({ isSeated }) => !isSeated).length;
  return used.length - unseated > 2 && unseated * 3 <= used.length;
}

function isSlip(rare: Candidate, common: Candidate): boolean {
  if (rare === common || rare.isSeated || rare.count > 2 || rare.kind !== common.kind) return false;
  return (common.isSeated || common.count >= FAR_MORE * rare.count) && isSlipOf(rare.key, common.key);
}
