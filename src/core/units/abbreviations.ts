import { unitSuffix } from './suffixes';

/** Short names that no rule of formation gives, each with the name it stands for. Folded, see `foldName`. */
const KNOWN: readonly (readonly [short: string, full: string])[] = [
  ['家防中心', '家庭暴力暨性侵害防治中心'],
  ['家防中心', '家庭暴力及性侵害防治中心'],
  ['戶所', '戶政事務所'],
  ['地所', '地政事務所'],
  ['原民會', '原住民族委員會'],
  ['原民會', '原住民族事務委員會'],
  ['刑大', '刑事警察大隊'],
  ['刑大', '刑警大隊'],
  ['交大', '交通警察大隊'],
  ['交大', '交通大隊'],
  ['保大', '保安警察大隊'],
  ['保大', '保安大隊'],
  ['捷運隊', '捷運警察隊'],
  ['鑑識中心', '刑事鑑識中心'],
  ['鑑識科', '刑事鑑識科'],
];

/**
 * True where `short` is how people shorten `full` (both folded): 勤指中心 = 勤務指揮中心, 刑警隊 = 刑事警察隊, 婦幼隊 = 婦幼警察隊.
 * Same ending and same first character; the rest in order, out of more than one word. A mere piece of the longer name is no
 * abbreviation: 行政科 is not 行政管理科.
 */
export function abbreviates(short: string, full: string): boolean {
  if (short.length >= full.length || short.length < 2) return false;
  if (KNOWN.some((pair) => pair[0] === short && pair[1] === full)) return true;
  const suffix = sharedSuffix(short, full);
  if (suffix === '') return false;
  if (full.includes('警察') && full.replace('警察', '') === short) return true;
  const shortStem = short.slice(0, -suffix.length);
  const fullStem = full.slice(0, -suffix.length);
  if (shortStem.length < 2 || fullStem.length < shortStem.length + 2) return false;
  if (shortStem[0] !== fullStem[0] || fullStem.includes(shortStem) || /[各第()、\d]/u.test(shortStem)) return false;
  return hasInLaterWords(shortStem, fullStem);
}

/** The name out of `names` that `short` abbreviates, where it is the only one; else null. All folded. */
export function fullNameOf(short: string, names: Iterable<string>): string | null {
  let found: string | null = null;
  for (const name of names) {
    if (!abbreviates(short, name)) continue;
    if (found !== null) return null;
    found = name;
  }
  return found;
}

function sharedSuffix(short: string, full: string): string {
  const suffix = unitSuffix(short);
  if (suffix !== '' && suffix !== short && full.endsWith(suffix)) return suffix;
  // 研考會 ends in 會, 研究發展考核委員會 in 委員會.
  const last = short.slice(-1);
  return unitSuffix(short) !== '' && full.endsWith(last) ? last : '';
}

/** The characters stand in order, and those behind the first come from behind the first two characters, the first word. */
function hasInLaterWords(shortStem: string, fullStem: string): boolean {
  let at = 0;
  for (const [index, character] of [...shortStem].entries()) {
    const found = fullStem.indexOf(character, index === 1 ? Math.max(at, 2) : at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
