import { isAt, numberAt, textAt } from './element';
import { sharesUnit, skipListSeparator, skipRangeSeparator } from './separators';
import type { Input } from './element';

const COUNTED =
  `次 回 場 場次 件 則 篇 人 人次 位 期 梯 梯次 項 條 % 成 元 處 站 家 班 堂 份 所 階段 案 級 大 種 類 本 冊 頁 組 個 名 面 區 校 里 戶 隊 台 臺 輛 支
  封 節 屆 版 集 張 單位 分 度 倍 萬 趟 天次 小時 款 點`.split(/\s+/u);

const ORDERED = ['期', '階段', '次', '場', '場次', '梯', '梯次', '項', '屆', '案', '版', '類', '點', '批', '波', '條'];

/** The position after how many or which one, which is no time: 2次, 分3期, 第1期, 100%, 至少1場次; `at` where none stands there. */
export function skipCount(input: Input, at: number): number {
  if (isAt(input, at, '第')) {
    return numberAt(input, at + 1) !== null && ORDERED.includes(textAt(input, at + 2)) ? at + 3 : at;
  }
  if (numberAt(input, at) === null) return at;
  if (isAt(input, at + 1, '個') && isAt(input, at + 2, '月', '工作日', '星期')) return at;
  if (sharesUnit(input, at, COUNTED)) {
    const listed = skipListSeparator(input, at + 1);
    return skipCount(input, listed > at + 1 ? listed : skipRangeSeparator(input, at + 1));
  }
  if (!COUNTED.includes(textAt(input, at + 1))) return at;
  return isAt(input, at + 2, '以上', '以下') ? at + 3 : at + 2;
}

/** The position after a number that only marks a list item (1. / (1) / 一、) where `starts` says that a clause begins; `at` where none stands there. */
export function skipMarker(input: Input, at: number): number {
  if (isAt(input, at, '(') && numberAt(input, at + 1) !== null && isAt(input, at + 2, ')')) return at + 3;
  const number = numberAt(input, at);
  if (number === null || number > 20) return at;
  return isAt(input, at + 1, '.', '、', ')') ? at + 2 : at;
}
