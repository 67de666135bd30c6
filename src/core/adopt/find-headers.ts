import type { Grid } from '../workbook/grid';
import { squeeze } from '../text/squeeze';
import { isBlank } from '../text/is-blank';
import { brokenBottom } from './broken-header';
import { headerKey, likelyField } from './header-words';
import type { HeaderWords } from './header-words';

/** One column of a header, or several under one merged cell. */
export interface HeaderCell {
  readonly startColumn: number;
  readonly endColumn: number;
  /** The lowest words of the column, as written. */
  readonly text: string;
  /** Key of the lowest words. */
  readonly key: string;
  /** Key of the words above them (a group header over several columns); '' where there are none. */
  readonly groupKey: string;
}

/** The rows that hold a header, both included. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
}

/** A header is short: what is longer is text. */
const LONGEST_HEADER = 60;
const LONGEST_KEY = 20;
/** 起 and 迄 under 期程 are parts of a header, though no list has them. */
const SHORT_PART = 3;
/** White space or a mark among the first characters. */
const LOOSE = /[^\p{Script=Han}0-9]/u;
const WORD = /作法|做法|措施|期限|期程|時程|單位|科室|項目|重點|構面/u;
const SENTENCE = /[。；]/u;
/** More columns than this no table of a person has. */
const MOST_COLUMNS = 200;
/** Headers repeat, so few keys need to be kept. */
const MOST_KEPT = 2000;

/** Finds all headers of a sheet, one- or two-line, from top to bottom. */
export function findHeaders(grid: Grid, words: HeaderWords): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const keys = new Map<string, string>();
  const keyOf = (text: string) => {
    let key = keys.get(text);
    if (key !== undefined) return key;
    key = headerKey(text);
    if (keys.size < MOST_KEPT) keys.set(text, key);
    return key;
  };
  const { rows } = grid.sheet;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (!mayBeHeader(cells, words)) continue;
    const brokenAt = brokenBottom(grid, row, words, keyOf);
    const line = lineOf(grid, row, words, keyOf);
    const isHeader = line !== null && line.known >= 2;
    if (!isHeader && brokenAt === null) continue;
    const bottom = Math.max(brokenAt ?? row, isHeader ? lastLine(grid, row, line, words, keyOf) : row);
    const top = firstLine(grid, row, blocks.at(-1)?.bottom ?? -1, words, keyOf);
    const block = blockOf(grid, top, bottom, words, keyOf);
    if (block.cells.filter(({ text }) => text !== '').length >= 2) blocks.push(block);
    row = bottom;
  }
  return blocks;
}

/** Quick look at the raw cells: two of them begin like a header or hold a word of one, and all are as short as one. */
function mayBeHeader(cells: readonly unknown[], words: HeaderWords): boolean {
  let hits = 0;
  for (const value of cells) {
    if (typeof value !== 'string' || value.length === 0) continue;
    if (value.length > LONGEST_HEADER) return false;
    if (hits < 2 && (words.begins(beginning(value)) || (value.length <= LONGEST_KEY && WORD.test(value)))) hits++;
  }
  return hits === 2;
}

/** The first two characters that are words: 「 完⏎成 期限」 begins 完成. */
function beginning(text: string): string {
  const start = text.slice(0, 2);
  return LOOSE.test(start) ? headerKey(text).slice(0, 2) : start;
}

interface HeaderLine {
  /** Cells that are headers for sure, without doubles. */
  readonly known: number;
  readonly keys: ReadonlySet<string>;
}

/** Judges one row: null where it holds text too long for a header, or where most of it is unknown. */
function lineOf(grid: Grid, row: number, words: HeaderWords, keyOf: (text: string) => string): HeaderLine | null {
  const keys = new Set<string>();
  const fields = new Set<string | null>();
  let sure = 0;
  let likely = 0;
  let neutral = 0;
  let unknown = 0;
  const width = Math.min(grid.sheet.rows[row]?.length ?? 0, MOST_COLUMNS);
  for (let column = 0; column < width; column++) {
    if (grid.anchorRow(row, column) !== row || grid.anchorColumn(row, column) !== column) continue;
    const text = grid.text(row, column);
    if (isBlank(text)) continue;
    if (text.length > LONGEST_HEADER || SENTENCE.test(text)) return null;
    const key = keyOf(text);
    if (key.length > LONGEST_KEY) return null;
    if (words.meaningsOf(key).length > 0) {
      if (!keys.has(key)) sure++;
      keys.add(key);
    } else if (words.isNeutral(key)) neutral++;
    else if (likelyField(key) !== null) {
      likely++;
      fields.add(likelyField(key));
    } else unknown++;
  }
  // Four headers that nobody has seen, of four fields: no row of data looks like that.
  if (sure === 0 && unknown === 0 && fields.size >= 4 && fields.has('measure')) return { known: fields.size, keys };
  // Three that are known are a header, however many columns of their own people add.
  if (sure === 0 || (sure < 3 && unknown > sure + likely + neutral)) return null;
  // Two headers that are known for sure, or one with company that only a header keeps.
  return { known: sure >= 2 ? sure : likely + neutral > 0 ? 2 : 1, keys };
}

/** The last row of a header that begins at `row`: rows below belong to it where they hold nothing but further headers. */
function lastLine(
  grid: Grid,
  row: number,
  line: HeaderLine,
  words: HeaderWords,
  keyOf: (text: string) => string,
): number {
  let bottom = row;
  while (bottom < row + 2) {
    const next = bottom + 1;
    if (next >= grid.height) break;
    const below = lineOf(grid, next, words, keyOf);
    if (below === null) {
      if (partsGroups(grid, bottom, next, words, keyOf)) {
        bottom = next;
        continue;
      }
      if (isColumnNumbers(grid, next)) bottom = next;
      break;
    }
    let repeats = false;
    for (const key of below.keys) if (line.keys.has(key)) repeats = true;
    if (repeats || !hangsBelow(grid, bottom, next, words, keyOf)) break;
    bottom = next;
  }
  return bottom;
}

