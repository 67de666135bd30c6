import { bracketTail, type BracketTail } from './bracket-tail';
import { isCollectiveForm } from './collectives';
import { foldName } from './normalise';
import type { RegisterIndex } from './register-index';
import type { ResolvedUnit } from './resolve';
import { endsLikeUnit, isBareSuffix } from './suffixes';

/**
 * How sure it is that a text is one unit's name. `known`: in the register · `loose`: an abbreviation of what is in it · `collective`,
 * `plausible`: by its form · `bare`: an ending alone · `none`: nothing speaks for it.
 */
export type Grade = 'known' | 'loose' | 'collective' | 'plausible' | 'bare' | 'none';

export interface NameReading {
  readonly unit: ResolvedUnit;
  readonly grade: Grade;
}

/** What a bracket may say about the unit's share of the work; it names no part of the unit. */
const LABEL =
  /^(?:[主協]|[主協會承合]+辦|主\(?協\)?辦|主政|主責|統籌|彙整|督導|配合|協助|(?:主辦|協辦|會辦|承辦|主政|主責)(?:單位|機關|[科組課處]?室|科))$/u;
/** 大隊(隊), 各科(室): the bracket widens the name. */
const SIZES = /^[大中小分直屬]{1,2}$/u;

/** Reads `text` (without white space) as the name of one unit. */
export function readName(text: string, index: RegisterIndex): NameReading {
  const folded = foldName(text);
  const exact = index.find(folded);
  if (exact) return { unit: { text, name: exact.name, part: null, kind: exact.kind }, grade: 'known' };
  const tail = bracketTail(text);
  if (tail && !widens(tail.base, tail.content)) return readWithBracket(text, tail, index);
  return readBase(text, text, folded, null, index);
}

function readWithBracket(text: string, { base, content }: BracketTail, index: RegisterIndex): NameReading {
  const part = content === '' || LABEL.test(foldName(content)) ? null : content;
  // 勤務指揮中心(資訊)(主政): the label stands behind the part.
  const inner = part === null ? bracketTail(base) : null;
  if (inner && index.find(foldName(base)) === null && !widens(inner.base, inner.content))
    return readWithBracket(text, inner, index);
  return readBase(text, base, foldName(base), part, index);
}

function readBase(text: string, base: string, folded: string, part: string | null, index: RegisterIndex): NameReading {
  const exact = index.find(folded);
  if (exact) return { unit: { text, name: exact.name, part, kind: exact.kind }, grade: 'known' };
  const bare = isBareSuffix(folded);
  const collective = isCollectiveForm(folded);
  const plausible = endsLikeUnit(folded);
  const loose = bare ? null : index.findLoosely(folded);
  if (loose) return { unit: { text, name: loose.name, part, kind: loose.kind }, grade: 'loose' };
  if (bare || collective)
    return { unit: { text, name: base, part, kind: 'collective' }, grade: bare ? 'bare' : 'collective' };
  const kind = plausible && index.isEmpty ? 'unit' : 'unknown';
  return { unit: { text, name: base, part, kind }, grade: plausible ? 'plausible' : 'none' };
}

function widens(base: string, content: string): boolean {
  const folded = foldName(base);
  const inner = foldName(content);
  return (isBareSuffix(folded) || isCollectiveForm(folded)) && (isBareSuffix(inner) || SIZES.test(inner));
}
