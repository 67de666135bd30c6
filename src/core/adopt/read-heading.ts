import type { HeadingLabel } from '../sheets/region';
import type { KnownLabels } from '../sheets/known-labels';
import { compareKey } from '../text/compare-key';
import { squeeze } from '../text/squeeze';
import { isTitle } from './row-words';

/** What a line above or between rows names. */
export interface Heading {
  readonly level: 'dimension' | 'item' | 'point';
  readonly label: Omit<HeadingLabel, 'cell'>;
}

/** A heading is not a paragraph. */
const LONGEST = 120;
const LONGEST_UNKNOWN = 45;
/** What may be left of a heading beside the dimension's name: 「基礎服務構面」「策略一 …」. */
const LONGEST_REST = 8;
const DIMENSION_WORD = /^(?:評核)?(?:構面|策略|面向)(?:[0-9０-９一二三四五六七八九十ㄧ]|[:：])|(?:構面|面向)$/u;
const TOP_NUMBER = /^(?:第?[一二三四五六七八九十ㄧ]{1,3}[、.．]|[壹貳參叁肆伍陸柒捌玖拾]{1,3}[、.．]|[㊀-㊉])/u;
const INNER_NUMBER = /^[(（〔][一二三四五六七八九十ㄧ]{1,3}[)）〕]/u;

/**
 * Reads a line that stands by itself as the heading of what follows: a label that the frameworks know, or one that only looks
 * like a heading (numbered, weighted, 構面). null where it is a title, a note or a sentence.
 *
 * @param lowest the level that a bracketed number stands for: the one the table has no column for.
 */
export function readHeading(text: string, labels: KnownLabels, lowest: 'item' | 'point' | null): Heading | null {
  const squeezed = squeeze(text);
  if (squeezed.length > LONGEST || squeezed === '') return null;
  const { clean, dimension, isItem, isPoint } = labels.lookUp(text);
  const known = (name: string, sure: boolean): Heading => ({
    level: 'dimension',
    label: { name, known: true, weight: clean.weight, sure },
  });
  if (dimension !== null) return known(dimension, true);
  const numbered = labels.dimensionNumbered(clean.name) ?? labels.dimensionNumbered(squeezed);
  if (numbered !== null) return known(numbered, true);
  if (isItem) return { level: 'item', label: { name: clean.name, known: true, weight: clean.weight, sure: true } };
  if (isPoint) return { level: 'point', label: { name: clean.name, known: true, weight: clean.weight, sure: true } };
  const within = labels.dimensionWithin(text);
  if (within !== null) {
    const rest = compareKey(clean.name).length - compareKey(within).length;
    return known(within, rest <= LONGEST_REST && !isTitle(text));
  }
  if (squeezed.length > LONGEST_UNKNOWN || isTitle(text)) return null;
  const unknown = (level: Heading['level']): Heading => ({
    level,
    label: { name: clean.name, known: false, weight: clean.weight, sure: true },
  });
  if (clean.category !== null || clean.weight !== null || DIMENSION_WORD.test(squeezed)) return unknown('dimension');
  if (TOP_NUMBER.test(squeezed)) return unknown('dimension');
  if (lowest !== null && INNER_NUMBER.test(squeezed)) return unknown(lowest);
  return null;
}

/** The dimension that a sheet's name stands for (策略一, 基礎服務, 附表1-服務遞送); never a guess from unknown words. */
export function readSheetName(name: string, labels: KnownLabels): Heading | null {
  const heading = readHeading(name, labels, null);
  if (heading?.level !== 'dimension' || !heading.label.known) return null;
  return { level: 'dimension', label: { ...heading.label, sure: false } };
}
