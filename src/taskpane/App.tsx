import {
  FluentProvider,
  Spinner,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { say, type Language } from '../core/i18n/text';
import { lastBug, onBug } from './bugs';
import { panels } from './panels';
import { BugGuard } from './parts/BugGuard';
import { BugNotice } from './parts/BugNotice';
import { Message } from './parts/Message';
import type { Place } from './place';
import { Shell } from './Shell';
import { useTheme } from './use-theme';
import { words } from './words';

/**
 * Fluent names no Chinese font: in the English pane, names of the plan came out in whatever the system thought of first, brush letters for one.
 * Latin fonts stand before the Chinese ones, whose quotation marks are as wide as a character.
 */
const fontFamilyBase =
  "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Noto Sans', 'Liberation Sans', 'Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC', sans-serif";
const themes = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase },
};

/** The whole pane: header, tabs and panels, or why there are none. */
export function App({ place, language }: { place: Place; language: Language }) {
  const theme = useTheme();
  const bug = useSyncExternalStore(onBug, lastBug);
  return (
    <FluentProvider className="pane" theme={themes[theme]}>
      <header>
        <h1 className="pane-title">{say(words.title, language)}</h1>
      </header>
      <main>
        {bug && <BugNotice bug={bug} language={language} />}
        <BugGuard instead={null}>
          <Inside place={place} language={language} />
        </BugGuard>
      </main>
    </FluentProvider>
  );
}

function Inside({ place, language }: { place: Place; language: Language }) {
  switch (place.kind) {
    case 'connecting':
      return <Spinner className="pane-waiting" label={say(words.connecting, language)} />;
    case 'nowhere':
      return <Message title={say(words.openInExcel, language)} how={say(words.openInExcelHow, language)} />;
    case 'too-old':
      return <Message title={say(words.tooOld, language)} how={say(words.tooOldHow, language)} />;
    case 'excel':
      return <Shell session={place.session} panels={panels} language={language} />;
  }
}
