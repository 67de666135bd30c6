import { outputOf } from './tools';

/** All lengths are points from the page's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Characters that stand together on a line; `box` is as high as the font, not as the ink. */
export interface Word {
  readonly text: string;
  readonly box: Box;
}

export interface PdfPage {
  readonly widthPoints: number;
  readonly heightPoints: number;
  readonly words: readonly Word[];
}

/**
 * The pages of a PDF with every word on them and where it stands. LibreOffice draws the whole text of a cell and clips it at the
 * border, so clipped words are among them: only their places give them away.
 */
export function readPdf(file: string): PdfPage[] {
  const pages = outputOf('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1);
  return pages.map((page) => {
    const [width, height] = numbersIn(page.slice(0, page.indexOf('>')));
    const words = page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g);
    return {
      widthPoints: width ?? 0,
      heightPoints: height ?? 0,
      words: [...words].map(([, place = '', text = '']) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = numbersIn(place);
        return { text: unescaped(text), box: { left, top, right, bottom } };
      }),
    };
  });
}

/** The pages as `pdftotext -layout` shows them. */
export function layoutOf(file: string): string[] {
  return outputOf('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1);
}

/** Heights of the horizontal lines that are drawn on a page (1-based), each once, from top to bottom. */
export function horizontalLinesOf(file: string, page: number, heightPoints: number): number[] {
  const svg = outputOf('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), file, '-']);
  const strokes = svg.matchAll(/ d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) " transform="matrix\(([^)]*)\)"/g);
  const heights = [...strokes].flatMap(([, fromX, fromY, toX, toY, matrix = '']) => {
    const [, , , scale = 1, , shift = 0] = matrix.split(',').map(Number);
    const flat = Math.abs(Number(fromY) - Number(toY)) < 0.1 && Math.abs(Number(fromX) - Number(toX)) > 1;
    return flat ? [Number(fromY) * scale + shift] : [];
  });
  const sorted = heights.filter((height) => height >= 0 && height <= heightPoints).sort((a, b) => a - b);
  return sorted.filter((height, index) => index === 0 || height - (sorted[index - 1] ?? 0) > 0.5);
}

function numbersIn(attributes: string): number[] {
  return [...attributes.matchAll(/="([\d.-]+)"/g)].map((match) => Number(match[1]));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
