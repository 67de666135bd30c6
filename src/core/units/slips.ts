import { unitSuffix } from './suffixes';

/** Endings that an agency gives to its sections as a rule, so that 資訊科 beside a common 資訊室 is a slip. */
const SECTION = /^(?:科|課|組|室|處)$/u;
const NUMBER = /[0-9一二三四五六七八九十甲乙丙東西南北中上下左右大小內外前後]/u;

/**
 * True where `rare` is most likely `common` with one slip (both folded): the other ending of a section (行政課 for 行政科), or one
 * character of a long name (勤務指輝中心). Short names that differ in a character are different units (保安科, 保防科), as are
 * numbers and directions.
 */
export function isSlipOf(rare: string, common: string): boolean {
  const rareEnd = unitSuffix(rare);
  const commonEnd = unitSuffix(common);
  const rareStem = rare.slice(0, rare.length - rareEnd.length);
  const commonStem = common.slice(0, common.length - commonEnd.length);
  if (rareStem === commonStem) return rareStem.length > 1 && SECTION.test(rareEnd) && SECTION.test(commonEnd);
  if (rareEnd === commonEnd) return commonStem.length >= 4 && isOneCharacterOff(rareStem, commonStem);
  // 品質菅理中心: the slip stands in the ending itself, so that a shorter one is left of it.
  const end = rareEnd.length < commonEnd.length ? rareEnd : commonEnd;
  if (end === '' || !rareEnd.endsWith(end) || !commonEnd.endsWith(end)) return false;
  const [stem, other] = [rare.slice(0, -end.length), common.slice(0, -end.length)];
  return other.length >= 4 && isOneCharacterOff(stem, other);
}

/**
 * True where two names (folded) have one ending and differ in one character (資迅科, 資訊科). Of short names that is weak evidence, since
 * 保安科 and 保防科 are two units: it tells a slip only where everybody else has a seat and this one does not.
 */
export function isPerhapsSlipOf(rare: string, common: string): boolean {
  const end = unitSuffix(common);
  if (end === '' || unitSuffix(rare) !== end) return false;
  const stem = common.slice(0, common.length - end.length);
  return stem.length >= 2 && isOneCharacterOff(rare.slice(0, rare.length - end.length), stem);
}

function isOneCharacterOff(rareStem: string, commonStem: string): boolean {
  if (rareStem.length !== commonStem.length) return false;
  const different = [...commonStem].filter((character, at) => rareStem[at] !== character);
  const written = [...rareStem].filter((character, at) => commonStem[at] !== character);
  return different.length === 1 && !NUMBER.test((different[0] ?? '') + (written[0] ?? ''));
}
