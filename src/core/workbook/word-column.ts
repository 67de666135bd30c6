import type { Text } from '../i18n/text';

/**
 * A column of words that we put at the right end of a table of ours, beside the marks, and take off with them. It is known again by its header and by
 * how its words begin, so a column that a person writes in is none of ours any more.
 */
export interface WordColumn {
  readonly sheet: string;
  /** Name of the table. */
  readonly table: string;
  /** One for each row of the table's body, downwards; null: a blank cell. */
  readonly words: readonly (string | null)[];
}

/** The header of such a column, where the table has none of that name. */
export const wordColumnHeader = '檢核結果';

/** How each line of a cell begins, by severity; in every language. */
export const wordBeginnings: Readonly<Record<'error' | 'warning' | 'hint', Text>> = {
  error: { 'zh-TW': '【必須修正】', en: '[Must be fixed] ' },
  warning: { 'zh-TW': '【建議】', en: '[Suggestion] ' },
  hint: { 'zh-TW': '【提示】', en: '[Hint] ' },
};

const header = /^檢核結果(?: \d+)?$/u;
const cell = /^(?:【(?:必須修正|建議|提示)】|\[(?:Must be fixed|Suggestion|Hint)\] )/u;

/** True where a column may be ours by its header; its words decide. */
export function mayBeWordColumn(name: string): boolean {
  return header.test(name);
}

/** True for a column of ours: its header is, and every word under it begins as ours do. `body` are the cells under the header. */
export function isWordColumn(name: string, body: readonly unknown[]): boolean {
  if (!mayBeWordColumn(name)) return false;
  const written = body.filter((value) => value !== null && value !== undefined && value !== '');
  return written.length > 0 && written.every((value) => typeof value === 'string' && cell.test(value));
}

/** The header for a column of ours in a table that has columns of these names already. */
export function freeWordHeader(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name: string = wordColumnHeader;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${wordColumnHeader} ${number}`;
  return name;
}
