import type { Text } from '../i18n/text';
import type { AnnexKind, Form } from '../forms/form';
import type { Plan } from '../plan/plan';
import type { PagedTable } from '../workbook/paged-table';
import type { SurveyUnits } from '../forms/survey-form';
import type { PatternValues } from '../forms/pattern';

/** What every annex is made from. */
export interface AnnexContext {
  readonly plan: Plan;
  readonly form: Form;
  /** 標楷體, or what the user chose. */
  readonly fontName: string;
  /** 附件一 for each kind that the form prints with a number; '' for one without. */
  readonly labels: Readonly<Record<AnnexKind, string>>;
  /** agency, year, title, period, `annex:roster` …, as far as the plan says; builders add their own names (dimension, weight, unit). */
  readonly values: PatternValues;
  readonly chosen: AnnexChoices;
  /** True: titles are the form's, not those of the plan's own tables: the user named the form. Absent: false. */
  readonly formTitles?: boolean;
}

/** What the user chose in place of what the form says; null: as the form says. */
export interface AnnexChoices {
  /** The checklist with columns to rate oneself in (`--rating`). */
  readonly selfRating: boolean | null;
  /** One survey form for each unit of the register, or a blank one (`--survey each`). */
  readonly surveyUnits: SurveyUnits | null;
}

/** One annex before its pages are laid out. */
export interface AnnexPart {
  readonly kind: AnnexKind;
  /** One sheet each. */
  readonly tables: readonly PagedTable[];
  /** What the plan lacks for it: printed as room to write, and reported. */
  readonly gaps: readonly AnnexGap[];
}

/** Something that the annex wants and the plan does not say. */
export interface AnnexGap {
  /** Stable: `roster-name`, `measures-deadline` … */
  readonly code: string;
  /** How many cells are blank for it. */
  readonly count: number;
  /** One sentence with the count in it: 「編組表有 12 個姓名待填。」 */
  readonly message: Text;
}
