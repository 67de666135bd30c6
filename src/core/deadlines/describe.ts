import { text, type Text } from '../i18n/text';
import { dateParts, rocYearOf } from './roc';
import type { DeadlineReading, Every } from './reading';
import type { IsoDate } from './iso-date';

const RHYTHMS: Readonly<Record<Every, Text>> = {
  day: text('每日', 'every day'),
  week: text('每週', 'every week'),
  month: text('每月', 'every month'),
  quarter: text('每季', 'every quarter'),
  'half-year': text('每半年', 'every half-year'),
  year: text('每年', 'every year'),
};

/** A day in full, the same for every day: 107年4月30日. */
export function fullDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${rocYearOf(year)}年${month}月${day}日`;
}

/** What a reading says, in one sentence for a person. */
export function describeReading(reading: DeadlineReading): Text {
  if (!reading.understood) {
    return text(
      '看不懂這個期限，請寫成明確的日期或方式，例如「107年4月30日」、「每季」、「持續辦理」。',
      'This deadline is not understood. Write a clear date or rhythm, such as 「107年4月30日」, 「每季」 or 「持續辦理」.',
    );
  }
  const { dates } = reading;
  const parts: Text[] = [];
  if (reading.done) parts.push(text('已經完成', 'done already'));
  if (reading.every) parts.push(RHYTHMS[reading.every]);
  if (dates.length > 0) {
    parts.push(text(`期限：${dates.map(fullDate).join('、')}`, `due on ${dates.join(', ')}`));
  }
  if (reading.relative) parts.push(text('依另一件事的日期起算', 'reckoned from an event'));
  if (reading.ongoing) parts.push(text('持續辦理', 'goes on without an end'));
  if (reading.open) parts.push(text('時間不固定', 'at no fixed time'));
  if (reading.promise) parts.push(text('是服務承諾，不是期限', 'a service promise, no deadline'));
  if (reading.reportBy) {
    parts.push(text(`${fullDate(reading.reportBy)}前提報`, `report owed by ${reading.reportBy}`));
  }
  // A date without a year says nothing more as long as the plan's year is unknown.
  if (parts.length === 0)
    parts.push(text('日期沒有年度，無法推算', 'a date without a year, which cannot be worked out'));
  return text(`${parts.map((part) => part['zh-TW']).join('；')}。`, `${parts.map((part) => part.en).join('; ')}.`);
}
