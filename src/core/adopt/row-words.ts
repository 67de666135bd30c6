import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import { isBlank } from '../text/is-blank';

const NOTE =
  /^(?:[（(]?(?:註|附註|備註|備考|說明|附記|填表說明|填寫說明|注意事項|資料來源|單位說明|填表須知|填寫須知|補充說明)[0-9０-９一二三四五六七八九十]*(?:[)）]?[：:.．、]|$)|※|＊|＃|◎註|[Pp][Ss][:：.]|[(（]?(?:以下空白|本頁空白|[接續]下頁|以下略|略)[)）]?$)/u;
const SIGNATURE_WORD =
  '承辦人員?|填表人員?|填報人員?|製表人?員?|經辦人?員?|覆核|複核|審核|初核|核章|簽章|核定|批示|會辦|校對|單位主管|業務主管|主管|機關首長|首長|局長|處長|署長|所長|站長|科長|課長|組長|主任|秘書|主任秘書|總隊長|大隊長|隊長';
const SIGNATURE = new RegExp(
  `^(?:${SIGNATURE_WORD})(?:[(（]?(?:核章|簽章|簽名|蓋章)[)）]?)?(?:[:：].{0,12})?$|^(?:核章|簽章|蓋章)`,
  'u',
);
/** One word alone (主任) is a post; a signature line has its colon, its 核章, or several such words. */
const SIGNATURE_SURE = /[:：]|核章|簽章|蓋章|^(?:承辦人員?|填表人員?|製表人?|覆核|複核|審核|單位主管|機關首長)$/u;
/** 「小計：6項」「共計 12 項作法」「合計配分 200分」: a count and what it counts, and no more. */
const TOTAL =
  /^(?:(?:本頁|本表|本構面|以上)?(?:合計|小計|總計|共計|累計)|總分|合計配分|總配分)共?(?:(?:作法|做法|措施|項目|項數|件數)數?)?[:：]?(?:共?[0-9０-９.]+[分項件條案筆則個％%]?(?:(?:具體|推動)?(?:作法|做法|措施|工作))?)?$/u;
/** Words that only say where a table or its letter ends; a note, even in the column of measures. */
const CLOSING =
  /^[-－–—─=＝]*[(（【]?(?:以下空白|本頁空白|以下無資料|以下略|[接續]下頁|(?:全|本)?(?:表|案|文)?完)[)）】]?[-－–—─=＝]*$|^(?:資料來源|資料出處|正本|副本|抄本|抄送|受文者|發文(?:日期|字號)|檔號|保存年限|填表(?:須知|說明)|填寫(?:須知|說明))[:：]/u;
/** A post and a person's name, written apart: 「院長  ○○○」. */
const SIGNED =
  /^\p{Script=Han}{0,10}(?:長|首長|主任|主任委員|召集人|執行秘書|主任秘書)[\s\u3000]+[\p{Script=Han}○〇ＯOＸX*＊](?:[\s\u3000]*[\p{Script=Han}○〇ＯOＸX*＊]){1,3}$/u;
const TITLE =
  /計畫|附件|附表|附錄|一覽表|彙整表|彙總表|明細表|檢核表|調查表|統計表|名冊|編組表|作法表|做法表|執行表|推動表|填表|製表日期|日期[:：]|單位[:：]|機關[:：]|機關名稱|^第.{1,4}頁|共.{1,4}頁|^民國|^中華民國/u;

/** A note under or above a table (註：…). */
export function isNote(text: string): boolean {
  return NOTE.test(squeeze(text.slice(0, 40)));
}

/** A line that only closes a table or a letter (以下空白, 資料來源：…, 正本：…). */
export function isClosing(text: string): boolean {
  return CLOSING.test(squeeze(text.slice(0, 40)));
}

/** A letter's signature (院長 ○○○); such words are one only where they stand alone below a table. */
export function isSigned(text: string): boolean {
  return text.length < 40 && SIGNED.test(text.trim());
}

/** A total (合計, 小計). */
export function isTotal(text: string): boolean {
  return text.length < 40 && TOTAL.test(squeeze(text));
}

/** Words of a title or letterhead rather than of a heading. */
export function isTitle(text: string): boolean {
  return text.length < 200 && TITLE.test(squeeze(text));
}

/** Words of a title that cannot be a measure, though they stand where measures do. */
export function isPlainTitle(text: string): boolean {
  return (
    isTitle(text) &&
    squeeze(text).length <= 45 &&
    !/[。；;]|^[0-9０-９(（一二三四五六七八九十]+[.、)）]/u.test(squeeze(text))
  );
}

/** Whether a row is the line for signatures at the end of a table (承辦人 … 單位主管 … 核章). */
export function isSignatureRow(grid: Grid, row: number): boolean {
  let cells = 0;
  let sure = false;
  const length = grid.sheet.rows[row]?.length ?? 0;
  for (let column = 0; column < length; column++) {
    if (grid.anchorRow(row, column) !== row || grid.anchorColumn(row, column) !== column) continue;
    const text = grid.text(row, column);
    if (isBlank(text)) continue;
    if (text.length > 120) return false;
    // Several signatures often stand in one cell, parted by blanks: 「承辦人：⋯單位主管：」
    for (const part of text.trim().split(/\s{2,}|\u3000+|\n/u)) {
      const words = squeeze(part);
      if (words === '') continue;
      if (!SIGNATURE.test(words)) return false;
      cells++;
      if (SIGNATURE_SURE.test(words)) sure = true;
    }
  }
  return sure && cells > 0;
}
