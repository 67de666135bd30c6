import type { AlignmentStyle, BorderLineStyle } from 'hucre';

/** A file's lines and what Excel's object model calls them. */
const lines: readonly (readonly [BorderLineStyle, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['double', 'Double', 'Thick'],
];

export function lineOfFile(line: BorderLineStyle): { readonly style: string; readonly weight: string } {
  const [, style, weight] = lines.find(([name]) => name === line) ?? ['thin', 'Continuous', 'Thin'];
  return { style, weight };
}

export function lineForFile(style: string, weight: string): BorderLineStyle {
  const same = lines.filter((line) => line[1] === style);
  return (same.find((line) => line[2] === weight) ?? same[0])?.[0] ?? 'thin';
}

/** A file's words for where text stands, and Excel's. */
const horizontals: readonly (readonly [NonNullable<AlignmentStyle['horizontal']>, string])[] = [
  ['general', 'General'],
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
];
const verticals: readonly (readonly [NonNullable<AlignmentStyle['vertical']>, string])[] = [
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];

export function horizontalOfFile(word: AlignmentStyle['horizontal']): string {
  return horizontals.find(([file]) => file === word)?.[1] ?? 'General';
}

export function horizontalForFile(word: string): NonNullable<AlignmentStyle['horizontal']> {
  return horizontals.find(([, excel]) => excel === word)?.[0] ?? 'general';
}

/** What says nothing stands at the bottom. */
export function verticalOfFile(word: AlignmentStyle['vertical']): string {
  return verticals.find(([file]) => file === word)?.[1] ?? 'Bottom';
}

export function verticalForFile(word: string): NonNullable<AlignmentStyle['vertical']> {
  return verticals.find(([, excel]) => excel === word)?.[0] ?? 'bottom';
}
