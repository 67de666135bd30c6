import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/commands';
import { App } from './App';
import { catchBugs } from './bugs';
import { excelWorkbook } from './excel-workbook';
import { languageFor } from './language';
import { findPlace } from './place';
import { makePlanSession, type PlanSession } from './session/plan-session';
import { isoDateOf } from './today';
import './taskpane.css';

catchBugs(window);
const root = createRoot(document.getElementById('pane') as HTMLElement);
const language = () => languageFor(globalThis.Office?.context?.displayLanguage ?? navigator.language);

const session = new Promise<PlanSession>((begun) => {
  findPlace(
    () => {
      const made = makePlanSession({
        workbook: excelWorkbook((batch) => Excel.run(batch)),
        language: language(),
        today: () => isoDateOf(new Date()),
        now: () => performance.now(),
      });
      begun(made);
      return made;
    },
    (place) => {
      document.documentElement.lang = language();
      root.render(<App place={place} language={language()} />);
    },
  );
});
// At once, and not when Office is ready: Excel drops a click on a button whose function it does not know yet.
if (globalThis.Office?.actions !== undefined) associateCommands(Office, session);
