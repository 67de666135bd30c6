/** The looks of the pane. */
export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** What Office and the system say of colours. */
export interface Surroundings {
  /** Background of Office itself, as `#rrggbb`; null where Office does not say. */
  readonly officeBackground: string | null;
  readonly prefersDark: boolean;
  /** True where the system imposes its own colours (Windows contrast themes). */
  readonly forcedColors: boolean;
}

/** Which looks fit. The system's contrast theme goes before Office, and Office before the system's dark mode, for the pane stands inside Office. */
export function themeFor({ officeBackground, prefersDark, forcedColors }: Surroundings): ThemeName {
  if (forcedColors) return 'high-contrast';
  const luminance = officeBackground === null ? null : luminanceOf(officeBackground);
  const dark = luminance === null ? prefersDark : luminance < 0.5;
  return dark ? 'dark' : 'light';
}

/** Weighted brightness from 0 (black) to 1 (white); null for what is no `#rrggbb`. */
function luminanceOf(color: string): number | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (parts === null) return null;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
