import type { MeasureLine } from './measure-lines';
import type { Plan } from './plan';

/** A measure, or a numbered item of one, that says word for word what an earlier one said. */
export interface RepeatedMeasure {
  /** Index into `Plan.measures` of the later one. */
  readonly index: number;
  /** Its item: 1-based line of the cell; null where the whole cell repeats. */
  readonly line: number | null;
  /** The lines of all items in a row that repeat, from `line` on; [] for a whole cell. */
  readonly lines: readonly number[];
  readonly text: string;
  /** Index of the first measure that says it; the same as `index` where a cell repeats itself. */
  readonly first: number;
  /** True where the first one, too, is a whole cell. */
  readonly whole: boolean;
}

/** Where each item was said first. The places stand in lists of their own, so that a plan's items make no objects. */
class FirstPlaces {
  private readonly ids = new Map<string, number>();
  private readonly indexes: number[] = [];
  private readonly lines: number[] = [];

  /** The index of the measure that said it first, and its line, 0 for a whole cell; null, and noted, where nobody has. */
  firstOrNote(key: string, index: number, line: number): { readonly index: number; readonly line: number } | null {
    const id = this.ids.get(key);
    if (id !== undefined) return { index: this.indexes[id] ?? 0, line: this.lines[id] ?? 0 };
    this.ids.set(key, this.indexes.push(index) - 1);
    this.lines.push(line);
    return null;
  }
}

/** Below this many characters equal words are no repetition: list entries such as 電話 or 其他 stand in many lists. */
const SHORTEST = 6;
const SHORTEST_NESTED = 10;

const known = new WeakMap<Plan, readonly RepeatedMeasure[]>();

/** True where an item is long enough to be compared with others, and says something itself. */
export function isComparable(line: MeasureLine): boolean {
  return !line.heading && line.key.length >= (line.level === 0 ? SHORTEST : SHORTEST_NESTED);
}

/**
 * All repetitions of a plan, each at its later place and related to the first: whole cells as one, else the items that repeat,
 * items in a row from one cell as one. Found once per plan, since several rules ask.
 */
export function repeatedMeasures(
  plan: Plan,
  linesOf: (index: number) => readonly MeasureLine[],
): readonly RepeatedMeasure[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const found: RepeatedMeasure[] = [];
  const cells = new Map<string, number>();
  const items = new FirstPlaces();
  for (let index = 0; index < plan.measures.length; index += 1) {
    const lines = linesOf(index);
    const only = lines.length === 1 ? lines[0] : undefined;
    if (only !== undefined) {
      if (!isComparable(only)) continue;
      const first = items.firstOrNote(only.key, index, 0);
      if (first === null) continue;
      found.push({ index, line: null, lines: [], text: only.text, first: first.index, whole: first.line === 0 });
    } else if (lines.length > 1 && !repeatsCell(lines, index, cells, found)) {
      repeatsItems(lines, index, items, found);
    }
  }
  known.set(plan, found);
  return found;
}

function repeatsCell(
  lines: readonly MeasureLine[],
  index: number,
  cells: Map<string, number>,
  found: RepeatedMeasure[],
): boolean {
  const key = lines.map((line) => line.key).join('\n');
  const first = cells.get(key);
  if (first === undefined) cells.set(key, index);
  else found.push({ index, line: null, lines: [], text: lines[0]?.text || lines[1]?.text || '', first, whole: true });
  return first !== undefined;
}

function repeatsItems(
  lines: readonly MeasureLine[],
  index: number,
  items: FirstPlaces,
  found: RepeatedMeasure[],
): void {
  let run: RepeatedMeasure | null = null;
  for (const line of lines) {
    if (line.heading) continue;
    const first = isComparable(line) ? items.firstOrNote(line.key, index, line.line) : null;
    if (first === null) {
      run = null;
    } else if (run !== null && run.first === first.index && first.index !== index) {
      const longer: RepeatedMeasure = { ...run, lines: [...run.lines, line.line] };
      found[found.length - 1] = longer;
      run = longer;
    } else {
      run = { index, line: line.line, lines: [line.line], text: line.text, first: first.index, whole: false };
      found.push(run);
    }
  }
}
