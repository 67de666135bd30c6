import { say, text, type Language, type Text } from '../i18n/text';
import { displayWidth, padToWidth } from '../text/display-width';
import { wrapText } from '../text/wrap';
import { changeExcerpt } from './change-excerpt';
import type { CellPlace, PlacedFinding } from './placed-finding';
import { words } from './report-words';

interface Layout {
  readonly language: Language;
  readonly columns: number;
  /** True where the findings of a group have different reasons, so each says its own. */
  readonly withWhy: boolean;
}

const MARGIN = '  ';
/** Cells wider than this stand on a line of their own, so that a long sheet name does not squeeze the text. */
const WIDEST_CELL = 24;

/**
 * The findings of one rule: the cell at the left, at the right what is wrong and what to do. Cells where the very same is to be said
 * are listed together.
 */
export function findingLines(findings: readonly PlacedFinding[], layout: Layout): string[] {
  const entries = alike(findings, layout);
  const widths = entries.map(({ place }) => displayWidth(place)).filter((width) => width <= WIDEST_CELL);
  const left = Math.max(8, ...widths);
  const indent = ' '.repeat(MARGIN.length + left + 2);
  const lines: string[] = [];
  for (const { place, body } of entries) {
    const textLines = body.flatMap((paragraph) => wrapText(paragraph, layout.columns - indent.length));
    if (displayWidth(place) <= left) lines.push(`${MARGIN}${padToWidth(place, left)}  ${textLines.shift() ?? ''}`);
    else lines.push(...wrapText(place, layout.columns - MARGIN.length).map((line) => MARGIN + line));
    lines.push(...textLines.map((line) => indent + line));
  }
  return lines.map((line) => line.trimEnd());
}

interface Entry {
  readonly place: string;
  /** Paragraphs. */
  readonly body: readonly string[];
}

function alike(findings: readonly PlacedFinding[], layout: Layout): Entry[] {
  const groups = new Map<string, [PlacedFinding, ...PlacedFinding[]]>();
  for (const finding of findings) {
    const key = [messageText(finding, layout), ...notes(finding, layout)].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((members) => {
    const place = placesText(members, layout.language);
    const message = messageText(members[0], layout);
    const rest = [...fixTexts(members, layout.language), ...notes(members[0], layout)];
    if (members.length === 1 || displayWidth(place) <= WIDEST_CELL) return { place, body: [message, ...rest] };
    // A wall of cells would hide what is said of them, so they come after it.
    const cells = say(words.cells, layout.language) + place;
    return { place: say(cellCount(members.length), layout.language), body: [message, cells, ...rest] };
  });
}

function cellCount(count: number): Text {
  return text(`${count} 處`, `${count} cells`);
}

function messageText({ message }: PlacedFinding, { language }: Layout): string {
  return say(message, language);
}

function notes({ related, why }: PlacedFinding, { language, withWhy }: Layout): string[] {
  return [
    ...(related.length > 0 ? [say(words.related, language) + cellList(related)] : []),
    ...(withWhy ? [say(words.why, language) + say(why, language)] : []),
  ];
}

/** The proposal that all cells share, else each with its cell. */
function fixTexts(members: readonly PlacedFinding[], language: Language): string[] {
  const fixes = members.flatMap(({ fix, message }) =>
    fix === null || says(message, fix.text) ? [] : [{ cell: fix.cell, proposal: fixText(fix, language) }],
  );
  const different = new Set(fixes.map(({ proposal }) => proposal)).size > 1;
  if (!different && fixes.length === members.length) return fixes.slice(0, 1).map(({ proposal }) => `→ ${proposal}`);
  return fixes.map(({ cell, proposal }) => `→ ${cell} ${proposal}`);
}

/** The message names the new text already: saying it again would only be longer. */
function says(message: Text, fixed: string): boolean {
  return message['zh-TW'].includes(`「${fixed}」`);
}

function fixText(fix: NonNullable<PlacedFinding['fix']>, language: Language): string {
  const { before, after, more } = changeExcerpt(fix.before, fix.text);
  const how = fix.kind === 'safe' ? text('可直接改為', 'change to') : text('建議改為', 'perhaps');
  const rest = more ? text('等', ' and so on') : text('', '');
  const from = before === null ? text('', '') : text(`「${before}」`, `“${before}”: `);
  return say(
    text(`${from['zh-TW']}${how['zh-TW']}「${after}」${rest['zh-TW']}`, `${from.en}${how.en} “${after}”${rest.en}`),
    language,
  );
}

function placesText(members: readonly PlacedFinding[], language: Language): string {
  const first = members[0];
  if (first === undefined || first.wholePlan || first.sheet === null || first.cell === null)
    return say(words.whole, language);
  return cellList(
    members.flatMap(({ sheet, cell, line }) =>
      sheet === null || cell === null ? [] : [{ sheet, cell: cell + lineText(line, language) }],
    ),
  );
}

function lineText(line: number | null, language: Language): string {
  return line === null ? '' : say(text(` 第${line}行`, ` line ${line}`), language);
}

/** 附件一!D5、D9–D14、附件二!B3: the sheet is named where it changes, and neighbours downwards are drawn together. */
function cellList(places: readonly CellPlace[]): string {
  let sheet: string | null = null;
  const names: string[] = [];
  for (const { places: run } of runs(places)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const cells = run.length > 2 ? `${first.cell}–${last.cell}` : run.map(({ cell }) => cell).join('、');
    names.push(first.sheet === sheet ? cells : `${first.sheet}!${cells}`);
    sheet = first.sheet;
  }
  return names.join('、');
}

/** Cells in one column, each right below the one before. */
function runs(places: readonly CellPlace[]): { readonly places: CellPlace[]; readonly next: string }[] {
  const found: { places: CellPlace[]; next: string }[] = [];
  for (const place of places) {
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(place.cell) ?? [];
    const next = column === undefined ? '' : `${place.sheet}!${column}${Number(row) + 1}`;
    const last = found.at(-1);
    if (last !== undefined && last.next === `${place.sheet}!${place.cell}`) {
      last.places.push(place);
      last.next = next;
    } else found.push({ places: [place], next });
  }
  return found;
}
