/** A paragraph as far as its place on a page hangs on it. */
export interface FlowParagraph {
  /** How many lines it has, at least one. */
  readonly lines: number;
  /** True for a heading, or a line that announces what follows: never the last on a page. */
  readonly keepsWithNext: boolean;
}

/** Lines of a paragraph that stand together: `from` inclusive, `to` exclusive. */
export interface FlowPart {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

export interface FlowMeasures {
  /** Room for text on the first page, and on each other. */
  readonly firstPagePoints: number;
  readonly pagePoints: number;
  readonly linePoints: number;
  /** Above and below a part together. */
  readonly paddingPoints: number;
}

/** A paragraph of no more lines is not cut: a page that ends a little early looks better. */
const wholeLines = 6;
/** Of one that is cut, at least so many lines stand on either side. */
const leastLines = 2;

/** Distributes paragraphs over pages, each page a list of parts in order. */
export function flowText(paragraphs: readonly FlowParagraph[], measures: FlowMeasures): FlowPart[][] {
  const { linePoints, paddingPoints } = measures;
  const pages: FlowPart[][] = [[]];
  let room = measures.firstPagePoints;
  const turn = (): void => {
    pages.push([]);
    room = measures.pagePoints;
  };
  const height = (lines: number): number => lines * linePoints + paddingPoints;
  const linesIn = (points: number): number => Math.floor((points - paddingPoints) / linePoints);
  paragraphs.forEach(({ lines }, paragraph) => {
    if (pages.at(-1)?.length !== 0 && beginning(paragraphs, paragraph, height) > room) turn();
    let from = 0;
    while (from < lines) {
      const left = lines - from;
      const fitting = linesIn(room);
      // One line alone is not carried over, nor left behind.
      const most = left <= fitting ? left : Math.min(fitting, left - leastLines);
      const isNewPage = pages.at(-1)?.length === 0;
      if (!isNewPage && most < Math.min(left, leastLines)) {
        turn();
        continue;
      }
      const taken = Math.max(1, most);
      pages.at(-1)?.push({ paragraph, from, to: from + taken });
      room -= height(taken);
      from += taken;
    }
  });
  return pages;
}

/** What must stand on one page where a paragraph begins: itself, or its first lines, and all that it is kept with. */
function beginning(paragraphs: readonly FlowParagraph[], index: number, height: (lines: number) => number): number {
  let points = 0;
  for (const { lines, keepsWithNext } of paragraphs.slice(index)) {
    points += height(lines <= wholeLines || keepsWithNext ? lines : leastLines);
    if (!keepsWithNext) break;
  }
  return points;
}
