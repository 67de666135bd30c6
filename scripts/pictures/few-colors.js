/* global window */
const { Buffer } = require('node:buffer');

/** A picture of the screen with its 256 most frequent colours, the others made the nearest of these: half the bytes, and nothing to see. `page` is any page of a browser. */
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
  const kept = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([color]) => parts(color));
  const distance = (a, b) => a.reduce((sum, part, index) => sum + (part - b[index]) ** 2, 0);
  const nearest = (color) => {
    const far = kept.map((each) => distance(each, parts(color)));
    return far.indexOf(Math.min(...far));
  };
  const indexes = new Map([...counts.keys()].map((color) => [color, nearest(color)]));
  let dots = '';
  for (let dot = 0; dot < width * height; dot += 1) dots += String.fromCharCode(indexes.get(colorAt(dot)));
  return { width, height, palette: kept.flat(), dots: window.btoa(dots) };
}

module.exports = { fewColors };
