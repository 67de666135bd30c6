/**
 * What the names of units end in, as agencies of Taiwan use it: police, tax, land, household registration, hospitals, schools,
 * motor vehicles, harbours, water and railways. Longer ones share as a whole (文心、豐原分局; 大安、信義戶政事務所).
 */
const SHARED =
  '區戶政事務所 戶政事務所 區地政事務所 地政事務所 區公所 鄉公所 鎮公所 市公所 公所 區衛生所 衛生所 區清潔隊 清潔隊 稽徵所 稅捐分處 ' +
  '監理站 監理所 監理處 航務中心 服務中心 就業中心 就業服務站 服務站 服務所 營運所 營業所 營運處 給水廠 淨水場 工務段 工務所 工程處 工程所 ' +
  '工作站 分局 總局 分隊 小隊 中隊 大隊 總隊 支隊 派出所 分駐所 分處 分署 分院 分所 分站 分館 分校 分中心 分會 國民小學 國民中學 國小 國中 ' +
  '高中 高職 醫院 診所 圖書館 地檢署 檢察署 監獄 看守所 辦事處 管理處 管理站 管理所 管理中心 收費站 機廠 車站 機務段 電務段 運務段 郵局 ' +
  '林區管理處 社福中心 文化中心 活動中心 幼兒園 托嬰中心 航空站 測候站 氣象站 檢疫站 檢查站 關 分關 分台 電台 門市';

/** The endings of one or two characters that any unit may have. */
const PLAIN =
  '科 室 組 課 處 隊 中心 局 站 所 股 署 館 院 司 廠 段 部 場 園 社 班 團 庭 小組 學系 學校 校 單位 機關 機構 部門 科室 組室 課室 處室 ' +
  '局處 窗口 服務台 櫃台 櫃檯 櫃臺 分行 政府 委員會 協會 基金會 促進會 議會 農會 漁會 公會 工會 審議會 ' +
  '同仁 人員 員警 主管 員工 辦公室 辦公處 研究所 教師 志工 廠商 團體 業者 家長會';

/** Short names that are units as they stand. */
const NAMES = '縣政府 市政府 縣府 市府 水利會 研考會 原民會 客委會 陸委會 農委會 國發會 國科會 退輔會 總局';

/** Kinds of which an agency has one: alone they name it. */
const ONLY_ONE = new Set(
  (
    '圖書館 清潔隊 工程處 管理處 營運處 服務中心 管理中心 文化中心 活動中心 幼兒園 辦公室 辦公處 服務台 櫃台 研究所 委員會 基金會 衛生所 ' +
    '公所 醫院 郵局 農會 漁會 議會 就業中心 家長會 社福中心 托嬰中心 給水廠 淨水場 機廠'
  ).split(' '),
);

/** Words that end like a unit and are none. */
const NOT_UNITS =
  /^(?:.{0,2}場所|處所|廁所|住所|內部|外部|全部|局部|.{0,2}市場|現場|廣場|機場|農場|牧場|工場|球場|停車場|家庭|值班|.{0,2}公園|校園|庭園|樂園|教室|社會|公司|[東西南北中]部|本部|.?工廠|.{0,2}旅館|場館|路段|社團|財團|托育園)$/u;

/** Kinds of units of which places have one each: here even a lone 及 joins two of them (文心及豐原分局). */
const PLACED = new Set(
  SHARED.split(' ').filter((suffix) => !/^(?:管理中心|服務中心|關|門市|管理處|清潔隊|國中|高中)$/u.test(suffix)),
);

const WHOLE = new Set(NAMES.split(' '));
const ALL: readonly string[] = [...new Set([...SHARED.split(' '), ...PLAIN.split(' '), ...WHOLE])]
  .map((suffix) => suffix.replaceAll('臺', '台'))
  .sort((one, other) => other.length - one.length);
const ENDINGS = new Set(ALL);
const LONGEST = Math.max(...ALL.map((suffix) => suffix.length));

/** The longest known ending that `folded` (see `foldName`) has, itself included; '' where it ends like no unit. */
export function unitSuffix(folded: string): string {
  for (let length = Math.min(LONGEST, folded.length); length > 0; length -= 1) {
    const tail = folded.slice(-length);
    if (ENDINGS.has(tail)) return tail;
  }
  return '';
}

/** True for an ending alone (隊, 大隊, 中心): a class of units, or the wrapped rest of a name. */
export function isBareSuffix(folded: string): boolean {
  return ENDINGS.has(folded) && !WHOLE.has(folded);
}

/** True for an ending that, alone, names the one unit of its kind that an agency has (圖書館), and no class of units. */
export function isOnlyOne(folded: string): boolean {
  return ONLY_ONE.has(folded);
}

/** True where the folded text, a bracket at its end aside, can be the whole name of a unit. */
export function endsLikeUnit(folded: string): boolean {
  const base = folded.endsWith(')') ? folded.replace(/\([^()]*\)$/u, '') : folded;
  return !isBareSuffix(base) && !NOT_UNITS.test(base) && unitSuffix(base) !== '';
}

/** As `endsLikeUnit`, and for kinds of which an agency has one (圖書館), too. */
export function isWholeName(folded: string): boolean {
  return endsLikeUnit(folded) || isOnlyOne(folded);
}

/** True for endings that are shared between places (分局, 戶政事務所), so that 及 before them never is a part of a name. */
export function isPlacedSuffix(suffix: string): boolean {
  return PLACED.has(suffix);
}
