import { cleanLabel } from '../frameworks/clean-label';
import type { CleanLabel } from '../frameworks/clean-label';
import type { Framework } from '../frameworks/framework';
import { labelIndex } from '../frameworks/label-index';
import { parseNumeral } from '../text/numerals';
import { compareKey } from '../text/compare-key';
import { squeeze } from '../text/squeeze';

/** A label of a sheet, and what the frameworks at hand know of it. */
export interface KnownLabel {
  readonly clean: CleanLabel;
  /** The framework's name of the dimension that it names; null where it names none. */
  readonly dimension: string | null;
  readonly isItem: boolean;
  readonly isPoint: boolean;
}

/** Tells what a text is by the labels of one or several frameworks, before it is known where it belongs. */
export interface KnownLabels {
  /** White space, numbering, prefix and weight of the text mean nothing. */
  lookUp(text: string): KnownLabel;
  /** The dimension whose name stands somewhere in a title (the longest); null where none does. */
  dimensionWithin(text: string): string | null;
  /** The dimension of 「策略一」「構面2」, by its place in the framework; null where the text says more than that. */
  dimensionNumbered(text: string): string | null;
}

const NUMBERED =
  /^(?:評核)?(?:策略|構面|面向)[(（]?第?([0-9０-９]{1,2}|[一二三四五六七八九十ㄧ]{1,3})[)）]?$|^第([0-9０-９]{1,2}|[一二三四五六七八九十ㄧ]{1,3})(?:策略|構面|面向|項策略)$/u;
/** No label is longer; a longer text is not looked up, so that nothing is kept of it. */
const LONGEST_LABEL = 300;

/** Reads the frameworks' names once, and every text asked for once. */
export function knownLabels(frameworks: readonly Framework[]): KnownLabels {
  const indexes = frameworks.map(labelIndex);
  const names = frameworks
    .flatMap((framework) => framework.dimensions)
    .flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => ({ key: compareKey(alias), name })))
    .filter(({ key }) => key.length > 1)
    .sort((left, right) => right.key.length - left.key.length);
  const only = frameworks.length === 1 ? frameworks[0] : undefined;
  const seen = new Map<string, KnownLabel>();

  return {
    lookUp(text) {
      let label = seen.get(text);
      if (label !== undefined) return label;
      const short = text.length <= LONGEST_LABEL;
      label = {
        clean: short ? cleanLabel(text) : { name: squeeze(text), category: null, weight: null, number: null },
        dimension: (short && indexes.map((index) => index.dimension(text)?.name).find(Boolean)) || null,
        isItem: short && indexes.some((index) => index.items(text).length > 0),
        isPoint: short && indexes.some((index) => index.points(text).length > 0),
      };
      seen.set(text, label);
      return label;
    },
    dimensionWithin(text) {
      const key = compareKey(text);
      return names.find((name) => key.includes(name.key))?.name ?? null;
    },
    dimensionNumbered(text) {
      const found = NUMBERED.exec(squeeze(text));
      const numeral = found?.[1] ?? found?.[2];
      const ordinal = numeral === undefined ? null : parseNumeral(numeral.replace('ㄧ', '一'));
      return ordinal === null ? null : (only?.dimensions[ordinal - 1]?.name ?? null);
    },
  };
}
