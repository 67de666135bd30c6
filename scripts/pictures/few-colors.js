/* global window */
const { Buffer } = require('node:buffer');

/** A picture of the screen in the 256 colours that serve it best, the others made the nearest of these: half the bytes, and nothing to see. `page` is any page of a browser. */
async function fewColors(page, png) {
  const { width, height, palette, dots } = await page.evaluate(reduce, png.toString('base64'));
  return { width, height, palette: Buffer.from(palette), dots: Buffer.from(dots, 'base64') };
}

/** Runs in the page: the browser knows how to read a PNG. */
async function reduce(png) {
  const bytes = Uint8Array.from(window.atob(png), (letter) => letter.charCodeAt(0));
  const image = await window.createImageBitmap(new window.Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const context = new window.OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colorAt = (dot) => (data[dot * 4] << 16) | (data[dot * 4 + 1] << 8) | data[dot * 4 + 2];
  const counts = new Map();
  for (let dot = 0; dot < width * height; dot += 1) counts.set(colorAt(dot), (counts.get(colorAt(dot)) ?? 0) + 1);
  const parts = (color) => [color >> 16, (color >> 8) & 0xff, color & 0xff];
  const distance = (a, b) => a.reduce((sum, part, index) => sum + (part - b[index]) ** 2, 0);
  // One after the other, the colour that is worst off without a place of its own: so a small red sign keeps its red among many greys.
  const colors = [...counts].map(([color, count]) => ({ color, own: parts(color), weight: Math.sqrt(count) }));
  const off = colors.map(() => Infinity);
  const nearest = colors.map(() => 0);
  const kept = [];
  while (kept.length < Math.min(256, colors.length)) {
    const need = colors.map(({ weight }, index) => weight * Math.min(off[index], 1e9));
    const next = colors[need.indexOf(Math.max(...need))].own;
    colors.forEach(({ own }, index) => {
      const far = distance(own, next);
      if (far < off[index]) [off[index], nearest[index]] = [far, kept.length];
    });
    kept.push(next);
  }
  const indexes = new Map(colors.map(({ color }, index) => [color, nearest[index]]));
  let dots = '';
  for (let dot = 0; dot < width * height; dot += 1) dots += String.fromCharCode(indexes.get(colorAt(dot)));
  return { width, height, palette: kept.flat(), dots: window.btoa(dots) };
}

module.exports = { fewColors };
