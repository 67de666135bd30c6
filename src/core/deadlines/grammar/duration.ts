import { isAt, isOneOf, numberAt, textAt } from './element';
import { LEAST_BARE_ROC_YEAR } from './year';
import type { Input, Match } from './element';

/** A span of time. `short`: counted in days or less, or in weeks. */
export interface Duration {
  readonly unit: 'hour' | 'work-day' | 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** 內 stands behind it. */
  readonly within: boolean;
}

const UNITS: ReadonlyMap<string, Duration['unit']> = new Map([
  ...['小時', '分鐘', '鐘頭', '時', '分'].map((word) => [word, 'hour'] as const),
  ...['工作日', '工作天', '上班日', '上班天', '辦公日'].map((word) => [word, 'work-day'] as const),
  ...['日', '天'].map((word) => [word, 'day'] as const),
  ...['週', '周', '星期', '禮拜'].map((word) => [word, 'week'] as const),
  ...['個月', '月'].map((word) => [word, 'month'] as const),
  ['年', 'year'] as const,
]);

const WITHIN = ['內', '以內', '之內'];

/** 3日, 十日內, 2個工作日內, 一個月內, 半個月內, 四小時內. */
export function readDuration(input: Input, at: number): Match<Duration> | null {
  if (isAt(input, at, '半年')) return close(input, at + 1, 'month', 6);
  const half = isAt(input, at, '半');
  const count = half ? 0.5 : numberAt(input, at);
  if (count === null) return null;
  const counted = isAt(input, at + 1, '個') ? at + 2 : at + 1;
  const unit = UNITS.get(textAt(input, counted));
  // 107年內 is a year, not a span.
  if (unit === 'year' && count >= LEAST_BARE_ROC_YEAR) return null;
  return unit === undefined ? null : close(input, counted + 1, unit, count);
}

function close(input: Input, at: number, unit: Duration['unit'], count: number): Match<Duration> {
  const half = isAt(input, at, '半') ? at + 1 : at;
  const within = isOneOf(input, half, WITHIN);
  return { value: { unit, count, within }, next: within ? half + 1 : half };
}
