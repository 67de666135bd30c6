import { displayWidth } from './display-width';

/** May not begin a line (避頭點). */
const CLOSING = /^[、。，．：；！？）」』】》〉〕”’…,.:;!?)\]}%]/;
/** May not end a line (避尾點). */
const OPENING = /[（「『【《〈〔“‘([{]$/;
/** Runs of half-width signs stay together; every other character may stand alone. */
const PIECE = /[!-~]+|\s+|[^!-~\s]/gu;

/**
 * Breaks a text into lines of at most `columns` half-width columns, at blanks and between Chinese characters; closing marks do
 * not begin a line and opening ones do not end it. A run of half-width signs that is longer than a line is cut. At least one line.
 */
export function wrapText(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns));
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const chunk of chunksOf(text)) {
    const chunkWidth = displayWidth(chunk);
    if (width > 0 && width + displayWidth(chunk.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    if (width === 0 && lines.length > 0 && chunk.trim() === '') continue;
    if (chunkWidth > columns) {
      const parts = cut(chunk, columns);
      line = parts.pop() ?? '';
      lines.push(...parts);
      width = displayWidth(line);
      continue;
    }
    line += chunk;
    width += chunkWidth;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Pieces that may not be parted, one after the other. */
function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let glued = false;
  for (const piece of text.match(PIECE) ?? []) {
    const last = chunks.length - 1;
    if (last >= 0 && (glued || CLOSING.test(piece))) chunks[last] += piece;
    else chunks.push(piece);
    glued = OPENING.test(piece);
  }
  return chunks;
}

function cut(text: string, columns: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    if (part !== '' && displayWidth(part + character) > columns) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  parts.push(part);
  return parts;
}
