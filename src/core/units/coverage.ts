import { isCollectiveForm } from './collectives';
import { foldName } from './normalise';
import type { RegisteredUnit } from './register';
import { isBareSuffix, unitSuffix } from './suffixes';

/** Collectives of everybody: 各單位, 本站各單位, 各內、外勤單位, 全體同仁, 全局. */
const EVERYBODY =
  /^(?:(?:本.{1,2})?(?:所屬)?各?(?:級|相關)?(?:內、?外勤)?單位|(?:本.{1,2})?各科室|(?:本.{1,2})?全(?:體|局|所|站|校|處|府|院|總隊|分局).*|(?:本.{1,2})?各單位.*)$/u;
/** Endings that say nothing of the kind of unit. */
const ANY = /(?:單位|機關|機構|部門|同仁|人員|員警|員工|主管)$/u;

/** True for a collective that holds every unit there is. */
export function isEverybody(collective: string): boolean {
  const name = foldName(collective);
  return EVERYBODY.test(name) && !/相關|有關/u.test(name);
}

/** True for a collective that does not say which kind of units it means (各業務單位, 相關人員). */
export function saysNoKind(collective: string): boolean {
  return ANY.test(foldName(collective));
}

/**
 * Whether a collective surely holds a unit: one of its members in the register; else by its ending, 各分局 holding 第一分局 and
 * 各科室 every 科 and 室. 各業務單位 and 各單位 hold nobody surely by this: which units they mean, the words do not say.
 */
export function collectiveHolds(collective: RegisteredUnit | string, unit: string): boolean {
  const name = foldName(typeof collective === 'string' ? collective : collective.name);
  const members = typeof collective === 'string' ? [] : collective.members;
  const key = foldName(unit);
  if (members.length > 0) return members.some((member) => foldName(member) === key);
  if (!isCollectiveForm(name) || ANY.test(name) || name === key) return false;
  const ending = unitSuffix(name.replace(/[()]/gu, ''));
  if (/^(?:科室|組室|課室|處室|局處)$/u.test(ending)) return [...ending].some((sign) => key.endsWith(sign));
  // 各外勤(中)隊: with and without what stands in the bracket.
  const short = name.replace(/\([^()]*\)/gu, '');
  const endings = isBareSuffix(name) ? [name] : [ending, unitSuffix(short)];
  return endings.some((each) => each !== '' && key !== each && key.endsWith(each));
}
