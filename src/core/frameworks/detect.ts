import { compareKey } from '../text/compare-key';
import type { Framework } from './framework';
import { labelIndex } from './label-index';

/** One of a workbook's labels that is a name of the framework. */
export interface LabelEvidence {
  /** As written. */
  readonly label: string;
  readonly level: 'dimension' | 'item' | 'point';
  /** The framework's name. */
  readonly name: string;
}

/** Which framework a workbook follows, and why. */
export interface Detection {
  readonly framework: Framework;
  /** One entry for each of its names that was found, in the order of the labels. */
  readonly evidence: readonly LabelEvidence[];
  /** How many of its names were found, level by level, of how many (named items only). */
  readonly found: LevelCounts;
  readonly total: LevelCounts;
}

export interface LevelCounts {
  readonly dimensions: number;
  readonly items: number;
  readonly points: number;
}

/** So much of a column of labels must be the framework's to tell it without further evidence. */
const MOST_OF_A_COLUMN = 0.5;
/** With less than this in every column the workbook has a rubric of its own that shares a name or two. */
const LEAST_OF_A_COLUMN = 0.2;
/** So many names, where only a part of the labels is known. */
const SEVERAL_NAMES = 3;

/**
 * Tells by its labels alone which framework a workbook follows: the one most of whose names are found, and of two with equally many the one
 * that is found more wholly, else the earlier. A year or a title is no evidence: agencies keep to a rubric for years after the next is issued.
 * A rubric of an agency's own may share a name or two, so the names found must be a sound share of the labels in some column.
 *
 * @param labels anything that may be a label, as written; headings, cells of dimension, item and point columns.
 * @param columns the distinct cells of each kind of label column; without any, every name found counts.
 * @returns null where no label is a name of any candidate, or too few are.
 */
export function detectFramework(
  labels: Iterable<string>,
  candidates: readonly Framework[],
  columns: readonly ReadonlySet<string>[] = [],
): Detection | null {
  const distinct = new Map<string, string>();
  for (const label of labels) {
    const key = compareKey(label);
    if (key !== '' && !distinct.has(key)) distinct.set(key, label);
  }
  let best: Detection | null = null;
  for (const framework of candidates) {
    const detection = detect(framework, [...distinct.values()]);
    if (detection.evidence.length === 0 || !isSound(detection, columns)) continue;
    if (best === null || isStronger(detection, best)) best = detection;
  }
  return best;
}

/** Whether the names found are more than what two rubrics happen to share. */
function isSound({ framework, evidence, found, total }: Detection, columns: readonly ReadonlySet<string>[]): boolean {
  const share = Math.max(0, ...columns.map((cells) => knownShare(framework, cells)));
  if (columns.every((cells) => cells.size === 0) || share >= MOST_OF_A_COLUMN) return true;
  // Its dimensions are what makes a rubric, whatever stands in the columns below them.
  if (found.dimensions > 1 && found.dimensions * 2 >= total.dimensions) return true;
  const levels = Object.values(found).filter((count) => count > 0).length;
  return share >= LEAST_OF_A_COLUMN && (evidence.length >= SEVERAL_NAMES || levels > 1);
}

/** How much of a column's cells are names of the framework; a line of a cell is enough (策略與方法). */
function knownShare(framework: Framework, cells: ReadonlySet<string>): number {
  if (cells.size === 0) return 0;
  const index = labelIndex(framework);
  const isName = (text: string) =>
    index.dimension(text) !== null || index.items(text).length > 0 || index.points(text).length > 0;
  let known = 0;
  for (const cell of cells) if (isName(cell) || (cell.includes('\n') && cell.split('\n').some(isName))) known++;
  return known / cells.size;
}

function isStronger(left: Detection, right: Detection): boolean {
  const more = left.evidence.length - right.evidence.length;
  return more > 0 || (more === 0 && coverage(left) > coverage(right));
}

function coverage({ evidence, total }: Detection): number {
  return evidence.length / (total.dimensions + total.items + total.points);
}

function detect(framework: Framework, labels: readonly string[]): Detection {
  const index = labelIndex(framework);
  const evidence = new Map<string, LabelEvidence>();
  const note = (label: string, level: LabelEvidence['level'], name: string) => {
    const key = `${level} ${name}`;
    if (!evidence.has(key)) evidence.set(key, { label, level, name });
  };
  for (const label of labels) {
    const dimension = index.dimension(label);
    if (dimension !== null) note(label, 'dimension', dimension.name);
    const [item] = index.items(label);
    if (item?.item.name) note(label, 'item', item.item.name);
    const [point] = index.points(label);
    if (point !== undefined) note(label, 'point', point.point.name);
  }
  const entries = [...evidence.values()];
  const count = (level: LabelEvidence['level']) => entries.filter((entry) => entry.level === level).length;
  return {
    framework,
    evidence: entries,
    found: { dimensions: count('dimension'), items: count('item'), points: count('point') },
    total: totals(framework),
  };
}

/** Distinct names: 其他服務作法 is one. */
function totals({ dimensions }: Framework): LevelCounts {
  const items = dimensions.flatMap((dimension) => dimension.items);
  return {
    dimensions: dimensions.length,
    items: new Set(items.flatMap(({ name }) => name ?? [])).size,
    points: new Set(items.flatMap((item) => item.points.map((point) => point.name))).size,
  };
}
