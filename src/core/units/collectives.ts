import { isBareSuffix, unitSuffix } from './suffixes';

const PEOPLE_OR_UNITS = '單位|機關|機構|部門|科室|組室|課室|處室|局處|學校|同仁|人員|員警|員工|主管|首長';
/** 各分局, 本站各單位, 市府各局處: whatever stands behind 各. The owner before it does not end like a section (行政科各… is two units). */
const EACH = /^(?:各.|[^()、及與和暨各]{0,12}[^()、及與和暨各科課組股室]各[^類種項])/u;
const JOINERS = '及與和暨';
const WHOLE =
  /^(?:本?[局所站校處府院館署廠部])?全(?:局|所|站|校|處|府|院|體|員|署|廠|館|單位|總隊|分局|大隊|中心|市|縣|區|鄉|鎮)/u;
const OWN = /^本(?:局|所|站|校|處|府|院|館|署|廠|部|會|分局|總隊|大隊|中隊|隊|中心|機關|單位)$/u;
const ALL_KINDS = /^(?:本.{1,2})?(?:所屬|所轄|轄內|轄下|相關|有關|其他|其餘|所有|權責|業管|指定|每一?)/u;
const SOME_KINDS = new RegExp(
  `^(?:.{0,6})(?:相關|有關|權責|業管|業務|外勤|內勤|內外勤|幕僚|直屬|基層|輔助|行政|第一線|一級|二級|所屬|承辦|主管|主辦|協辦|執行)(?:${PEOPLE_OR_UNITS})$`,
  'u',
);
const FORCES = /^(?:直屬|外勤|內勤|內外勤|基層)(?:\(?[大中小分]?\)?隊|派出所|所)$/u;

/** True where the folded name (see `foldName`) means a class of units by its form: 各分局, 全體同仁, 相關單位, 大隊. */
export function isCollectiveForm(folded: string): boolean {
  const base = folded.endsWith(')') ? folded.replace(/(?!^)\([^()]*\)$/u, '') : folded;
  if (base.length === 0 || JOINERS.includes(base.charAt(base.length - 1))) return false;
  return (
    isBareSuffix(base) ||
    (base.includes('各') && EACH.test(base)) ||
    (base.includes('全') && WHOLE.test(base)) ||
    (base.startsWith('本') && OWN.test(base)) ||
    (ALL_KINDS.test(base) && unitSuffix(base) !== '') ||
    SOME_KINDS.test(base) ||
    FORCES.test(base)
  );
}
