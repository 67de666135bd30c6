const QUOTED = /「[^」]*」|『[^』]*』|《[^》]*》|"[^"]*"|“[^”]*”/gu;
const CLAUSE_END = /[，。；：:;,、!？！]/u;

/** What makes 「每月」 the measure of an effect and not a rhythm of work: 每月節省六十小時, 每日可服務百人, 每週七日. */
const NO_EFFECT =
  '(?!(?:平均|預估|預計)?(?:約|可(?!撥|派)|得以|能|節省|節約|減少|減省|縮短|降低|增加)|7[日天]|七[日天]|24小時|二十四小時)';

/** Words that say that something is done again and again; what stands in brackets must not follow. */
const RECURRING = new RegExp(
  [
    '每(?:隔)?(?:[0-9一二兩三四五六七八九十]+)?個?(?:月|季|週|周|星期|半年)(?!刊|報|均|平均|份?[的之]|薪|票)' +
      NO_EFFECT,
    '(?:每日|每天|每上班日|每工作日)(?!平均|[的之])' + NO_EFFECT,
    '(?:按|逐)[月季週日](?!期)',
    '每年定期',
    '(?:不)?定期(?!.{0,8}(?:規定|計畫|要點|報告書|刊物|存款|公車|契約))',
    '定時(?=檢|巡|更新|清|回報|查)',
    '持續(?!性)(?!.{0,5}(?:情形|力))',
    '24小時(?=輪值|值班|值勤|受理|有人|派員|服勤)',
    '隨到隨辦|隨到隨審',
  ].join('|'),
  'gu',
);

/** What every such word has: a quick look before the slow one. */
const HINT = /[每按逐續隨]|定\s*[期時]|小\s*時/u;

/** Setting something up is done once, whatever the thing does afterwards (增設每日開放之閱覽室). */
const SET_UP =
  /建置|設置|增設|裝設|架設|訂定|訂頒|購置|調整|改為|修訂|研擬|規劃|編印|編製|編訂|製作|印製|採購|訂購|開發|導入|建立|提供|公布|公告|張貼/u;
/** A figure for a rhythm, or the rhythm of what is looked up: 平均每月, 民眾可查詢每月公告資料, 為期二週之每日導覽. */
const DESCRIBED = /平均|預估|估計|查詢|比照|為期/u;

/** A word that recurs, alone (每季) and as it stands in the measure, with what follows it (每季至各…). */
export interface RecurringWord {
  readonly word: string;
  readonly quoted: string;
}

/**
 * The first word in a measure that says that it recurs (每季, 不定期, 持續宣導 …); null where none does.
 * Left aside: names in quotation marks, averages (每月平均), and what only describes a thing that is made once.
 */
export function recurringWord(measure: string): RecurringWord | null {
  if (!HINT.test(measure)) return null;
  const plain = measure.normalize('NFKC').replace(/\s+/gu, '').replace(QUOTED, '');
  for (const found of plain.matchAll(RECURRING)) {
    const before =
      plain
        .slice(Math.max(0, found.index - 24), found.index)
        .split(CLAUSE_END)
        .at(-1) ?? '';
    if (SET_UP.test(before) || DESCRIBED.test(before)) continue;
    const rest = plain.slice(found.index + found[0].length).split(CLAUSE_END, 1)[0] ?? '';
    return { word: found[0], quoted: `${found[0]}${rest.slice(0, 2)}${rest.length > 2 ? '…' : ''}` };
  }
  return null;
}
