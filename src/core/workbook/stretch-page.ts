import { wholePixels } from './paged-measure';
import type { PageLabel, PagePiece } from './paged-pieces';

/**
 * Gives the rows of a page the height that the labels beside them need. What is wanting is shared out among a label's rows, shortest labels
 * first; where labels overlap so that this would overfill the page, it goes to each label's last row.
 */
export function stretchPage(
  pieces: readonly PagePiece[],
  labels: readonly PageLabel[],
  pagePoints: number,
): PagePiece[] {
  const shared = stretched(pieces, labels, true);
  const total = shared.reduce((sum, height) => sum + height, 0);
  const heights = total <= pagePoints ? shared : stretched(pieces, labels, false);
  return pieces.map((piece, index) => ({ ...piece, heightPoints: heights[index] ?? piece.heightPoints }));
}

function stretched(pieces: readonly PagePiece[], labels: readonly PageLabel[], isShared: boolean): number[] {
  const heights = pieces.map(({ heightPoints }) => heightPoints);
  const length = ({ firstPiece, lastPiece }: PageLabel): number => lastPiece - firstPiece;
  const order = [...labels].sort((a, b) => (isShared ? length(a) - length(b) : a.lastPiece - b.lastPiece));
  for (const { firstPiece, lastPiece, needPoints } of order) {
    let missing = needPoints;
    for (let index = firstPiece; index <= lastPiece; index += 1) missing -= heights[index] ?? 0;
    if (missing <= 0) continue;
    if (!isShared) {
      heights[lastPiece] = (heights[lastPiece] ?? 0) + missing;
      continue;
    }
    const share = wholePixels(missing / (lastPiece - firstPiece + 1));
    for (let index = lastPiece; index >= firstPiece && missing > 0; index -= 1) {
      heights[index] = (heights[index] ?? 0) + Math.min(share, missing);
      missing -= share;
    }
  }
  return heights;
}
