import { readDuration } from './duration';
import type { Element, Input, Match } from './element';

/** A span of months or years with no event before it (3個月內完成): reckoned from something that the phrase leaves out. */
export function readSpan(input: Input, at: number): Match<Element> | null {
  const span = readDuration(input, at);
  if (!span?.value.within || (span.value.unit !== 'month' && span.value.unit !== 'year')) return null;
  return { value: { kind: 'relative', every: null, ofCase: false }, next: span.next };
}
