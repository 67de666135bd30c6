import type { IsoDate } from '../core/plan/plan';

/** The day on the user's own calendar. */
export function isoDateOf(time: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
