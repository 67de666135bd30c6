import type { CheckContext } from '../check/context';
import type { Rule } from '../check/rule';
import { fullDate } from '../deadlines/describe';
import { datesOfEarlierYears, isInPeriod } from '../deadlines/in-period';
import { readDeadline } from '../deadlines/parse';
import { perReading } from '../deadlines/per-reading';
import { rocYearOfDate } from '../deadlines/roc';
import { shiftYears } from '../deadlines/shift-years';
import { text } from '../i18n/text';

export const rule: Rule = {
  id: 'deadline-wrong-year',
  severity: 'error',
  title: text('完成期限的年度早於計畫年度', 'A deadline of a year before the plan’s'),
  why: text(
    '期限在計畫開始前就過了，通常是沿用去年計畫而沒有改年度。',
    'Such a deadline has passed before the plan begins; mostly it is left over from last year’s plan.',
  ),
  example: {
    wrong: text('107年度計畫寫「106年6月」', '「106年6月」 in the plan of 107'),
    right: text('「107年6月」', '「107年6月」'),
  },
  scope: 'row',
  check(context, report) {
    const { plan, period, rocYear, deadlineOf } = context;
    const firstOf = perReading((reading) => datesOfEarlierYears(reading, rocYear, period)[0]);
    plan.measures.forEach((measure, index) => {
      const reading = deadlineOf(index);
      const first = reading === null ? undefined : firstOf(reading);
      if (first === undefined || measure.deadline === null) return;
      const at = { part: 'measure', index, field: 'deadline' } as const;
      const moved = withPlansYear(measure.deadline, context);
      report({
        at,
        message: text(
          `期限「${fullDate(first)}」早於本計畫的${rocYear}年度，請改為${moved === null ? '本年度的日期' : `「${moved}」`}；如確為以前年度完成，請寫「已完成」。`,
          `${fullDate(first)} is before the plan’s year ${rocYear}. Write ${moved === null ? 'a date of the plan’s year' : `「${moved}」`}, or 「已完成」 if it was done then.`,
        ),
        fix: moved === null ? null : { kind: 'suggested', at, text: moved },
      });
    });
  },
};

/** The phrase with its years moved into the plan's; null where that does not make it a deadline of this plan. */
function withPlansYear(phrase: string, { rocYear, period }: CheckContext): string | null {
  if (rocYear === null) return null;
  const before = readDeadline(phrase, rocYear);
  const earliest = [...before.dates, ...(before.reportBy === null ? [] : [before.reportBy])].sort()[0];
  if (earliest === undefined) return null;
  const moved = shiftYears(phrase, rocYear - rocYearOfDate(earliest));
  const after = readDeadline(moved, rocYear);
  const sound = after.understood && after.dates.every((date) => isInPeriod(date, period));
  return moved !== phrase && sound && datesOfEarlierYears(after, rocYear, period).length === 0 ? moved : null;
}
