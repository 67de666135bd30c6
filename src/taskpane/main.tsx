import { createRoot } from 'react-dom/client';
import { App } from './App';
import { catchBugs } from './bugs';
import { languageFor } from './language';
import { findPlace } from './place';
import type { ShellSession } from './Shell';
import './taskpane.css';

catchBugs(window);
const root = createRoot(document.getElementById('pane') as HTMLElement);

// No panel needs more of a session yet.
const state = { busy: null, problem: null, notice: null, activePanel: 'plan' } as const;
const session: ShellSession = { getState: () => state, subscribe: () => () => {}, cancel() {}, show() {} };

findPlace(
  () => session,
  (place) => {
    const language = languageFor(globalThis.Office?.context?.displayLanguage ?? navigator.language);
    document.documentElement.lang = language;
    root.render(<App place={place} language={language} />);
  },
);
