import { readDuration } from './duration';
import type { Element, Input, Match } from './element';

/** A span of months with no event before it (3個月內完成): reckoned from something that the phrase leaves out. */
export function readSpan(input: Input, at: number): Match<Element> | null {
  const span = readDuration(input, at);
  if (!span?.value.within || span.value.unit !== 'month') return null;
  return { value: { kind: 'relative', every: null, ofCase: false }, next: span.next };
}
