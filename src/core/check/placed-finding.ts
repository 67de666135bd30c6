import type { Finding, Patch } from './finding';

/** A cell as people name it: sheet and A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A finding with the cells where it stands in the workbook. */
export interface PlacedFinding extends Pick<Finding, 'rule' | 'severity' | 'line' | 'message' | 'why'> {
  /** null, together with `cell`, where nothing in the workbook stands for the place. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** True where the finding is about the plan as a whole; its cell is then only where to begin looking. */
  readonly wholePlan: boolean;
  readonly related: readonly CellPlace[];
  readonly fix: PlacedPatch | null;
}

/** A proposed new text of a cell. */
export interface PlacedPatch extends CellPlace, Pick<Patch, 'kind' | 'text'> {
  /** What the cell says now; null where the plan does not hold it. */
  readonly before: string | null;
}

/** How many findings there are of each severity. */
export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly hint: number;
}
