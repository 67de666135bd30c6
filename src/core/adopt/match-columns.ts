import type { RegionColumns, RegionKind } from '../sheets/region';
import { squeeze } from '../text/squeeze';
import type { HeaderCell } from './find-headers';
import { columnsOf, likelyField } from './header-words';
import type { HeaderWords } from './header-words';
import type { ColumnEvidence } from './column-evidence';

/** A reading of a header as that of one kind of table. */
export interface ColumnMatch {
  readonly columns: RegionColumns;
  /** Keys of the headers taken for a field by name, not by likeness. */
  readonly exact: ReadonlySet<string>;
}

/** What a field is worth: a table without measures is no measures table, and of two readings the fuller one is right. */
const WORTH: Readonly<Record<RegionKind, Readonly<Record<string, number>>>> = {
  measures: { measure: 100, deadline: 50, unit: 50, point: 40, item: 30, dimension: 25, benefit: 30 },
  checklist: { task: 100, point: 40, item: 30, dimension: 25 },
  roster: { role: 50, name: 45, post: 42, duty: 40, group: 30, remark: 20 },
  units: { name: 50, aliases: 30, head: 30, kind: 30, members: 30 },
  settings: { key: 50, value: 50, note: 10 },
};

/** Synonyms come later in the list the farther they are from the field's usual name. */
const WORST_RANK = 15;
const LIKELY_LOSS = 25;
const DISORDER_LOSS = 2;
const CONTENT_GAIN = 60;
const LABELS = ['dimension', 'item', 'point'] as const;
/** How many readings are tried at most; real headers need a dozen. */
const MOST_READINGS = 3_000;

interface Option {
  readonly field: string;
  readonly gain: number;
}

/**
 * Finds out which column holds which field. A header can mean several things: of all readings that give each field to one column
 * the one is taken whose fields, in their usual order and by what stands below them, are worth most.
 */
export function matchColumns(
  cells: readonly HeaderCell[],
  kind: RegionKind,
  words: HeaderWords,
  evidence: ColumnEvidence,
): ColumnMatch {
  const options = cells.map((cell) => optionsOf(cell, kind, words, evidence));
  const best = bestReading(
    options,
    columnsOf[kind].map((column) => column.field),
  );
  const fields = new Map<string, number[]>();
  const others: { header: string; columnIndex: number }[] = [];
  const exact = new Set<string>();
  cells.forEach((cell, index) => {
    const field = best[index] ?? null;
    if (field === null) {
      if (cell.text === '' || joins(cell, kind, fields, cells, best)) return;
      others.push({ header: squeeze(cell.text), columnIndex: cell.startColumn });
      return;
    }
    const columns = fields.get(field) ?? [];
    for (let column = cell.startColumn; column <= cell.endColumn; column++) columns.push(column);
    fields.set(field, columns);
    if (words.meaningsOf(cell.key).some((meaning) => meaning.kind === kind)) exact.add(cell.key);
  });
  for (const columns of fields.values()) columns.sort((left, right) => left - right);
  return { columns: { fields, others }, exact };
}

