const { Buffer } = require('node:buffer');

const GAP = 16;
const TABLE = 0xdd;
const EDGE = 0x99;

/** Lays pages out in rows from left to right, as on a table. */
function contactSheet(pageRows) {
  const widthOf = (row) => row.reduce((sum, { width }) => sum + width + GAP, GAP);
  const heightOf = (row) => Math.max(...row.map(({ height }) => height)) + GAP;
  const width = Math.max(...pageRows.map(widthOf));
  const height = pageRows.reduce((sum, row) => sum + heightOf(row), GAP);
  const dots = Buffer.alloc(width * height, TABLE);
  let top = GAP;
  for (const row of pageRows) {
    let left = GAP + Math.floor((width - widthOf(row)) / 2);
    for (const page of row) {
      place(page, dots, width, left, top);
      left += page.width + GAP;
    }
    top += heightOf(row);
  }
  return { width, height, dots };
}

function place(page, dots, width, left, top) {
  for (let y = -1; y <= page.height; y += 1) {
    const from = (top + y) * width + left;
    dots.fill(EDGE, from - 1, from + page.width + 1);
    if (y >= 0 && y < page.height) page.dots.copy(dots, from, y * page.width, (y + 1) * page.width);
  }
}

module.exports = { contactSheet };
