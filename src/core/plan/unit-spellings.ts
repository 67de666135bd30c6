import { abbreviates } from '../units/abbreviations';
import { collectiveHolds, isEverybody } from '../units/coverage';
import { foldName } from '../units/normalise';
import { isBareSuffix, unitSuffix } from '../units/suffixes';
import type { UnitUse } from './unit-uses';

/** Two ways to write what is, or may be, one unit. */
export interface Spelling {
  /** `name`: two names · `part`: with and without a part in brackets · `scope`: two collectives that differ by a word. */
  readonly kind: 'name' | 'part' | 'scope';
  /** The rarer one, or the one with the part. */
  readonly written: string;
  readonly usual: string;
  readonly rows: readonly number[];
  readonly otherRows: readonly number[];
}

/** A collective in this many rows at most may be a slip for one that is far more common. */
const RARE = 2;
const FAR_MORE = 5;
/** No agency has more units; what is beyond is noise, and names are held against each other in pairs. */
const MOST_UNITS = 300;

/** The units of a plan that seem to be spelled in more than one way. Names that the register already makes one are not among them. */
export function spellingsOf(all: readonly UnitUse[]): Spelling[] {
  const uses = mostUsed(all);
  const found: Spelling[] = [];
  const byStart = new Map<string, UnitUse[]>();
  for (const use of uses) {
    const start = use.name.charAt(0);
    const same = byStart.get(start);
    if (same) same.push(use);
    else byStart.set(start, [use]);
  }
  const owners = uses.filter(({ byPart }) => byPart.size > 1 || !byPart.has(''));
  for (const use of uses) {
    const split = partSpelling(use);
    if (split) found.push(split);
    // Names of one unit begin alike, so only those are held against each other.
    for (const other of byStart.get(use.name.charAt(0)) ?? []) {
      const spelling = other === use ? null : (nameSpelling(use, other) ?? scopeSpelling(use, other));
      if (spelling) found.push(spelling);
    }
    for (const owner of owners) {
      const spelling = owner === use ? null : partAsName(use, owner);
      if (spelling) found.push(spelling);
    }
  }
  return found;
}

function mostUsed(all: readonly UnitUse[]): readonly UnitUse[] {
  if (all.length <= MOST_UNITS) return all;
  return [...all].sort((one, other) => other.measures.length - one.measures.length).slice(0, MOST_UNITS);
}

function partSpelling({ name, byPart, kind }: UnitUse): Spelling | null {
  const whole = byPart.get('') ?? [];
  const parts = [...byPart].filter(([part]) => part !== '');
  if (kind !== 'unit' || whole.length === 0 || parts.length === 0) return null;
  const rows = [...new Set(parts.flatMap(([, indexes]) => indexes))].sort((one, other) => one - other);
  const written = parts.map(([part]) => `${name}(${part})`).join('」、「');
  return { kind: 'part', written, usual: name, rows, otherRows: whole };
}

/** 犯防科 and 犯罪預防科; the rarer one is named first, the short one where both are as common. */
function nameSpelling(short: UnitUse, full: UnitUse): Spelling | null {
  if (short.kind === 'collective' || full.kind === 'collective') return null;
  if (!abbreviates(foldName(short.name), foldName(full.name))) return null;
  const [rare, usual] = full.measures.length < short.measures.length ? [full, short] : [short, full];
  return { kind: 'name', written: rare.name, usual: usual.name, rows: rare.measures, otherRows: usual.measures };
}

/** 資訊室 beside a more common 勤務指揮中心(資訊). */
function partAsName(use: UnitUse, owner: UnitUse): Spelling | null {
  if (use.kind === 'collective' || owner.kind === 'collective') return null;
  const key = foldName(use.name);
  const stem = key.slice(0, key.length - unitSuffix(key).length);
  if (stem.length < 2) return null;
  for (const [part, rows] of owner.byPart)
    if (foldName(part) === stem && rows.length > use.measures.length)
      return { kind: 'name', written: use.name, usual: `${owner.name}(${part})`, rows: use.measures, otherRows: rows };
  return null;
}

/** 各中隊 beside a far more common 各外勤(中)隊. */
function scopeSpelling(use: UnitUse, other: UnitUse): Spelling | null {
  if (use.kind !== 'collective' || other.kind !== 'collective' || use.measures.length > RARE) return null;
  if (other.measures.length < FAR_MORE * use.measures.length) return null;
  const key = foldName(use.name);
  const wide = foldName(other.name);
  if (isBareSuffix(key) || isEverybody(use.name) || /單位|同仁|人員/u.test(key) || !/[()]/u.test(wide)) return null;
  const isWithin = isSubsequence(key.replace(/[()]/gu, ''), wide.replace(/[()]/gu, '')) && key !== wide;
  return isWithin && collectiveHolds(other.name, `某${unitSuffix(key)}`)
    ? { kind: 'scope', written: use.name, usual: other.name, rows: use.measures, otherRows: other.measures }
    : null;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}
