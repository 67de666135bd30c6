import type { Framework } from '../core/frameworks/framework';
import { fail, ok, type Outcome } from '../core/i18n/problem';
import { text } from '../core/i18n/text';
import type { IsoDate, Period } from '../core/plan/plan';
import { selectRules } from './select-rules';

/** How `validate` is to check, as plain data, so that it can travel to a worker. */
export interface CheckArguments {
  readonly today: IsoDate;
  readonly period: Period | null;
  readonly rocYear: number | null;
  /** null: detected from each workbook's labels. */
  readonly framework: Framework | null;
  /** Ids of the rules to run; null: all. */
  readonly rules: readonly string[] | null;
}

/** The options of `validate` as written; absent ones are undefined. */
export interface WrittenOptions {
  readonly today?: string | undefined;
  readonly period?: string | undefined;
  readonly year?: string | undefined;
  readonly framework?: string | undefined;
  readonly rules?: string | undefined;
  readonly without?: string | undefined;
}

/** Reads the options; fails with the first that makes no sense. `today` is the real one. */
export async function readCheckArguments(written: WrittenOptions, today: IsoDate): Promise<Outcome<CheckArguments>> {
  const day = written.today === undefined ? ok(today) : parseDay(written.today, '--today');
  if (!day.ok) return day;
  const period = written.period === undefined ? ok(null) : parsePeriod(written.period);
  if (!period.ok) return period;
  const rocYear = written.year === undefined ? ok(null) : parseYear(written.year);
  if (!rocYear.ok) return rocYear;
  const agreed = contradiction(period.value, rocYear.value);
  if (!agreed.ok) return agreed;
  const chosen = await chosenRules(written);
  if (!chosen.ok) return chosen;
  const framework = written.framework === undefined ? ok(null) : await namedFramework(written.framework);
  if (!framework.ok) return framework;
  return ok({
    today: day.value,
    period: period.value,
    rocYear: rocYear.value,
    framework: framework.value,
    rules: chosen.value,
  });
}

/** The rules are loaded only where some are named: the workers, which run them, load them for themselves. */
async function chosenRules({ rules: only, without }: WrittenOptions): Promise<Outcome<readonly string[] | null>> {
  if (only === undefined && without === undefined) return ok(null);
  const { rules } = await import('../core/rules/index');
  const chosen = selectRules(rules, { only, without });
  return chosen.ok ? ok(chosen.value.map(({ id }) => id)) : chosen;
}

async function namedFramework(given: string): Promise<Outcome<Framework>> {
  return (await import('./load-framework')).loadFramework(given);
}

/** Year, month and day, parted by - / . or 年月日; the year of the ROC (107) or Gregorian (2018). */
const DAY = /^(?:民國)?(\d{1,4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;

/** A day that exists: 2018-06-30, 2018/6/30, 107-06-30, 107.6.30. */
export function parseDay(given: string, option: string): Outcome<IsoDate> {
  const day = isoDay(given);
  return day !== null
    ? ok(day)
    : fail(
        'usage',
        text(
          `${option} 要寫成年月日，例如 ${option} 107-06-30 或 ${option} 2018-06-30；「${given}」不是這樣的日期。`,
          `${option} wants a day, such as ${option} 2018-06-30 or, by ROC year, ${option} 107-06-30; “${given}” is none.`,
        ),
      );
}

/** Two days as `parseDay` reads them with `..` between, both included, the first not after the second. */
export function parsePeriod(given: string): Outcome<Period> {
  const [from = null, to = null, ...rest] = given.split('..').map(isoDay);
  if (rest.length === 0 && from !== null && to !== null && from <= to) return ok({ from, to });
  return fail(
    'usage',
    text(
      `--period 要寫成起日..迄日，例如 --period 107-01-01..107-12-31 或 --period 2018-01-01..2018-12-31；「${given}」不是這樣的期程。`,
      `--period wants FIRST..LAST, such as --period 2018-01-01..2018-12-31 or, by ROC year, --period 107-01-01..107-12-31; “${given}” is no such period.`,
    ),
  );
}

/** A ROC year (107, １０７, 民國107年度), or the same in Gregorian (2018). */
export function parseYear(given: string): Outcome<number> {
  const digits = /^(?:民國)?(\d{2,4})(?:年度?)?$/.exec(given.normalize('NFKC').trim())?.[1];
  const year = Number(digits ?? NaN);
  const rocYear = year > 1911 ? year - 1911 : year;
  if (rocYear >= 1 && rocYear < 1000) return ok(rocYear);
  return fail(
    'usage',
    text(
      `--year 要寫民國年，例如 --year 107；「${given}」不是年度。`,
      `--year wants a ROC year, such as --year 107 (= 2018); “${given}” is none.`,
    ),
  );
}

/** A period without a day in the year that is given beside it: one of the two is a slip. */
function contradiction(period: Period | null, rocYear: number | null): Outcome<null> {
  if (period === null || rocYear === null) return ok(null);
  const year = String(rocYear + 1911);
  if (period.from.slice(0, 4) <= year && year <= period.to.slice(0, 4)) return ok(null);
  return fail(
    'usage',
    text(
      `--period ${period.from}..${period.to} 不在 --year ${rocYear}（西元 ${year} 年）之內，請改正其中一個，或只寫一個。`,
      `--period ${period.from}..${period.to} has no day in --year ${rocYear} (${year}). Mend one of them, or give only one.`,
    ),
  );
}

/** The day in ISO; null where there is no such day. A year of up to three digits is a ROC year. */
function isoDay(given: string): IsoDate | null {
  const found = DAY.exec(given.normalize('NFKC').trim());
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  const gregorian = Number(year) + (year.length < 4 ? 1911 : 0);
  const date = new Date(Date.UTC(gregorian, Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists && Number(year) > 0
    ? `${String(gregorian).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;
}
