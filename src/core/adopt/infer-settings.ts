import type { IsoDate, Period, PlanSettings } from '../plan/plan';
import { readDay, readYear } from '../sheets/settings/read';
import { squeeze } from '../text/squeeze';
import type { CellRef } from '../workbook/snapshot';

/** A line that is no row of a table: a title, a note, prose. */
export interface FreeLine {
  readonly text: string;
  readonly cell: CellRef;
  /** True for the title of a generated plan text, whatever it is called. Absent: false. */
  readonly isTitle?: boolean;
}

/** Settings told by titles and prose, and the cells that tell them. */
export interface InferredSettings extends PlanSettings {
  cellOf(name: keyof PlanSettings): CellRef | null;
}

/** So many lines are read at most; a plan says on its first pages what it is. */
const MOST_LINES = 2000;
const LONGEST_LINE = 400;
const LONGEST_TITLE = 120;
const LONGEST_AGENCY = 60;

const NUMERAL = '[0-9０-９一二三四五六七八九十百〇零○]';
/** 附件1, 附表二: the annex's number is no part of the plan's title. */
const ANNEX = /^附[件表錄][0-9０-９一二三四五六七八九十]*[:：、.-]?/u;
/** Before the year the agency, after it what the plan or its annex is called. */
const TITLE = new RegExp(
  `^([^，。；:：]{0,60}?)(?:(?:中華)?(?:民國)?(${NUMERAL}{2,5})年度?)?(「?(?:推動)?(?:(?:提升|提昇|增進|精進)(?:為民|整體)?服務(?:品質|效能|滿意)|政府服務躍升).{0,30})$`,
  'u',
);
/** A plan by another name: it says its year, that it is a plan, and that it is about the service. */
const OTHER_TITLE = new RegExp(
  `^([^，。；:：、]{0,60}?)(?:(?:中華)?民國)?(${NUMERAL}{2,5})年度?([^，。；:：]{0,40}計畫[^，。；:：]{0,30})$`,
  'u',
);
const ABOUT_SERVICE = /服務|便民/u;
/** What such a plan rests on is no title. */
const RESTS_ON = /^(?:依|根據|配合|參照|參考|遵照|奉|按)/u;
/** A title ends where the name of the annex begins: 「…執行計畫具體作法表」. */
const AFTER_PLAN = /(計畫)(?!書)[^計]*$/u;
const AGENCY =
  /(?:府|院|部|會|署|局|處|所|站|隊|館|中心|學校|大學|學院|高中|國中|國小|公司|室|科|課|組|場|園|廠|庫|關|社|段|堡|營|之家)$/u;
const AGENCY_LINE = /^(?:填報|提報|主管|受評)?機關(?:名稱)?[:：]([^:：]{2,60})$/u;
const YEAR = new RegExp(`(?:民國)?(${NUMERAL}{2,5})年度`, 'u');
const DATE = `(?:中?華?民國)?(?:${NUMERAL}{2,5}年)?${NUMERAL}{1,3}月(?:${NUMERAL}{1,3}日|底)?`;
const PERIOD = new RegExp(
  `((?:中?華?民國)?${NUMERAL}{2,5}年(?:${NUMERAL}{1,3}月(?:${NUMERAL}{1,3}日)?)?)起?[至到~～—–-]+(${DATE})`,
  'u',
);
const PERIOD_WORD = /期程|期間/u;
/** A shorter span is that of one thing in the plan, unless the line says that it is the plan's. */
const MONTHS_OF_A_PLAN = 10;

