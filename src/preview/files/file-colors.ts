import type { Color } from 'hucre';

/** Colours 8 to 63 of the palette that old files count in (ECMA-376 part 1, 18.8.27). */
const palette =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
/** A file lists dark before light, and cells count light first. */
const themeOrder = [1, 0, 3, 2];

/** RRGGBB of a colour in a file; null where it says none, or that of the system. A theme's tint is mixed in RGB, which Excel does in HSL. */
export function rgbOf(color: Color | undefined, themeColors: readonly string[]): string | null {
  if (color === undefined) return null;
  if (color.rgb !== undefined) return color.rgb.slice(-6).toUpperCase();
  if (color.theme !== undefined) {
    const plain = themeColors[themeOrder[color.theme] ?? color.theme];
    return plain === undefined ? null : tinted(plain, color.tint ?? 0);
  }
  return color.indexed === undefined ? null : (palette[color.indexed < 8 ? color.indexed : color.indexed - 8] ?? null);
}

function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(rgb.slice(at, at + 2), 16);
      const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(Math.min(255, Math.max(0, mixed)))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
