import { readDay, readYear } from '../sheets/settings/read';
import type { PlanSettings } from '../plan/plan';
import type { CellRef } from '../workbook/snapshot';
import type { Grid } from '../workbook/grid';
import { squeeze } from '../text/squeeze';
import { rowShape } from './row-shape';

/** Settings told by titles and prose, and the cells that tell them. */
export interface InferredSettings extends PlanSettings {
  cellOf(name: 'agency' | 'rocYear' | 'title' | 'period'): CellRef | null;
}

/** Titles stand at the top; further down only lines between tables are looked at. */
const ROWS_PER_SHEET = 40;
const NUMERAL = '[0-9０-９一二三四五六七八九十百〇零○]';
const PLAN_TITLE = new RegExp(
  `^(?:附[件表錄][0-9０-９一二三四五六七八九十]*[:：、.-]?)?([^，。；]{0,60}?)(?:(?:中華)?(?:民國)?(${NUMERAL}{2,5})年度?)?(「?(?:推動)?(?:提升|提昇|增進|精進)(?:為民)?服務(?:品質|效能|滿意).{0,30})$`,
  'u',
);
const YEAR = new RegExp(`(?:民國)?(${NUMERAL}{2,5})年度`, 'u');
const DATE = `(?:中?華?民國)?(?:${NUMERAL}{2,5}年)?${NUMERAL}{1,3}月(?:${NUMERAL}{1,3}日|底)?`;
const PERIOD = new RegExp(
  `((?:中?華?民國)?${NUMERAL}{2,5}年(?:${NUMERAL}{1,3}月(?:${NUMERAL}{1,3}日)?)?)起?[至到~～—-]+(${DATE})`,
  'u',
);
const PLAN_WORD = /計畫/u;
/** 附件1, 附表二: the annex's number is no part of the plan's title. */
const ANNEX = /^附[件表錄][0-9０-９一二三四五六七八九十]*[:：、.-]?/u;
/** A title ends where the name of the annex begins: 「…執行計畫具體作法表」. */
const AFTER_PLAN = /(計畫)(?![書])[^計]*$/u;

/** Looks for the plan's title (○○局107年度提升服務品質執行計畫), its agency, year and period in all that stands above tables or is prose. */
export function inferSettings(grids: readonly Grid[]): InferredSettings {
  const cells = new Map<string, CellRef>();
  let agency: string | null = null;
  let rocYear: number | null = null;
  let title: string | null = null;
  let period: PlanSettings['period'] = null;
  for (const grid of grids) {
    const end = Math.min(grid.height, ROWS_PER_SHEET);
    for (let row = 0; row < end; row++) {
      const { count, firstColumn } = rowShape(grid, row);
      if (count === 0 || count > 3) continue;
      const text = grid.text(row, firstColumn);
      if (text.length > 400) continue;
      const line = squeeze(text);
      const note = (name: string) =>
        cells.set(name, { sheet: grid.sheet.name, rowIndex: row, columnIndex: firstColumn });
      const found = line.length <= 120 ? PLAN_TITLE.exec(line) : null;
      if (found !== null) {
        const year = readYear(found[2] ?? '');
        const isPlan = PLAN_WORD.test(found[3] ?? '');
        if (title === null && isPlan) {
          title = line.replace(ANNEX, '').replace(AFTER_PLAN, '$1');
          note('title');
        }
        if (agency === null && (found[1] ?? '').length >= 2) {
          agency = found[1] ?? null;
          note('agency');
        }
        if (rocYear === null && year !== null) {
          rocYear = year;
          note('rocYear');
        }
      }
      const span = period === null ? PERIOD.exec(line) : null;
      if (span !== null) {
        const from = readDay(withMonth(span[1] ?? '', '1月'), 'first');
        const to = readDay(withYear(span[2] ?? '', span[1] ?? ''), 'last');
        if (from !== null && to !== null && from <= to) {
          period = { from, to };
          note('period');
        }
      }
    }
  }
  if (rocYear === null) {
    const found = yearOfAnyTitle(grids);
    if (found !== null) {
      rocYear = found.year;
      cells.set('rocYear', found.cell);
    }
  }
  return { agency, rocYear, title, period, cellOf: (name) => cells.get(name) ?? null };
}

function withMonth(text: string, month: string): string {
  return text.includes('月') ? text : text + month;
}

/** 「107年1月至12月」: the end takes the year of the beginning. */
function withYear(text: string, begin: string): string {
  return text.includes('年') ? text : `${begin.slice(0, begin.indexOf('年') + 1)}${text}`;
}

/** The year in the first short line that names one (○○小組107年度編組表). */
function yearOfAnyTitle(grids: readonly Grid[]): { readonly year: number; readonly cell: CellRef } | null {
  for (const grid of grids) {
    for (let row = 0; row < Math.min(grid.height, 10); row++) {
      const { count, firstColumn } = rowShape(grid, row);
      if (count === 0 || count > 3) continue;
      const line = squeeze(grid.text(row, firstColumn).slice(0, 100));
      if (line.length > 60) continue;
      const year = readYear(YEAR.exec(line)?.[1] ?? '');
      if (year !== null) return { year, cell: { sheet: grid.sheet.name, rowIndex: row, columnIndex: firstColumn } };
    }
  }
  return null;
}
