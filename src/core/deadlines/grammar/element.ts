import type { Token } from '../tokens';
import type { Every } from '../reading';

/** A day of the calendar that exists. `year` is Gregorian, null where no year is written and the plan's is unknown. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** From when till when something holds; null: open on that side. */
export interface Scope {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What a production found: the meaning of one stretch of the phrase. */
export type Element =
  /** Days on which something is due. `scope` is the stretch that they end, where they end one and nothing else; `wide`: a window or a whole year. */
  | {
      readonly kind: 'days';
      readonly days: readonly Day[];
      readonly scope: Scope | null;
      readonly wide?: boolean;
      readonly halves?: boolean;
      /** Years alone (106、107年), which may be the years of some data. */
      readonly years?: boolean;
    }
  /** 自…起 without an end. */
  | { readonly kind: 'since'; readonly scope: Scope }
  /** `implied`: the days follow from the rhythm alone (每季) and give way to days written beside it. */
  | { readonly kind: 'every'; readonly every: Every | null; readonly days: readonly Day[]; readonly implied: boolean }
  /** `bare`: 完成後 without a span, which only goes on from a date where one stands before it. */
  | { readonly kind: 'relative'; readonly every: Every | null; readonly ofCase: boolean; readonly bare?: boolean }
  | { readonly kind: 'state'; readonly state: 'ongoing' | 'regular' | 'open' | 'promise' | 'done' }
  | { readonly kind: 'report' }
  /** `wholly`: a word that says done by itself (辦理完竣). `handlesCase`: a verb that deals with a case (辦結). */
  | { readonly kind: 'finish'; readonly wholly: boolean; readonly handlesCase: boolean }
  | { readonly kind: 'filler'; readonly handlesCase: boolean }
  /** Ends a clause: later words do not belong to earlier dates. */
  | { readonly kind: 'break' };

/** The phrase under reading. `planYear` is Gregorian, null where unknown. */
export interface Input {
  readonly tokens: readonly Token[];
  readonly planYear: number | null;
}

/** What a production read and where it stopped. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

const END: Token = { kind: 'end', text: '' };

export function tokenAt(input: Input, at: number): Token {
  return input.tokens[at] ?? END;
}

/** The text of a token; '' at the end. */
export function textAt(input: Input, at: number): string {
  return tokenAt(input, at).text;
}

/** Whether the token is one of these words or marks. */
export function isAt(input: Input, at: number, ...texts: readonly string[]): boolean {
  return isOneOf(input, at, texts);
}

/** Whether the token is in a list of words or marks. */
export function isOneOf(input: Input, at: number, texts: readonly string[]): boolean {
  const token = input.tokens[at];
  if (token === undefined) return false;
  const { text } = token;
  // A plain loop: this is asked some fifty times a phrase.
  for (let index = 0; index < texts.length; index++) if (texts[index] === text) return true;
  return false;
}

/** The value of a numeral; null where none stands there. */
export function numberAt(input: Input, at: number): number | null {
  const token = tokenAt(input, at);
  return token.kind === 'number' ? token.value : null;
}

/** The position after any of these words, however many stand there. */
export function skip(input: Input, at: number, ...texts: readonly string[]): number {
  let next = at;
  while (isOneOf(input, next, texts)) next++;
  return next;
}
