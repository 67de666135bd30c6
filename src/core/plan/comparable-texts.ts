import type { MeasureLine } from './measure-lines';
import type { Plan } from './plan';
import { repeatedMeasures } from './repeated-measures';

/** A part of a measure that is compared with the parts of others. */
export interface ComparableText {
  /** Index into `Plan.measures`. */
  readonly index: number;
  /** 1-based line of the cell where it begins; null for a whole cell. */
  readonly line: number | null;
  /** True for an item taken together with the items below it, false for one item. */
  readonly block: boolean;
  /** As written, for quoting: of a block its first words. */
  readonly words: string;
  readonly key: string;
}

/** Shorter items are too easily alike. */
const SHORTEST = 12;
/** A longer block is a collection of measures, not one. */
const LONGEST_BLOCK = 400;

/** Instructions to the units, which a plan repeats wherever it likes: 請於期限前提供辦理情形. */
const INSTRUCTION =
  /(?:各單位|請).{0,30}(?:提供|提報|填報|函報|彙送|送)(?:秘書室|研考)?(?:辦理|執行)(?:情形|成果)[。.]?$/u;

/** The items and blocks of all measures, in order, without headings and without what repeats an earlier item word for word. */
export function comparableTexts(plan: Plan, linesOf: (index: number) => readonly MeasureLine[]): ComparableText[] {
  const exact = new Map<number, Set<number | null>>();
  for (const { index, line, lines } of repeatedMeasures(plan, linesOf)) {
    exact.set(index, new Set([...(exact.get(index) ?? []), line, ...lines]));
  }
  const texts: ComparableText[] = [];
  for (let index = 0; index < plan.measures.length; index += 1) {
    const repeated = exact.get(index);
    if (repeated?.has(null)) continue;
    const lines = linesOf(index);
    const single = lines.length === 1;
    for (const { line, key, heading, text } of lines) {
      if (heading || key.length < SHORTEST || repeated?.has(line) || INSTRUCTION.test(text)) continue;
      texts.push({ index, line: single ? null : line, block: false, words: text, key });
    }
    if (!single) addBlocks(lines, index, repeated, texts);
  }
  return texts;
}

/** Every outermost item together with those below it; words before the first number together with the whole list. */
function addBlocks(
  lines: readonly MeasureLine[],
  index: number,
  repeated: ReadonlySet<number | null> | undefined,
  texts: ComparableText[],
): void {
  let start = 0;
  while (start < lines.length) {
    const top = lines[start];
    if (top === undefined) return;
    const lead = start === 0 && top.marker === '';
    let end = start + 1;
    while (end < lines.length && (lead || (lines[end]?.level ?? 0) > 0)) end += 1;
    const members = lines.slice(start, end);
    const key = members.map((line) => line.key).join('');
    if (members.length > 1 && !repeated?.has(top.line) && key.length >= SHORTEST && key.length <= LONGEST_BLOCK) {
      const words = members.find((line) => line.text !== '')?.text ?? '';
      texts.push({ index, line: lead ? null : top.line, block: true, words, key });
    }
    start = lead ? 1 : end;
  }
}
