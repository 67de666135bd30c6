import { chineseNumeral } from '../text/numerals';
import type { MeasureLine } from './measure-lines';

/** One place where the numbers of a list do not count on. */
export interface NumberingFault {
  /** `gap`: a number is missing · `double`: it stands twice · `order`: it goes back · `mixed`: it is written in another way than its neighbours. */
  readonly kind: 'gap' | 'double' | 'order' | 'mixed';
  /** 1-based line of the cell. */
  readonly line: number;
  readonly marker: string;
  /** The marker before it; '' where the list begins here. */
  readonly previous: string;
  /** What should stand here. */
  readonly expected: string;
}

type Numbered = MeasureLine & { readonly ordinal: number };

/** An open list: its style, its last item, and how its first item was written. */
interface List {
  readonly style: string;
  last: Numbered;
}

/** Where the numbers of a cell's lists, at each depth, have a gap or a double, go back, or change their form. */
export function findNumberingFaults(lines: readonly MeasureLine[]): NumberingFault[] {
  const faults: NumberingFault[] = [];
  const open: List[] = [];
  let before: MeasureLine | null = null;
  for (const line of lines) {
    if (isNumbered(line)) {
      const fault = place(line, open, before);
      if (fault !== null) faults.push(fault);
    }
    before = line;
  }
  return faults;
}

function isNumbered(line: MeasureLine): line is Numbered {
  return line.ordinal !== null;
}

/** Puts an item into the list it belongs to, closing the lists inside that one, and says what is wrong with its number. */
function place(line: Numbered, open: List[], before: MeasureLine | null): NumberingFault | null {
  const known = open.findIndex((list) => list.style === line.style);
  if (known >= 0) {
    open.length = known + 1;
    const list = open[known];
    if (list === undefined) return null;
    const { last } = list;
    list.last = line;
    return follow(line, last, before);
  }
  const outer = open[open.length - 1];
  const goesOn = outer !== undefined && line.ordinal > 1 && line.ordinal === outer.last.ordinal + 1;
  if (goesOn && outer.style !== '1.1' && before?.heading !== true) {
    const previous = outer.last;
    outer.last = { ...line, marker: written(line.ordinal, previous) };
    return {
      kind: 'mixed',
      line: line.line,
      marker: line.marker,
      previous: previous.marker,
      expected: outer.last.marker,
    };
  }
  open.push({ style: line.style, last: line });
  // An outermost list may go on from the row above, and a list inside 「2.1」 follows its parent.
  if (line.ordinal === 1 || outer === undefined || outer.style === '1.1') return null;
  return { kind: 'gap', line: line.line, marker: line.marker, previous: '', expected: written(1, line) };
}

function follow(line: Numbered, last: Numbered, before: MeasureLine | null): NumberingFault | null {
  const next = last.ordinal + 1;
  if (line.ordinal === next || parentOf(line) !== parentOf(last)) return null;
  // A list may begin anew under a heading that has no number of its own and so went on with the item above.
  if (line.ordinal === 1 && before?.text.includes('\n') === true) return null;
  const kind = line.ordinal === last.ordinal ? 'double' : line.ordinal > next ? 'gap' : 'order';
  return { kind, line: line.line, marker: line.marker, previous: last.marker, expected: written(next, last) };
}

function parentOf(line: MeasureLine): string {
  return line.style === '1.1' ? line.marker.replace(/[.．].*$/, '') : '';
}

/** A number in the form of another marker: 3 after 「(2)」 is 「(3)」, after 「二、」 「三、」. */
function written(ordinal: number, like: Numbered): string {
  if (like.style === '1.1') return like.marker.replace(/\d+(?=\D*$)/, String(ordinal));
  if (/\d|[０-９]/.test(like.marker)) return like.marker.replace(/[\d０-９]+/, String(ordinal));
  if (like.style.includes('一')) return like.marker.replace(/[一二三四五六七八九十廿ㄧ]+/, chineseNumeral(ordinal));
  const code = like.marker.charCodeAt(0) - like.ordinal + ordinal;
  return /^[①-⒛㈠-㈩㊀-㊉❶-❿A-Za-zⅠ-Ⅻ]/.test(like.marker)
    ? String.fromCharCode(code) + like.marker.slice(1)
    : String(ordinal);
}

/**
 * What is wrong where the list of one row goes on in the next: each has its own row and number (1. / 2. / 4.). A row may begin again
 * with 1; null where the numbers count on, or the rows are not numbered alike.
 */
export function faultBetween(above: readonly MeasureLine[], below: readonly MeasureLine[]): NumberingFault | null {
  const first = below[0];
  if (first === undefined || !isNumbered(first) || first.ordinal === 1) return null;
  let last: MeasureLine | null = null;
  for (const line of above) if (line.level === 0) last = line;
  if (last === null || !isNumbered(last) || last.style !== first.style) return null;
  return follow(first, last, null);
}

/** The outermost list of a row that begins with another number than 1 and goes on with no list above it; null where it is in order. */
export function faultAtStart(
  above: readonly MeasureLine[],
  own: readonly MeasureLine[],
  below: readonly MeasureLine[],
): NumberingFault | null {
  const [first, second] = own;
  if (first === undefined || !isNumbered(first) || first.ordinal === 1 || first.style === '1.1') return null;
  // One number alone may be anything; two that count on are a list.
  const next = own.length > 1 ? second : below[0];
  if (next === undefined || next.style !== first.style || next.ordinal !== first.ordinal + 1) return null;
  const last = above.filter((line) => line.style === first.style).at(-1);
  if (last?.ordinal === first.ordinal - 1) return null;
  return { kind: 'gap', line: first.line, marker: first.marker, previous: '', expected: written(1, first) };
}
