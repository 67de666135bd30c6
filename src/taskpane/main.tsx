import { createRoot } from 'react-dom/client';
import { App } from './App';
import { catchBugs } from './bugs';
import { excelWorkbook } from './excel-workbook';
import { languageFor } from './language';
import { findPlace } from './place';
import { makePlanSession } from './session/plan-session';
import { isoDateOf } from './today';
import './taskpane.css';

catchBugs(window);
const root = createRoot(document.getElementById('pane') as HTMLElement);
const language = () => languageFor(globalThis.Office?.context?.displayLanguage ?? navigator.language);

findPlace(
  () =>
    makePlanSession({
      workbook: excelWorkbook((batch) => Excel.run(batch)),
      language: language(),
      today: () => isoDateOf(new Date()),
      now: () => performance.now(),
    }),
  (place) => {
    document.documentElement.lang = language();
    root.render(<App place={place} language={language()} />);
  },
);
