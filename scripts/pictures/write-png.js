const { Buffer } = require('node:buffer');

const fs = require('node:fs');
const { deflateSync } = require('node:zlib');
const { crc32 } = require('../../src/hosts/xlsx/crc32');

const LEVELS = 5;

/** Writes a grey picture with few shades: text on paper needs no more, and the file stays small. */
function writePng(file, { width, height, dots }) {
  const stride = Math.ceil(width / 2) + 1;
  const lines = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const shade = Math.round((Math.round(((dots[y * width + x] ?? 255) / 255) * LEVELS) / LEVELS) * 15);
      const at = y * stride + 1 + (x >> 1);
      lines[at] |= x % 2 === 0 ? shade << 4 : shade;
    }
  writeParts(file, { width, height, bits: 4, kind: 0 }, [chunk('IDAT', deflateSync(lines, { level: 9 }))]);
}

/** Writes a picture of at most 256 colours: `palette` has three bytes for each, `dots` one that says which. */
function writeColorPng(file, { width, height, palette, dots }) {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) dots.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const parts = [chunk('PLTE', palette), chunk('IDAT', deflateSync(lines, { level: 9 }))];
  writeParts(file, { width, height, bits: 8, kind: 3 }, parts);
}

/** `kind` is PNG's colour type: 0 grey, 3 palette. */
function writeParts(file, { width, height, bits, kind }, parts) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, kind, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const all = [chunk('IHDR', header), ...parts, chunk('IEND', Buffer.alloc(0))];
  fs.writeFileSync(file, Buffer.concat([signature, ...all]));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

module.exports = { writePng, writeColorPng };
