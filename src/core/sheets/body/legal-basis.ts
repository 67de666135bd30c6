import { blankPlace, dayToWrite } from '../../forms/pattern';
import type { Plan } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';
import { splitMarker } from '../../text/numbering';

/** What a plan rests on, and how much of it the plan does not say. */
export interface LegalBasis {
  /** In order, without numbers, each a sentence. */
  readonly letters: readonly string[];
  /** How many of them are room to write. */
  readonly blank: number;
  /** True where the first is quoted from the framework. */
  readonly quoted: boolean;
}

/** The plan's own letters; where it has none, the official letter of its framework or the framework's name, and room for the superior agency's. */
export function legalBasis({ settings, framework }: Plan): LegalBasis {
  const own = (settings.basis ?? []).map((letter) => asSentence(splitMarker(letter)?.rest ?? letter));
  if (own.length > 0) return { letters: own, blank: 0, quoted: false };
  const official = officialLetter(framework.source);
  const name = isBlank(framework.name) ? null : `「${framework.name}」`;
  const letters = [official ?? name, letterToWrite].flatMap((letter) => (letter === null ? [] : [asSentence(letter)]));
  return { letters, blank: 1, quoted: official !== null };
}

const letterToWrite = `${blankPlace}（上級機關）${dayToWrite}${blankPlace}字第${blankPlace}號函頒「${blankPlace.repeat(2)}」`;

/** The letter that a framework's source begins with, before what is said of the print that was followed; null where it names none. */
function officialLetter(source: string): string | null {
  const [first = ''] = source.split(/[；;。]/u);
  return /[0-9０-９]\s*號[函令]/u.test(first) && first.includes('」') ? withoutBlanks(first) : null;
}

/** 「107 年 1 月」 and 「107年1月」 do not stand well side by side. */
function withoutBlanks(text: string): string {
  return text.replace(/(?<=[^\x20-\x7e]) (?=\S)|(?<=\S) (?=[^\x20-\x7e])/gu, '').trim();
}

function asSentence(text: string): string {
  const words = text.trim();
  return /[。．.]$/u.test(words) ? words : `${words}。`;
}
