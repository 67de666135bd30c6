import type { Period } from '../plan/plan';
import { squeeze } from '../text/squeeze';
import { yearsInTitle } from '../text/years-in-title';
import type { IgnoredReason } from '../sheets/region';
import type { CellRef } from '../workbook/snapshot';
import type { FreeLine } from './infer-settings';

/** A line that belongs to no row of a table, and why it was left out. */
export interface OutsideLine extends FreeLine {
  readonly reason: IgnoredReason;
  /** Whether it stands on a sheet of our own. */
  readonly own: boolean;
}

/** A line that tells the plan's year, and where it stands. */
export interface YearLine {
  readonly text: string;
  readonly years: readonly number[];
  readonly cell: CellRef;
  readonly own: boolean;
}

const LONGEST = 80;
/** Where a sheet holds no table, its first lines are its title. */
const FIRST_LINES = 3;
const ANNEX = /^[（(]?附[件表錄][0-9０-９一二三四五六七八九十]*(?:之[0-9０-９一二三四五六七八九十]+)?[)）]?[:：、.-]?/u;
const IN_BRACKETS = /[（(][^（()）]*[)）]$/u;
const NAME_END = /(?:計畫書?|表|名單|名冊|一覽|小組|委員會|方案|[作做]法|措施|事項|年度?)[」』]?$/u;
/** Prose, and what a plan builds on. */
const NO_NAME =
  /[。；;：:]|^(?:[一二三四五六七八九十0-9０-９]{1,3}[、.．]|[(（][一二三四五六七八九十0-9]{1,3}[)）])|依據|根據|依照|參照/u;

/** The titles among the lines around tables that name a year: a letterhead, the plan's name, the names of its annexes. */
export function titlesWithYear(lines: readonly OutsideLine[]): YearLine[] {
  const seen = new Map<string, number>();
  return lines.flatMap(({ text, cell, reason, own }) => {
    const nth = (seen.get(cell.sheet) ?? 0) + 1;
    seen.set(cell.sheet, nth);
    if (reason !== 'title' && (reason === 'note' || nth > FIRST_LINES)) return [];
    const words = squeeze(text).replace(ANNEX, '').replace(IN_BRACKETS, '');
    if (words.length > LONGEST || NO_NAME.test(words) || !NAME_END.test(words)) return [];
    const years = yearsInTitle(words);
    return years.length === 0 ? [] : [{ text, years, cell, own }];
  });
}

/** The ROC years that a period touches. */
export function yearsOfPeriod({ from, to }: Period): number[] {
  const first = Number(from.slice(0, 4)) - 1911;
  const last = Number(to.slice(0, 4)) - 1911;
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_none, index) => first + index);
}
