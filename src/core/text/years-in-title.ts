import { parseNumeral } from './numerals';
import { squeeze } from './squeeze';

const NUMERAL = '(?:[0-9０-９]{2,4}|[〇○零一二三四五六七八九十百]{2,5})';
/** 107年度, 一○七年度, 107、108年度; but no date, and not 106年度評核結果, which the plan of 107 builds on. */
const YEARS = new RegExp(
  `(${NUMERAL}(?:[、,，及與和至到~～-]${NUMERAL})*)(年度|年(?!度|[0-9０-９一二三四五六七八九十]{1,3}月|底))(?!.{0,8}(?:結果|檢討|成果|滿意度|決算|統計))`,
  'gu',
);
/** A bare 年 may count years (十五年計畫), unless it is a year that plans are of. */
const EARLIEST = 80;
const LATEST = 200;

/** The ROC years that a title speaks of. */
export function yearsInTitle(title: string): number[] {
  const years: number[] = [];
  for (const [, run = '', word] of squeeze(title).matchAll(YEARS)) {
    for (const numeral of run.split(/[、,，及與和至到~～-]/u)) {
      const number = parseNumeral(numeral);
      const year = number !== null && number > 1911 ? number - 1911 : number;
      if (year !== null && (word === '年度' || (year >= EARLIEST && year <= LATEST))) years.push(year);
    }
  }
  return years;
}
