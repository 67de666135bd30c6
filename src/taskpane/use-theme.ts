import { useEffect, useState } from 'react';
import { themeFor, type ThemeName } from './theme';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

/** The looks that fit now. Excel tells nobody of a changed theme, so it is asked again whenever the pane gets the focus. */
export function useTheme(): ThemeName {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => {
    const look = () => setTheme(themeNow());
    const queries = [dark, forced].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', look);
    window.addEventListener('focus', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return theme;
}

function themeNow(): ThemeName {
  // Absent in older hosts, whatever the types say, and before Office is ready.
  const office = globalThis.Office?.context?.officeTheme as Office.OfficeTheme | undefined;
  return themeFor({
    officeBackground: office?.bodyBackgroundColor ?? null,
    prefersDark: window.matchMedia(dark).matches,
    forcedColors: window.matchMedia(forced).matches,
  });
}
