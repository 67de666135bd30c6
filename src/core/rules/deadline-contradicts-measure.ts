import type { CheckContext } from '../check/context';
import type { Rule } from '../check/rule';
import { fullDate } from '../deadlines/describe';
import { datesOfEarlierYears, isInPeriod } from '../deadlines/in-period';
import { namedDay } from '../deadlines/named-month';
import { formatDeadline } from '../deadlines/format';
import { readDeadline } from '../deadlines/parse';
import { perReading } from '../deadlines/per-reading';
import type { DeadlineReading } from '../deadlines/reading';
import { recurringWord, type RecurringWord } from '../deadlines/recurring-words';
import { text, type Text } from '../i18n/text';
import type { IsoDate } from '../plan/plan';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'deadline-contradicts-measure',
  severity: 'warning',
  title: text('完成期限與具體作法不一致', 'A deadline that does not agree with the measure'),
  why: text(
    '作法是經常性工作，期限卻只有一次，過了期限就無從管制後續的辦理。',
    'Where the work recurs but the deadline comes once, nothing is followed up after it.',
  ),
  example: {
    wrong: text(
      '「每季辦理電話禮貌測試」，期限「107年4月」',
      'A test of telephone manners 每季 (every quarter), due 「107年4月」',
    ),
    right: text('期限「每季」，或「107年4月完成並持續辦理」', 'Due 「每季」, or 「107年4月完成並持續辦理」'),
  },
  scope: 'row',
  check(context, report) {
    const dueOf = perReading((reading) => onlyDate(context, reading));
    context.plan.measures.forEach((measure, index) => {
      const reading = context.deadlineOf(index);
      const due = reading === null ? null : dueOf(reading);
      if (due === null || !mayDisagree(measure.text)) return;
      const message = contradiction(context, index, due, excerpt(measure.deadline ?? ''));
      if (message === null) return;
      report({
        at: { part: 'measure', index, field: 'deadline' },
        related: [{ part: 'measure', index, field: 'measure' }],
        message,
      });
    });
  },
};

/** A quick look, so that most measures are not read at all. */
function mayDisagree(measure: string): boolean {
  return /[每按逐續隨月]|定\s*[期時]|小\s*時/u.test(measure);
}

/** The date of a deadline that comes once and is not a window or the year's end, which leave room for work that recurs; else null. */
function onlyDate(context: CheckContext, reading: DeadlineReading): IsoDate | null {
  const [date, ...others] = reading.dates;
  if (date === undefined || others.length > 0) return null;
  const more = reading.ongoing || reading.open || reading.relative || reading.promise || reading.done;
  if (more || reading.every !== null || reading.reportBy !== null || date.endsWith('-12-31')) return null;
  if (/[至到迄起~～–—]|年度?內/u.test(reading.text.replace(/\s/gu, ''))) return null;
  const { period, rocYear } = context;
  const isElsewhere = datesOfEarlierYears(reading, rocYear, period).length > 0 || !isInPeriod(date, period);
  return isElsewhere || date === period?.to ? null : date;
}

function contradiction(context: CheckContext, index: number, due: IsoDate, words: string): Text | null {
  for (const line of context.linesOf(index)) {
    const recurring = recurringWord(line.text);
    if (recurring !== null) return recurs(line.marker, recurring, words);
  }
  const named = context.rocYear === null ? null : namedDay(context.plan.measures[index]?.text ?? '', context.rocYear);
  if (named === null || named <= due || !isInPeriod(named, context.period)) return null;
  return text(
    `具體作法寫到${fullDate(named)}，期限「${words}」卻比較早，請改成一致。`,
    `The measure speaks of ${fullDate(named)}, but the deadline 「${words}」 is earlier. Make them agree.`,
  );
}

function recurs(marker: string, { word, quoted }: RecurringWord, words: string): Text {
  const reading = readDeadline(word, null);
  // A deadline in the measure's own rhythm, where it has one: 每季, 不定期.
  const better = reading.every !== null || reading.open ? formatDeadline(reading) : '持續辦理';
  const zhWhere = marker === '' ? '具體作法' : `具體作法「${marker}」`;
  const enWhere = marker === '' ? 'The measure' : `Item 「${marker}」 of the measure`;
  return text(
    `${zhWhere}寫「${quoted}」，是經常性的工作，期限「${words}」卻只有一次；請改成一致，例如「${better}」。`,
    `${enWhere} says 「${quoted}」, which recurs, but the deadline 「${words}」 comes once. Make them agree, as with 「${better}」.`,
  );
}
