import type { HeadingLabel } from '../sheets/region';
import type { KnownLabels } from '../sheets/known-labels';
import { splitKnown } from '../sheets/split-label';
import type { SplitLabel } from '../sheets/split-label';
import { compareKey } from '../text/compare-key';
import { squeeze } from '../text/squeeze';
import { isTitle } from './row-words';

/** What a line above or between rows names. */
export interface Heading {
  readonly level: 'dimension' | 'item' | 'point';
  readonly label: Omit<HeadingLabel, 'cell'>;
  /** What the same line says of the level above (一、基礎服務－(一)服務友善); absent where it says nothing of it. */
  readonly upper?: Heading;
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
  const parts = splitKnown(text, labels);
  if (parts !== null) return stacked(parts, labels);
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

/** The levels of one line, each under the one above it. */
function stacked(parts: SplitLabel, labels: KnownLabels): Heading | null {
  let heading: Heading | null = null;
  for (const level of ['dimension', 'item', 'point'] as const) {
    const text = parts[level];
    if (text === null) continue;
    const { clean, dimension } = labels.lookUp(text);
    const name = level === 'dimension' ? (dimension ?? clean.name) : clean.name;
    const label = { name, known: true, weight: clean.weight, sure: true };
    heading = heading === null ? { level, label } : { level, label, upper: heading };
  }
  return heading;
}

/** The uppermost level that a line names. */
export function topOf(heading: Heading): Heading {
  return heading.upper === undefined ? heading : topOf(heading.upper);
}

/** Whether a line names a dimension that the framework knows, alone or with what stands below it. */
export function namesDimension(heading: Heading): boolean {
  const { level, label } = topOf(heading);
  return level === 'dimension' && label.known && label.sure;
}

/** The dimension that a sheet's name stands for (策略一, 基礎服務, 附表1-服務遞送); never a guess from unknown words. */
export function readSheetName(name: string, labels: KnownLabels): Heading | null {
  const whole = readHeading(name, labels, null);
  const heading = whole === null ? null : topOf(whole);
  if (heading?.level !== 'dimension' || !heading.label.known) return null;
  return { level: 'dimension', label: { ...heading.label, sure: false } };
}