function optionsOf(cell: HeaderCell, kind: RegionKind, words: HeaderWords, evidence: ColumnEvidence): Option[] {
  const options: Option[] = [];
  const add = (field: string, gain: number) => {
    if (gain > 0 && !options.some((option) => option.field === field)) options.push({ field, gain });
  };
  const content = evidence(cell.startColumn, cell.endColumn);
  const worth = WORTH[kind];
  const meant = [...words.meaningsOf(cell.key), ...words.meaningsOf(cell.groupKey)].filter(
    (meaning) => meaning.kind === kind,
  );
  const gainOf = (field: string, base: number) => {
    let gain = base;
    if (kind === 'measures' || kind === 'checklist') {
      for (const level of LABELS) {
        if (level === field) gain += CONTENT_GAIN * content[level];
        else if ((LABELS as readonly string[]).includes(field)) gain -= 0.5 * CONTENT_GAIN * content[level];
      }
    }
    if (kind === 'roster' && field === 'role') {
      // 單位 and 職稱 beside a name: who has nothing but ranks in that column has a post there, and no role.
      gain += content.post > content.role ? -CONTENT_GAIN * (content.post - content.role) : CONTENT_GAIN * content.role;
    }
    if (kind === 'roster' && (field === 'post' || field === 'group')) gain -= 0.5 * CONTENT_GAIN * content.role;
    return gain;
  };
  // Of a period in two columns the end is what is due.
  const ends = /^(?:迄|訖|止|結束|完成)/u.test(cell.key) ? 10 : 0;
  for (const { field, rank } of meant) {
    add(
      field,
      Math.max(1, gainOf(field, (worth[field] ?? 0) - Math.min(rank, WORST_RANK) + (field === 'deadline' ? ends : 0))),
    );
  }
  if (kind === 'measures' && meant.length === 0 && !words.isNeutral(cell.key)) {
    const field = likelyField(cell.key);
    if (field !== null) add(field, Math.max(1, gainOf(field, (worth[field] ?? 0) - LIKELY_LOSS)));
  }
  // A column full of a framework's labels is what they say, unless its header says that it holds something else.
  const mayHoldLabels = meant.every(
    ({ field }) => (LABELS as readonly string[]).includes(field) || field === 'measure',
  );
  if ((kind === 'measures' || kind === 'checklist') && mayHoldLabels) {
    for (const level of LABELS)
      if (content[level] >= 0.6 && (content.samples > 1 || cell.text === '')) add(level, gainOf(level, 5));
  }
  if (kind === 'roster' && content.role >= 0.6 && meant.length > 0) add('role', gainOf('role', 5));
  return options.sort((left, right) => right.gain - left.gain);
}

/** Tries the readings, best options first, and gives the field of each cell; null where it has none. */
function bestReading(options: readonly (readonly Option[])[], order: readonly string[]): readonly (string | null)[] {
  const reading: (string | null)[] = options.map(() => null);
  let best: readonly (string | null)[] = [...reading];
  let bestScore = -1;
  let tried = 0;
  const taken = new Set<string>();
  const after: number[] = options.map(() => 0);
  for (let index = options.length - 2; index >= 0; index--) {
    after[index] = (after[index + 1] ?? 0) + (options[index + 1]?.[0]?.gain ?? 0);
  }

  function assign(index: number, score: number): void {
    if (tried > MOST_READINGS) return;
    if (index === options.length) {
      tried++;
      if (score > bestScore) {
        bestScore = score;
        best = [...reading];
      }
      return;
    }
    const own = options[index] ?? [];
    if (score + (own[0]?.gain ?? 0) + (after[index] ?? 0) <= bestScore) {
      tried++;
      return;
    }
    for (const { field, gain } of own) {
      if (taken.has(field)) continue;
      taken.add(field);
      reading[index] = field;
      assign(index + 1, score + gain - disorder(reading, index, field, order));
      taken.delete(field);
    }
    reading[index] = null;
    assign(index + 1, score);
  }

  assign(0, 0);
  return best;
}

/** Loss for each field that stands left of the new one though it usually stands right of it. */
function disorder(reading: readonly (string | null)[], index: number, field: string, order: readonly string[]): number {
  const place = order.indexOf(field);
  let loss = 0;
  for (let left = 0; left < index; left++) {
    const other = reading[left];
    if (typeof other === 'string' && order.indexOf(other) > place) loss += DISORDER_LOSS;
  }
  return loss;
}

const NAME_OF_MEASURE = /措施名稱/u;
const UNIT_OF_POST = /^(?:單位|服務單位|所屬單位|現職單位)$/u;

/** Columns that hold one thing together: 措施名稱 and 措施內容; a post's 單位 and 職稱. */
function joins(
  cell: HeaderCell,
  kind: RegionKind,
  fields: Map<string, number[]>,
  cells: readonly HeaderCell[],
  best: readonly (string | null)[],
): boolean {
  const field = kind === 'measures' ? 'measure' : kind === 'roster' ? 'post' : null;
  if (field === null) return false;
  const partner = cells[best.indexOf(field)];
  if (partner === undefined) return false;
  const text = squeeze(cell.text);
  const partnerText = squeeze(partner.text);
  const together =
    kind === 'measures'
      ? (NAME_OF_MEASURE.test(text) && /措施內容/u.test(partnerText)) ||
        (NAME_OF_MEASURE.test(partnerText) && /措施內容/u.test(text))
      : UNIT_OF_POST.test(text) || (UNIT_OF_POST.test(partnerText) && /職稱|級職|職級/u.test(text));
  if (!together) return false;
  const columns = fields.get(field) ?? [];
  columns.push(cell.startColumn);
  fields.set(field, columns);
  return true;
}
