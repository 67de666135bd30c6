import { isAt, numberAt } from './element';
import type { Input, Match } from './element';

/** A span of time. `short`: counted in days or less, or in weeks. */
export interface Duration {
  readonly unit: 'hour' | 'work-day' | 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** 內 stands behind it. */
  readonly within: boolean;
}

const UNITS: Readonly<Record<Duration['unit'], readonly string[]>> = {
  hour: ['小時', '分鐘', '鐘頭', '時', '分'],
  'work-day': ['工作日', '工作天', '上班日', '上班天', '辦公日'],
  day: ['日', '天'],
  week: ['週', '周', '星期', '禮拜'],
  month: ['個月', '月'],
  year: ['年'],
};

const WITHIN = ['內', '以內', '之內'];

/** 3日, 十日內, 2個工作日內, 一個月內, 半個月內, 四小時內. */
export function readDuration(input: Input, at: number): Match<Duration> | null {
  if (isAt(input, at, '半年')) return close(input, at + 1, 'month', 6);
  const half = isAt(input, at, '半');
  const count = half ? 0.5 : numberAt(input, at);
  if (count === null) return null;
  const counted = isAt(input, at + 1, '個') ? at + 2 : at + 1;
  for (const [unit, words] of Object.entries(UNITS) as [Duration['unit'], readonly string[]][]) {
    if (isAt(input, counted, ...words)) return close(input, counted + 1, unit, count);
  }
  return null;
}

function close(input: Input, at: number, unit: Duration['unit'], count: number): Match<Duration> {
  const half = isAt(input, at, '半') ? at + 1 : at;
  const within = isAt(input, half, ...WITHIN);
  return { value: { unit, count, within }, next: within ? half + 1 : half };
}
