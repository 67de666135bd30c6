import type { PageDoc, PageMargins } from './sheet-doc';

type Orientation = PageDoc['orientation'];

const a4Points = { short: 595.3, long: 841.9 };

/** LibreOffice draws columns 5.7 % wider than the formula of OOXML says, so a page is never filled to the brim. */
const slack = 0.06;
const heightSlack = 0.025;

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

/** A4 with our margins and the page numbers, one page wide; `titleRows` are repeated on every page. */
export function a4Page(orientation: Orientation, titleRows: PageDoc['titleRows'], footerLeft: string): PageDoc {
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
    footer: { left: footerLeft.replaceAll('&', '&&'), center: '第 &P 頁，共 &N 頁', right: '' },
  };
}
