import { bracketTail } from './bracket-tail';
import { isCollectiveForm } from './collectives';
import { foldName } from './normalise';
import { endingOf, readNumeralRange, readOrdinal, readSeries } from './ordinals';
import type { RegisterIndex } from './register-index';
import { endsLikeUnit, isBareSuffix, isPlacedSuffix, unitSuffix } from './suffixes';

/** Longer words before a shared ending are a sentence. */
const LONGEST_STEM = 10;

/**
 * 文心、豐原、大屯分局 → the three names in full: words that share the ending of the last one. `elements` are the words in order.
 * `byWords` is true where nothing but 及, 與, 和, 暨 stands between them; then the form alone says too little, for 人事暨政風室 is one
 * name. null where they are no such list.
 */
export function readSharedEnding(elements: readonly string[], byWords: boolean, index: RegisterIndex): string[] | null {
  const last = withoutAndSoOn(elements[elements.length - 1] ?? '');
  // 第一、二分局(偵查隊): the bracket speaks of the last one.
  const tail = bracketTail(last);
  if (tail) {
    const names = readSharedEnding([...elements.slice(0, -1), tail.base], byWords, index);
    return names ? [...names.slice(0, -1), (names.at(-1) ?? '') + last.slice(tail.base.length)] : null;
  }
  const stems = elements.slice(0, -1);
  if (stems.length === 0 || !endsLikeUnit(foldName(last)) || isCollectiveForm(foldName(last))) return null;
  // 戶所 needs no ending where the register knows it as it stands.
  if (!stems.every((stem) => isStem(stem) && index.find(foldName(stem)) === null)) return null;
  const numbered = readNumberedList(stems, last, index);
  if (numbered) return numbered;
  if (stems.some((stem) => readNumeralRange(stem) !== null || isNumber(stem))) return null;
  return readWordList(stems, last, byWords, index);
}

/** 一 in 一、三民分局 numbers the list. */
function isNumber(stem: string): boolean {
  const ordinal = readOrdinal(stem);
  return ordinal !== null && ordinal.suffix === '' && ordinal.prefix === '';
}

/** 信義、大安等分局 lists 信義分局 and 大安分局. */
function withoutAndSoOn(last: string): string {
  const [, name = '', ending = ''] = /^(.{2,})等(.{1,6})$/u.exec(last) ?? [];
  return ending !== '' && isPlacedSuffix(foldName(ending)) ? name + ending : last;
}

function isStem(stem: string): boolean {
  const folded = foldName(stem);
  return (
    folded !== '' &&
    folded.length <= LONGEST_STEM &&
    !/[()、:]/u.test(folded) &&
    !/(?:主辦|協辦|會辦|彙整|辦理|負責|主政)$/u.test(folded) &&
    !endsLikeUnit(folded) &&
    !isBareSuffix(folded)
  );
}

/** 第一、二、三組; 文山第一、第二分局; 第一、三至五組. */
function readNumberedList(stems: readonly string[], last: string, index: RegisterIndex): string[] | null {
  const ending = endingOf(last, /第/u.test(stems.join('') + last));
  if (ending === '') return null;
  const items: string[] = [];
  let prefix = '';
  let mark = '';
  for (const stem of [...stems, last.slice(0, last.length - ending.length)]) {
    const numerals = readNumeralRange(stem) ?? [stem];
    for (const numeral of numerals) {
      const ordinal = readOrdinal(numeral) ?? (items.length === 0 ? readSeries(numeral) : null);
      if (!ordinal || ordinal.suffix !== '') return null;
      if (ordinal.prefix !== '') prefix = ordinal.prefix;
      if (ordinal.mark !== '') mark = ordinal.mark;
      const alone = `${mark}${ordinal.numeral}${ending}`;
      const whole = prefix + alone;
      const standsAlone = index.find(foldName(alone)) !== null && index.find(foldName(whole)) === null;
      items.push(standsAlone ? alone : whole);
    }
  }
  return items;
}

function readWordList(stems: readonly string[], last: string, byWords: boolean, index: RegisterIndex): string[] | null {
  const characters = [...last];
  let best: { suffix: string; known: number } | null = null;
  for (let at = 1; at < characters.length; at += 1) {
    const suffix = characters.slice(at).join('');
    const known = stems.filter((stem) => index.find(foldName(stem + suffix)) !== null).length;
    if (known > 0 && (best === null || known > best.known)) best = { suffix, known };
  }
  const byForm = suffixAsWritten(last);
  if (byWords && best?.known !== stems.length && !arePlaces(stems, last, byForm)) return null;
  // The register knows the last one alone: the words before it are something else, unless places share the ending.
  if (!best && index.find(foldName(last)) !== null && !isPlacedSuffix(foldName(byForm))) return null;
  // 北、中、南區監理所: words of one character share all but one of the last name.
  const bySize = stems.every((stem) => [...stem].length === 1) ? characters.slice(1).join('') : byForm;
  const form = best?.suffix ?? bySize;
  const suffix = best ? form : form.slice(repeatedIn(form, stems));
  if (!best && stems.some((stem) => isPost(stem, suffix))) return null;
  return suffix === '' ? null : [...stems.map((stem) => stem + suffix), last];
}

/** 人事管理員、總務課: a person's post shares no ending. 秘書 alone may be the 秘書室. */
function isPost(stem: string, suffix: string): boolean {
  if (stem === '秘書') return !/^[室科處]$/u.test(suffix);
  return /(?:管理員|[計政]員|[佐助]理員|[科課組股]員|[科課組處室局所站隊股院校]長|主任|專員|專門委員|技[正士佐]|幹事|書記|秘書)$/u.test(
    stem,
  );
}

/** 北區、南屯區清潔隊, 為民服務、聯合服務中心: how much of the ending each word has already. */
function repeatedIn(ending: string, stems: readonly string[]): number {
  const isIn = (size: number): boolean =>
    size < ending.length && stems.every((stem) => stem.length > size && stem.endsWith(ending.slice(0, size)));
  if (isIn(2)) return 2;
  return isIn(1) && /^[區鄉鎮市縣]/u.test(ending) ? 1 : 0;
}

/** 文心及豐原分局, 北區及南區服務中心. */
function arePlaces(stems: readonly string[], last: string, ending: string): boolean {
  if (ending === '') return false;
  if (isPlacedSuffix(foldName(ending))) return true;
  return [...stems, last.slice(0, -ending.length)].every((stem) => /.[區鄉鎮縣]$/u.test(stem));
}

function suffixAsWritten(name: string): string {
  const suffix = unitSuffix(foldName(name));
  return suffix === '' ? '' : name.slice(-suffix.length);
}
