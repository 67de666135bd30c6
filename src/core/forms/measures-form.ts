import type { MeasureField } from '../plan/plan';
import type { AnnexFrame } from './form';

/** How the measures table (具體作法表) is printed. */
export interface MeasuresForm extends AnnexFrame {
  readonly kind: 'measures';
  /** Columns from left to right, with the headers that the form prints. */
  readonly columns: readonly MeasuresFormColumn[];
  /** Columns of a dimension that is optional (開放創新: point and measure alone); null: the same as `columns`. */
  readonly optionalColumns: readonly MeasuresFormColumn[] | null;
  /** Pattern of a dimension's heading: `{number}、{category}-{dimension}({weight} 分)`; a part in 〔〕 is left out where one of its values is absent. */
  readonly heading: string;
  /** True: each dimension is a sheet of its own under its heading; false: one table with the headings as bands. */
  readonly dimensionStartsPage: boolean;
}

export interface MeasuresFormColumn {
  readonly field: MeasureField;
  readonly header: string;
  /** Share of the table's width. */
  readonly share: number;
}