/** Whether a row only parts the groups of the header above: 主辦 and 協辦 under one merged 承辦單位. */
function partsGroups(
  grid: Grid,
  above: number,
  row: number,
  words: HeaderWords,
  keyOf: (text: string) => string,
): boolean {
  let parts = 0;
  const width = Math.min(grid.sheet.rows[row]?.length ?? 0, MOST_COLUMNS);
  for (let column = 0; column < width; column++) {
    if (grid.anchorRow(row, column) !== row || isBlank(grid.text(row, column))) continue;
    const text = grid.text(row, column);
    if (text.length > LONGEST_KEY || grid.endColumn(above, column) === grid.anchorColumn(above, column)) return false;
    const key = keyOf(text);
    if (key.length > SHORT_PART && words.meaningsOf(key).length === 0 && !words.isNeutral(key)) return false;
    parts++;
  }
  return parts > 1;
}

/** Whether every cell of a row stands under something of the row above that it can go on with: a group header, or nothing. */
function hangsBelow(
  grid: Grid,
  above: number,
  row: number,
  words: HeaderWords,
  keyOf: (text: string) => string,
): boolean {
  const width = Math.min(grid.sheet.rows[row]?.length ?? 0, MOST_COLUMNS);
  let covered = 0;
  for (let column = 0; column < width; column++) {
    if (grid.anchorRow(row, column) !== row || isBlank(grid.text(row, column))) continue;
    covered++;
    const group = grid.endColumn(above, column) > grid.anchorColumn(above, column);
    if (!group && !isBlank(grid.text(above, column))) {
      // 「完成」 over 「期限」: a header broken into two cells.
      const whole = grid.text(above, column) + grid.text(row, column);
      if (whole.length > LONGEST_HEADER) return false;
      const broken = words.meaningsOf(keyOf(whole)).length > 0;
      // 「辦理規劃」 over 「期程」: a group header that nobody merged.
      const grouped = words.isNeutral(keyOf(grid.text(above, column)));
      if (!broken && !grouped) return false;
    }
  }
  return covered > 0;
}

/** The first row of a header: the row above belongs to it where it heads columns that this row leaves blank, or groups them. */
function firstLine(
  grid: Grid,
  row: number,
  floor: number,
  words: HeaderWords,
  keyOf: (text: string) => string,
): number {
  const above = row - 1;
  if (above <= floor) return row;
  const width = Math.min(grid.sheet.rows[above]?.length ?? 0, MOST_COLUMNS);
  let heads = 0;
  for (let column = 0; column < width; column++) {
    if (grid.anchorRow(above, column) !== above || grid.anchorColumn(above, column) !== column) continue;
    const text = grid.text(above, column);
    if (isBlank(text)) continue;
    const key = text.length > LONGEST_HEADER ? '' : keyOf(text);
    if (key === '' || key.length > LONGEST_KEY) return row;
    const known = words.meaningsOf(key).length > 0 || words.isNeutral(key);
    const blankBelow = isBlank(grid.text(row, column)) || grid.anchorRow(row, column) === above;
    if (known && blankBelow) heads++;
    else if (!known && grid.endColumn(above, column) === column) return row;
  }
  return heads > 0 ? above : row;
}

/** A row that only numbers the columns: (1) (2) (3) … */
function isColumnNumbers(grid: Grid, row: number): boolean {
  let expected = 0;
  const width = Math.min(grid.sheet.rows[row]?.length ?? 0, MOST_COLUMNS);
  for (let column = 0; column < width; column++) {
    const text = squeeze(grid.text(row, column)).replace(/[()（）]/gu, '');
    if (text === '') continue;
    expected++;
    if (text !== String(expected) && text !== '一二三四五六七八九十'.charAt(expected - 1)) return false;
  }
  return expected >= 3;
}

function blockOf(
  grid: Grid,
  top: number,
  bottom: number,
  words: HeaderWords,
  keyOf: (text: string) => string,
): HeaderBlock {
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, grid.sheet.rows[row]?.length ?? 0);
  width = Math.min(width, MOST_COLUMNS);
  const lines: number[] = [];
  for (let row = top; row <= bottom; row++) if (!isColumnNumbers(grid, row)) lines.push(row);
  const cells: HeaderCell[] = [];
  for (let column = 0; column < width; column++) {
    const texts: string[] = [];
    let endColumn = column;
    for (const row of lines) {
      const text = grid.text(row, column);
      if (isBlank(text)) continue;
      if (grid.anchorRow(row, column) !== row && row > top) continue;
      texts.push(text);
      endColumn = Math.min(grid.endColumn(row, column), width - 1);
    }
    const lowest = texts.at(-1);
    if (lowest === undefined) {
      // A column without a header can still hold labels (the dimension, written downwards at the left).
      cells.push({ startColumn: column, endColumn: column, text: '', key: '', groupKey: '' });
      continue;
    }
    const group = texts.length > 1 ? texts.slice(0, -1).join('') : '';
    const whole = keyOf(texts.join(''));
    const broken = texts.length > 1 && (words.meaningsOf(whole).length > 0 || words.isNeutral(whole));
    cells.push({
      startColumn: column,
      endColumn: texts.length > 1 ? Math.max(column, endColumn) : endColumn,
      text: broken ? texts.join('') : lowest,
      key: broken ? whole : keyOf(lowest),
      groupKey: broken || group === '' ? '' : keyOf(group),
    });
    column = Math.max(column, cells.at(-1)?.endColumn ?? column);
  }
  return { top, bottom, cells };
}
