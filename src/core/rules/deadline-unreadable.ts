import type { Rule } from '../check/rule';
import { impossibleDay } from '../deadlines/impossible-day';
import type { DeadlineReading } from '../deadlines/reading';
import { text, type Text } from '../i18n/text';
import { isErrorValue } from '../text/error-value';
import { excerpt } from '../text/excerpt';
import { saysNothing } from '../text/says-nothing';

export const rule: Rule = {
  id: 'deadline-unreadable',
  severity: 'error',
  title: text('看不出完成期限', 'A deadline that tells no time'),
  why: text(
    '期限看不出何時完成，就無法據以管制考核。',
    'A deadline that does not tell when cannot be used for progress control.',
  ),
  example: {
    wrong: text(
      '「再議」、「依上級規定」、「107年2月30日」、「隨到隨辦」',
      '「再議」, 「依上級規定」, 「107年2月30日」, 「隨到隨辦」',
    ),
    right: text('「107年6月30日」、「每月15日前」、「持續辦理」', '「107年6月30日」, 「每月15日前」, 「持續辦理」'),
  },
  scope: 'row',
  check({ plan, rocYear, deadlineOf }, report) {
    plan.measures.forEach((measure, index) => {
      const reading = deadlineOf(index);
      if (reading === null) return;
      if (reading.understood && !isPromiseAlone(reading)) return;
      // A formula without a result is said to be one by another rule.
      if (isErrorValue(measure.deadline)) return;
      // Where nothing is to be done, a dash or 無 is no deadline at fault.
      if (saysNothing(measure.deadline ?? '') && saysNothing(measure.text)) return;
      const words = excerpt(measure.deadline ?? '');
      const at = { part: 'measure', index, field: 'deadline' } as const;
      if (!reading.understood) report({ at, message: unreadable(words, rocYear) });
      // Cases are handled as they come: the plan stands, but a reviewer would ask.
      else report({ at, severity: 'warning', message: promised(words) });
    });
  },
};

function isPromiseAlone(reading: DeadlineReading): boolean {
  const { promise, dates, ongoing, done, open, relative, every, reportBy } = reading;
  return (
    promise && dates.length === 0 && !ongoing && !done && !open && !relative && every === null && reportBy === null
  );
}

function unreadable(words: string, rocYear: number | null): Text {
  const example = `${rocYear === null ? '' : `${rocYear}年`}6月30日`;
  const day = impossibleDay(words, rocYear);
  if (day !== null) {
    return text(
      `「${words}」中的${day}，日曆上沒有這一天，請改為實際有的日期，例如「${example}」。`,
      `There is no such day as ${day} in 「${words}」. Write a date that exists, such as 「${example}」.`,
    );
  }
  return text(
    `「${words}」看不出是什麼時候，請寫成日期、頻率或「持續辦理」，例如「${example}」、「每季」。`,
    `「${words}」 does not tell when. Write a date that exists, a rhythm or 「持續辦理」, such as 「${example}」 or 「每季」.`,
  );
}

function promised(words: string): Text {
  return text(
    `「${words}」是處理案件的時效，不是完成期限；請把時效寫在具體作法，期限改為例如「持續辦理」。`,
    `「${words}」 tells how fast a case is handled, not when the measure is due. Put it into the measure, and write a deadline such as 「持續辦理」.`,
  );
}
