import type { AnnexFrame } from './form';

/** One blank form to be copied, or one for each unit of the register with its name. */
export type SurveyUnits = 'blank' | 'each';

/** How the survey form (具體作法措施調查表) is printed, on which each unit writes what it will do. Its title knows {unit}. */
export interface SurveyForm extends AnnexFrame {
  readonly kind: 'survey';
  /**
   * From left to right. With `point` there is a row for each point, else one for each item; a point without an item stands in the
   * item's place.
   */
  readonly columns: readonly SurveyFormColumn[];
  /** Pattern of a dimension's cell: `{dimension}〔({weight}分)〕`; also knows {number} and {category}. */
  readonly dimension: string;
  /** Room to write: each row is at least so high. */
  readonly rowPoints: number;
  readonly units: SurveyUnits;
  /** Under the table: how it is filled in, until when and to whom it goes back. Patterns, one a line. */
  readonly notes: readonly string[];
  /** Last line, to be signed: `填表人：＿＿＿＿單位主管：＿＿＿＿`. */
  readonly signature: string;
}

export interface SurveyFormColumn {
  readonly field: SurveyField;
  readonly header: string;
  /** Share of the width, in proportion to the others. */
  readonly share: number;
}

/** What a row of the survey form is about (dimension, item, point), and what the unit writes (name and content of a measure). */
export type SurveyField = 'dimension' | 'item' | 'point' | 'name' | 'content';
