import type { Element, Input, Match } from '../../../../src/core/deadlines/grammar/element';
import { normalisePhrase, tokenise } from '../../../../src/core/deadlines/tokens';

/** A phrase as productions see it, in a plan of 2018. */
export function inputOf(phrase: string, planYear: number | null = 2018): Input {
  return { tokens: tokenise(normalisePhrase(phrase)), planYear };
}

/** Runs a production at the beginning of a phrase: what it read and the words that it left; null where it read nothing. */
export function readWith<T = Element>(
  production: (input: Input, at: number) => Match<T> | null,
  phrase: string,
): { value: T; rest: string } | null {
  const input = inputOf(phrase);
  const read = production(input, 0);
  if (read === null) return null;
  const rest = input.tokens
    .slice(read.next)
    .map((token) => token.text)
    .join('');
  return { value: read.value, rest };
}
