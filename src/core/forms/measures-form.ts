import type { MeasureField } from '../plan/plan';
import type { AnnexFrame } from './form';

/** How the measures table (具體作法表) is printed. */
export interface MeasuresForm extends AnnexFrame {
  readonly kind: 'measures';
  /** Columns from left to right, with the headers that the form prints. The item's is left out where the framework has no items. */
  readonly columns: readonly MeasuresFormColumn[];
  /**
   * Columns of a dimension that is optional (開放創新: point and measure alone); null: the same as `columns`. Where the plan writes more of it than
   * they hold, `columns` are printed, so that nothing is lost.
   */
  readonly optionalColumns: readonly MeasuresFormColumn[] | null;
  /**
   * Pattern of a dimension's heading: `{number}、{category}-{dimension}({weight} 分)`; a part in 〔〕 is left out where one of its values is absent.
   * '' where a column names the dimension.
   */
  readonly heading: string;
  /** Pattern of a point's cell: `{point}`, or `({number}){point}` where the points of a dimension are counted; {number} is 一, {digit} 1. */
  readonly point: string;
  /** True: each dimension is a sheet of its own under its heading; false: one table with the headings as bands. */
  readonly dimensionStartsPage: boolean;
}

export interface MeasuresFormColumn {
  /** What of a measure stands there; `other`: the plan's own column with this header (經費). */
  readonly field: MeasuresFormField;
  readonly header: string;
  /** Share of the table's width, in proportion to the others. */
  readonly share: number;
}

export type MeasuresFormField = MeasureField | 'other';
