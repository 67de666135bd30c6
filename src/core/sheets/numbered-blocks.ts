import { measureLines } from '../plan/measure-lines';
import type { PagedBlock } from '../workbook/paged-table';

/**
 * A measure or duty in blocks that hang by their numbers: one for each item of its outermost list, with the lists inside it and the lines that go on
 * below; words before the first number are a block without marker. Every marker + text, joined by line breaks, is the text again. Numbers inside a
 * line begin no block, since that would break the line.
 */
export function numberedBlocks(text: string): PagedBlock[] {
  const markers = new Map<number, string>();
  for (const { line, level, marker } of measureLines(text)) {
    // Only the first item of a line can stand at its beginning.
    if (!markers.has(line)) markers.set(line, level === 0 ? marker : '');
  }
  const blocks: { marker: string; lines: string[] }[] = [];
  text.split('\n').forEach((line, index) => {
    const marker = markerOf(line, markers.get(index + 1) ?? '');
    const last = blocks.at(-1);
    if (marker === '' && last !== undefined) last.lines.push(line);
    else blocks.push({ marker, lines: [line.slice(marker.length)] });
  });
  return blocks.map(({ marker, lines }) => ({ marker, text: lines.join('\n') }));
}

/** The marker with the white space around it, where the line begins with it; else ''. */
function markerOf(line: string, marker: string): string {
  if (marker === '') return '';
  const start = line.length - line.trimStart().length;
  if (!line.startsWith(marker, start)) return '';
  const rest = line.slice(start + marker.length);
  return line.slice(0, line.length - rest.trimStart().length);
}
