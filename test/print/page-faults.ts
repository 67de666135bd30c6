import type { ExpectedCell, ExpectedPage } from './expected-pages';
import { paperOf } from './expected-pages';
import type { Box, PdfPage, Word } from './pdf';

/** Rounding of heights and widths adds up to this much over a page, in points. */
const tolerance = { vertical: 1.6, horizontal: 1.6 };
/** The boxes of words are as high as their font; the ink stays this share of it away from either end. */
const airShare = 0.16;

/** What a cell shows on paper: its words in reading order, without white space. */
export interface PrintedCell {
  readonly expected: ExpectedCell;
  readonly text: string;
}

export interface PrintedPage {
  readonly cells: readonly PrintedCell[];
  /** Words below the table: the footer. */
  readonly footer: string;
  /** Sentences; [] where the page is as it should be. */
  readonly faults: readonly string[];
}

/**
 * Compares a page with the cells it should hold: every cell's text there, whole and in order, inside the cell's lines; nothing outside them
 * but the footer; the paper of the right size. Clipped text is in the PDF all the same, outside its cell: that is how it is found.
 */
export function comparePage(pdf: PdfPage, page: ExpectedPage, pageNumber: number): PrintedPage {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`page ${pageNumber} (${page.sheet.name}): ${fault}`);
  const paper = paperOf(page.sheet.page);
  if (Math.abs(pdf.widthPoints - paper.widthPoints) > 1 || Math.abs(pdf.heightPoints - paper.heightPoints) > 1)
    say(`is ${pdf.widthPoints} × ${pdf.heightPoints} points`);
  if (page.bottom > page.lowest + 0.01) say(`its rows reach ${page.bottom}, the paper ${page.lowest}`);
  const words = new Map<ExpectedCell, Word[]>();
  const strays: Word[] = [];
  for (const word of pdf.words) {
    const cell = page.cells.find(({ box }) => holdsMiddle(box, word.box));
    if (cell) words.set(cell, [...(words.get(cell) ?? []), word]);
    else strays.push(word);
  }
  const cells = page.cells.map((expected): PrintedCell => {
    const own = words.get(expected) ?? [];
    const text = inReadingOrder(own).join('');
    const wanted = withoutSpace(expected.text);
    const where = `row ${expected.rect.startRow + 1}, column ${expected.rect.startColumn + 1}`;
    if (text !== wanted) say(`${where} shows 「${text}」, not 「${wanted}」`);
    const outside = own.find((word) => sticksOut(expected.box, word.box));
    if (outside) say(`${where} is clipped at 「${outside.text}」`);
    return { expected, text };
  });
  const footer = strays.filter(({ box }) => box.top > page.lowest - 1);
  for (const { text, box } of strays)
    if (box.top <= page.lowest - 1)
      say(`「${text}」 stands in no cell, at ${Math.round(box.left)}, ${Math.round(box.top)}`);
  return { cells, footer: inReadingOrder(footer).join(''), faults };
}

/** White space means nothing in Chinese, and lines are broken anywhere. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u3000]/gu, '');
}

function holdsMiddle(cell: Box, word: Box): boolean {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom;
}

function sticksOut(cell: Box, word: Box): boolean {
  const air = (word.bottom - word.top) * airShare;
  return (
    word.top + air < cell.top - tolerance.vertical ||
    word.bottom - air > cell.bottom + tolerance.vertical ||
    word.left < cell.left - tolerance.horizontal ||
    word.right > cell.right + tolerance.horizontal
  );
}

/** Line by line, each from left to right. Words of two fonts on one line differ a little in height. */
function inReadingOrder(words: readonly Word[]): string[] {
  const middle = ({ box }: Word) => (box.top + box.bottom) / 2;
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && middle(word) - middle(first) < (first.box.bottom - first.box.top) * 0.35) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.box.left - b.box.left).map(({ text }) => withoutSpace(text)));
}
