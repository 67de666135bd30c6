import type { DeadlineReading } from './reading';

/** Makes an answer that hangs on the reading alone be worked out once per reading: a plan has many rows and few deadlines. */
export function perReading<T>(answer: (reading: DeadlineReading) => T): (reading: DeadlineReading) => T {
  const known = new Map<DeadlineReading, T>();
  return (reading) => {
    const before = known.get(reading);
    if (before !== undefined || known.has(reading)) return before as T;
    const found = answer(reading);
    known.set(reading, found);
    return found;
  };
}
