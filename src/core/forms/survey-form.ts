import type { AnnexFrame } from './form';

/** How the survey form (具體作法措施調查表) is printed. The owner of the survey refines it. */
export interface SurveyForm extends AnnexFrame {
  readonly kind: 'survey';
}
