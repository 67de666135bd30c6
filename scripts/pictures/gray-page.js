const fs = require('node:fs');

/** Reads a picture as `pdftoppm -gray` writes it (PGM, one byte a dot). */
function readGrayPage(file) {
  const bytes = fs.readFileSync(file);
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1')) ?? [];
  if (head === undefined) throw new Error(`${file} is no grey picture`);
  return { width: Number(width), height: Number(height), dots: bytes.subarray(head.length) };
}

module.exports = { readGrayPage };
