const pointsPerPixel = 0.75;

/** Points of the widest digit of a file's own font, padding included, which its column widths count: 7 pixels up to 11 points, 8 above. */
export function digitPoints(fontSizePoints: number): number {
  return (fontSizePoints > 11 ? 8 : 7) * pointsPerPixel;
}