/** Looks for the plan's title (○○局107年度提升服務品質執行計畫), its agency, year and period in what stands around the tables. */
export function inferSettings(lines: readonly FreeLine[]): InferredSettings {
  const found: { -readonly [Name in keyof PlanSettings]: PlanSettings[Name] } = {
    agency: null,
    rocYear: null,
    title: null,
    period: null,
  };
  const cells: Partial<Record<keyof PlanSettings, CellRef>> = {};
  const take = <Name extends keyof PlanSettings>(name: Name, value: PlanSettings[Name], cell: CellRef) => {
    if (found[name] !== null || value === null) return;
    found[name] = value;
    cells[name] = cell;
  };
  let above: FreeLine | null = null;
  let other: Parameters<typeof takeTitle> | null = null;
  let anyYear: { readonly year: number; readonly cell: CellRef } | null = null;
  for (const line of lines.slice(0, MOST_LINES)) {
    const { cell } = line;
    if (line.text.length > LONGEST_LINE) continue;
    const text = squeeze(line.text).replace(ANNEX, '');
    // Of a plan text that waits for its agency's name the title is none yet.
    if (line.isTitle === true && !text.includes('＿')) {
      // Blanks that stand in the agency's name are its own.
      const own = line.text.trim();
      const exact = TITLE.exec(own) ?? OTHER_TITLE.exec(own);
      const parts = agencyIn(exact?.[1] ?? '') === null ? (TITLE.exec(text) ?? OTHER_TITLE.exec(text)) : exact;
      take('title', own, cell);
      if (parts !== null) takeTitle(text, parts, line, above);
    }
    const title = text.length <= LONGEST_TITLE ? TITLE.exec(text) : null;
    if (title !== null) takeTitle(text, title, line, above);
    else if (other === null && text.length <= LONGEST_TITLE) {
      const parts = otherTitle(text);
      if (parts !== null) other = [text, parts, line, above];
    }
    take('agency', agencyIn(AGENCY_LINE.exec(text)?.[1] ?? ''), cell);
    take('period', periodIn(text), cell);
    const year: number | null = anyYear === null && text.length <= 60 ? readYear(YEAR.exec(text)?.[1] ?? '') : null;
    if (year !== null) anyYear = { year, cell };
    above = line;
  }
  if (other !== null) takeTitle(...other);
  if (anyYear !== null) take('rocYear', anyYear.year, anyYear.cell);
  return { ...found, cellOf: (name) => cells[name] ?? null };

  /** @param parts of the text: the agency, the year, the rest. */
  function takeTitle(
    text: string,
    [, name = '', year = '', rest = '']: RegExpExecArray,
    line: FreeLine,
    above: FreeLine | null,
  ) {
    const agency = agencyIn(name);
    if (rest.includes('計畫') && (name === '' || agency !== null)) {
      take('title', text.replace(AFTER_PLAN, '$1'), line.cell);
    }
    take('agency', agency, line.cell);
    if (name === '' && above !== null) take('agency', agencyIn(squeeze(above.text)), above.cell);
    take('rocYear', readYear(year), line.cell);
  }
}

/** ○○醫院115年度病友服務計畫; null where it is none, or nothing tells whose it is. */
function otherTitle(text: string): RegExpExecArray | null {
  const parts = OTHER_TITLE.exec(text);
  if (parts === null || RESTS_ON.test(text) || !ABOUT_SERVICE.test(parts[3] ?? '')) return null;
  return parts[1] === '' || agencyIn(parts[1] ?? '') !== null ? parts : null;
}

/** The words if they are called like an agency, without what stands behind in brackets (「(單位名稱)」). */
function agencyIn(words: string): string | null {
  const name = words.replace(/[(（][^()（）]*[)）]$|(?:推動|辦理|執行|落實)$/u, '');
  return name.length >= 3 && name.length <= LONGEST_AGENCY && AGENCY.test(name) ? name : null;
}

/** 「自107年1月1日起至12月31日止」. */
function periodIn(text: string): Period | null {
  const span = PERIOD.exec(text);
  if (span === null) return null;
  const begin = span[1] ?? '';
  const end = span[2] ?? '';
  const from = readDay(begin.includes('月') ? begin : `${begin}1月`, 'first');
  // 「107年1月至12月」: the end takes the year of the beginning.
  const to = readDay(end.includes('年') ? end : `${begin.slice(0, begin.indexOf('年') + 1)}${end}`, 'last');
  if (from === null || to === null || from > to) return null;
  return PERIOD_WORD.test(text) || monthsBetween(from, to) >= MONTHS_OF_A_PLAN ? { from, to } : null;
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}
