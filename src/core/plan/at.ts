import type { MeasureField } from './plan';

export type RosterField = 'group' | 'role' | 'post' | 'name' | 'duty' | 'remark';

/** A place in a plan. Indexes are 0-based into the plan's own lists. A `SourceMap` turns it into a cell. */
export type At =
  | { readonly part: 'measure'; readonly index: number; readonly field: MeasureField }
  | { readonly part: 'table'; readonly index: number }
  | { readonly part: 'roster'; readonly index: number; readonly field: RosterField }
  | { readonly part: 'roster-table' }
  | { readonly part: 'checklist'; readonly index: number; readonly field: 'item' | 'point' | 'task' }
  | { readonly part: 'unit'; readonly index: number }
  | {
      readonly part: 'setting';
      readonly name: 'agency' | 'rocYear' | 'title' | 'period' | 'periodFrom' | 'periodTo' | 'framework';
    }
  /** A title or period line around the tables, by its place in `Told.titles`. */
  | { readonly part: 'title'; readonly index: number }
  /** A dimension (framework's name) as a whole: its heading, else its first row, else the plan. */
  | { readonly part: 'dimension'; readonly name: string }
  | { readonly part: 'plan' };
