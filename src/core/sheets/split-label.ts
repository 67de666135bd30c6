import { compareKey } from '../text/compare-key';
import { squeeze } from '../text/squeeze';
import type { KnownLabels } from './known-labels';

/** A label cell taken apart into its levels, each as written. */
export interface SplitLabel {
  readonly dimension: string | null;
  readonly item: string | null;
  readonly point: string | null;
}

const TOP = /^(?:(?:策略|構面)?[一二三四五六七八九十ㄧ]{1,3}[、.．:：]|[壹貳參叁肆伍陸柒捌玖拾]{1,3}[、.．])/u;
const INNER = /[(（〔][一二三四五六七八九十ㄧ]{1,3}[)）〕]/u;

/**
 * Takes apart a cell that holds several levels (策略與方法: 「一、完備…⏎(一)建立…」), by what the framework knows, else by the numbering.
 * A cell of one level comes back under `level`, or under the level that the framework knows it as where `mayMove`.
 */
export function splitLabel(
  text: string,
  level: 'dimension' | 'item' | 'point',
  labels: KnownLabels,
  mayMove: boolean,
): SplitLabel {
  const whole = labels.lookUp(text);
  const alone = (at: 'dimension' | 'item' | 'point'): SplitLabel => ({
    dimension: null,
    item: null,
    point: null,
    [at]: text,
  });
  if (level === 'point' ? whole.isPoint : level === 'item' ? whole.isItem : whole.dimension !== null) {
    // 「服務友善－網站使用便利性」 is a known way to write a point, and still says its item.
    const parts = level === 'point' ? splitKnown(text, labels) : null;
    return parts ?? alone(level);
  }
  const parts = splitKnown(text, labels) ?? splitNumbered(text);
  if (parts !== null) return parts;
  if (mayMove) {
    if (whole.dimension !== null) return alone('dimension');
    if (whole.isPoint) return alone('point');
    if (whole.isItem) return alone('item');
    if (level === 'point' && TOP.test(squeeze(text)) && squeeze(text).length < 40) return alone(level);
  }
  return alone(level);
}

/** Cuts at the place where both halves are labels that the framework knows, the upper level first. */
export function splitKnown(text: string, labels: KnownLabels): SplitLabel | null {
  if (text.length > 400) return null;
  for (const cut of cuts(text)) {
    const before = text.slice(0, cut).replace(/[-－–—:：/／>＞→、\s]+$/u, '');
    const after = text.slice(cut).replace(/^[-－–—:：/／>＞→、\s]+/u, '');
    if (squeeze(before) === '' || squeeze(after) === '') continue;
    const upper = labels.lookUp(before);
    const lower = labels.lookUp(after);
    if (upper.dimension !== null) {
      if (lower.isPoint) return { dimension: before, item: null, point: after };
      if (lower.isItem) return { dimension: before, item: after, point: null };
      const rest = splitKnown(after, labels);
      if (rest !== null && rest.dimension === null) return { ...rest, dimension: before };
    } else if (upper.isItem && lower.isPoint && compareKey(before) !== '') {
      return { dimension: null, item: before, point: after };
    }
  }
  return null;
}

/** Line ends, blanks, marks between levels, and places before a bracketed number. */
function cuts(text: string): number[] {
  const places: number[] = [];
  for (const found of text.matchAll(
    /\n|[-－–—:：/／>＞→ \u3000]|(?<=.)[(（〔][一二三四五六七八九十ㄧ0-9０-９]{1,3}[)）〕]/gu,
  )) {
    places.push(found.index);
    if (places.length >= 12) break;
  }
  return places;
}

/** 「一、甲…(一)乙…」: the numbering shows two levels, whatever the words. */
function splitNumbered(text: string): SplitLabel | null {
  if (text.length > 400 || !TOP.test(squeeze(text).slice(0, 8))) return null;
  const inner = INNER.exec(text);
  if (inner === null || squeeze(text.slice(0, inner.index)).length < 4) return null;
  const point = text.slice(inner.index);
  return squeeze(point).length < 6 ? null : { dimension: text.slice(0, inner.index), item: null, point };
}
