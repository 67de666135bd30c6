import type { PageDoc, PageMargins } from './sheet-doc';
import { textFontName } from './styles';

type Orientation = PageDoc['orientation'];

const a4Points = { short: 595.3, long: 841.9 };

/** Columns come out as wide as they were wanted, to a pixel each; Excel's printing is said to run up to 2 % off its screen. */
const slack = 0.02;
const heightSlack = 0.025;
const footerPoints = 10;
/** What of the width between the margins columns may fill. */
export const usableShare = 1 - slack;

const marginsPoints: PageMargins = { top: 42, right: 36, bottom: 48, left: 36, header: 20, footer: 24 };

/** How wide all columns together may be, so that a sheet is one A4 page wide at 100 %. */
export function usableWidthPoints(orientation: Orientation): number {
  const paper = orientation === 'landscape' ? a4Points.long : a4Points.short;
  return Math.floor((paper - marginsPoints.left - marginsPoints.right) * (1 - slack));
}

/**
 * How high all rows of a page together may be. LibreOffice keeps heights to a twentieth of a point; Excel's printing is said to run up to 2 % higher
 * than its screen.
 */
export function printableHeightPoints(orientation: Orientation): number {
  const paper = orientation === 'landscape' ? a4Points.short : a4Points.long;
  return Math.floor((paper - marginsPoints.top - marginsPoints.bottom) * (1 - heightSlack));
}

/**
 * A4 with our margins and the page numbers, one page wide; `titleRows` are repeated on every page. `fontName` is that of the footer, absent: that of
 * all text.
 */
export function a4Page(
  orientation: Orientation,
  titleRows: PageDoc['titleRows'],
  footerLeft: string,
  fontName: string = textFontName,
): PageDoc {
  // The size comes first: behind it a text that begins with digits would be taken for more of it.
  const font = `&${footerPoints}&"${fontName.replace(/["&,]/g, ' ')},Regular"`;
  return {
    paper: 'A4',
    orientation,
    marginsPoints,
    centerHorizontally: true,
    fitsWidth: true,
    titleRows,
    breaksAfterRows: [],
    printArea: null,
    header: { left: '', center: '', right: '' },
    footer: {
      left: footerLeft === '' ? '' : `${font}${footerLeft.replaceAll('&', '&&')}`,
      center: `${font}第 &P 頁，共 &N 頁`,
      right: '',
    },
  };
}
