import type { NewPlanRequest } from '../../../../core/actions/plan-beginning';
import type { IsoDate } from '../../../../core/plan/plan';
import { text, type Text } from '../../../../core/i18n/text';
import { readPastedUnits } from './pasted-units';

/** What the user has filled in so far, as it stands in the fields. */
export interface NewPlanDraft {
  readonly frameworkId: string;
  readonly agency: string;
  readonly rocYear: string;
  readonly units: string;
}

/** What is wrong with a field, as a sentence; null: nothing. */
export interface DraftFaults {
  readonly agency: Text | null;
  readonly rocYear: Text | null;
}

/** The first and last ROC years that are taken for one: 107, never 2018 and never 7. */
const years = { first: 80, last: 200 };

/** The plan that the draft asks for, or what is missing in it. */
export function requestOf(draft: NewPlanDraft): { request: NewPlanRequest } | { faults: DraftFaults } {
  const agency = draft.agency.replace(/\s+/gu, ' ').trim();
  const rocYear = yearOf(draft.rocYear);
  if (agency === '' || rocYear === null)
    return {
      faults: { agency: agency === '' ? noAgency : null, rocYear: rocYear === null ? noYear(draft.rocYear) : null },
    };
  return { request: { frameworkId: draft.frameworkId, agency, rocYear, units: readPastedUnits(draft.units).units } };
}

/** Plans are written before their year begins or in its first months. */
export function likelyYear(today: IsoDate): number {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return year - 1911 + (month >= 9 ? 1 : 0);
}

/** 107, １０７, 民國107年; null for what is no ROC year. */
function yearOf(written: string): number | null {
  const digits = /^(?:民國)?(\d{2,3})(?:年度?)?$/u.exec(written.normalize('NFKC').replace(/\s/gu, ''))?.[1];
  const year = Number(digits);
  return digits !== undefined && year >= years.first && year <= years.last ? year : null;
}

const noAgency = text('請填寫機關全銜。', 'Please give the agency’s full name.');

function noYear(written: string): Text {
  const year = Number(written.normalize('NFKC').trim());
  if (year >= years.first + 1911 && year <= years.last + 1911)
    return text(
      `請填民國年：西元 ${year} 年是民國 ${year - 1911} 年。`,
      `Please give the ROC year: ${year} is ROC ${year - 1911}.`,
    );
  return text('請填民國年度，例如 107。', 'Please give the ROC year, such as 107.');
}
