import type { Rule } from '../check/rule';
import { fullDate } from '../deadlines/describe';
import { datesOfEarlierYears, isInPeriod } from '../deadlines/in-period';
import { perReading } from '../deadlines/per-reading';
import type { DeadlineReading } from '../deadlines/reading';
import { text } from '../i18n/text';
import type { IsoDate, Period } from '../plan/plan';

export const rule: Rule = {
  id: 'deadline-outside-period',
  severity: 'error',
  title: text('完成期限不在計畫期程內', 'A deadline outside the plan’s period'),
  why: text(
    '期程以外的期限，本計畫無從管制，也不列入本年度成果。',
    'What is due outside the period cannot be followed up under this plan, nor counted among its results.',
  ),
  example: {
    wrong: text('期程到107年12月31日，期限寫「108年3月」', '「108年3月」 where the period ends on 107年12月31日'),
    right: text(
      '「107年12月」，或「107年12月完成，108年1月10日前提報成果」',
      '「107年12月」, or with a report the year after: 「107年12月完成，108年1月10日前提報成果」',
    ),
  },
  scope: 'row',
  check({ plan, period, rocYear, deadlineOf }, report) {
    if (period === null) return;
    const firstOf = perReading((reading) =>
      datesOfEarlierYears(reading, rocYear, period).length > 0 ? undefined : datesOutside(reading, period)[0],
    );
    plan.measures.forEach((_measure, index) => {
      const reading = deadlineOf(index);
      const first = reading === null ? undefined : firstOf(reading);
      if (first === undefined) return;
      report({
        at: { part: 'measure', index, field: 'deadline' },
        message: text(
          `期限「${fullDate(first)}」不在計畫期程內（${fullDate(period.from)}至${fullDate(period.to)}），請改為期程內的日期；如是提報成果，請寫明「提報」。`,
          `${fullDate(first)} is outside the plan’s period (${fullDate(period.from)} to ${fullDate(period.to)}). Choose a date inside it; if it is a report that is due, say so (提報).`,
        ),
      });
    });
  },
};

/** A rhythm gives days for the whole year, so it is outside only where none of them is inside. */
function datesOutside({ dates, every, reportBy }: DeadlineReading, period: Period): IsoDate[] {
  const outside = dates.filter((date) => !isInPeriod(date, period));
  const counted = every !== null && outside.length < dates.length ? [] : outside;
  return reportBy === null || isReportTime(reportBy, period) ? counted : [...counted, reportBy];
}

/** Reports are owed within the period, or in the year after it. */
function isReportTime(date: IsoDate, period: Period): boolean {
  return date >= period.from && Number(date.slice(0, 4)) <= Number(period.to.slice(0, 4)) + 1;
}
