import type { At } from './at';
import type { IsoDate, Plan } from './plan';
import { yearsInTitle } from '../text/years-in-title';

/** A title or period line, and the ROC years that it speaks of. */
export interface ToldYears {
  readonly at: At;
  readonly text: string;
  readonly years: readonly number[];
}

/** A cell of the settings sheet whose value cannot be used. */
export interface SettingFault {
  readonly name: 'rocYear' | 'periodFrom' | 'periodTo';
  /** As written; '' where only the other end of the period is. */
  readonly written: string;
}

/** What a workbook says of its plan beside the plan itself, in several places that need not agree. */
export interface Told {
  readonly titles: readonly ToldYears[];
  /** ROC year and period as the settings say them, however they agree; null where they do not. */
  readonly rocYear: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly faults: readonly SettingFault[];
  /** The framework that the settings name and nobody here knows; null where there is no such. */
  readonly unknownFramework: string | null;
}

/** What a plan that was read from no workbook tells of itself. */
export function toldByPlan({ roster, checklist }: Plan): Told {
  const title = (text: string, at: At): ToldYears => ({ at, text, years: yearsInTitle(text) });
  return {
    titles: [
      title(roster?.title ?? '', { part: 'roster-table' }),
      title(checklist?.title ?? '', { part: 'checklist', index: 0, field: 'point' }),
    ],
    rocYear: null,
    from: null,
    to: null,
    faults: [],
    unknownFramework: null,
  };
}
