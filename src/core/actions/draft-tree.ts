import type { CellPlace, PlacedFinding } from '../check/placed-finding';
import { locate } from '../frameworks/locate';
import type { PointPath } from '../frameworks/framework';
import { isBlank } from '../text/is-blank';
import { cellAddress, cellPlace } from '../workbook/address';
import type { ReadResult } from './read-plan';

/** How far the writing has come: nothing written · something written has an error · written without an error · nothing written, and none is needed. */
export type DraftState = 'missing' | 'faulty' | 'done' | 'optional';

/** How a part of the rubric stands. */
export interface DraftStanding {
  readonly state: DraftState;
  /** Rows with a measure in them. */
  readonly measures: number;
  /** Findings in its rows. */
  readonly errors: number;
  readonly warnings: number;
  /** The measure's cell in the first of its rows, blank or not; null where it has no row. */
  readonly cell: CellPlace | null;
}

/** The rubric with what the plan has written for each of its points. */
export interface DraftTree {
  readonly dimensions: readonly DraftDimension[];
  /** Rows with a measure whose labels lead to no point of the rubric. */
  readonly elsewhere: number;
}

export interface DraftDimension extends DraftStanding {
  readonly name: string;
  /** null where the rubric has no weights. */
  readonly weight: number | null;
  readonly items: readonly DraftItem[];
}

export interface DraftItem extends DraftStanding {
  /** null where points stand directly under the dimension. */
  readonly name: string | null;
  readonly points: readonly DraftPoint[];
}

export interface DraftPoint extends DraftStanding {
  readonly path: PointPath;
  readonly name: string;
}

interface Rows {
  written: number;
  errors: number;
  warnings: number;
  cell: CellPlace | null;
}

/** Puts the rows of a plan, and the findings in them, under the points of its rubric; [] where no rubric was recognised. */
export function draftTree({ plan, source }: ReadResult, findings: readonly PlacedFinding[]): DraftTree {
  const { framework, measures } = plan;
  const inRow = countByRow(findings);
  const byPoint = new Map<string, Rows>();
  let elsewhere = 0;
  measures.forEach((measure, index) => {
    const { path } = locate(framework, measure);
    const written = isBlank(measure.text) ? 0 : 1;
    if (path === null) {
      elsewhere += written;
      return;
    }
    const key = keyOf(path);
    let rows = byPoint.get(key);
    if (rows === undefined) byPoint.set(key, (rows = { written: 0, errors: 0, warnings: 0, cell: null }));
    const row = source.rowOf(index);
    const counts = inRow.get(rowKey(row.sheet, row.rowIndex));
    rows.written += written;
    rows.errors += counts?.errors ?? 0;
    rows.warnings += counts?.warnings ?? 0;
    rows.cell ??= placeOf(index);
  });

  function placeOf(index: number): CellPlace | null {
    const cell = source.cellOf({ part: 'measure', index, field: 'measure' });
    return cell === null ? null : { sheet: cell.sheet, cell: cellAddress(cell.rowIndex, cell.columnIndex) };
  }

  const dimensions = framework.dimensions.map((dimension): DraftDimension => {
    const items = dimension.items.map((item): DraftItem => {
      const points = item.points.map((point): DraftPoint => {
        const path: PointPath = { dimension: dimension.name, item: item.name, point: point.name };
        const optional = point.optional || dimension.optional;
        return { path, name: point.name, ...standing(byPoint.get(keyOf(path)), optional) };
      });
      return { name: item.name, points, ...sumOf(points) };
    });
    return { name: dimension.name, weight: dimension.weight, items, ...sumOf(items) };
  });
  return { dimensions, elsewhere };
}

function standing(rows: Rows | undefined, optional: boolean): DraftStanding {
  const { written, errors, warnings, cell } = rows ?? { written: 0, errors: 0, warnings: 0, cell: null };
  const state = written === 0 ? (optional ? 'optional' : 'missing') : errors > 0 ? 'faulty' : 'done';
  return { state, measures: written, errors, warnings, cell };
}

/** A whole is faulty where a part is, missing where a part is, else done where anything is written. */
function sumOf(parts: readonly DraftStanding[]): DraftStanding {
  const has = (state: DraftState) => parts.some((part) => part.state === state);
  const sum = (field: 'measures' | 'errors' | 'warnings') => parts.reduce((total, part) => total + part[field], 0);
  return {
    state: has('faulty') ? 'faulty' : has('missing') ? 'missing' : has('done') ? 'done' : 'optional',
    measures: sum('measures'),
    errors: sum('errors'),
    warnings: sum('warnings'),
    cell: parts.find(({ cell }) => cell !== null)?.cell ?? null,
  };
}

/** What is said of an empty point is no fault of what stands in its row. */
function countByRow(findings: readonly PlacedFinding[]): Map<string, { errors: number; warnings: number }> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { sheet, cell, severity, wholePlan } of findings) {
    const place = cell === null ? null : cellPlace(cell);
    if (wholePlan || sheet === null || place === null || severity === 'hint') continue;
    const key = rowKey(sheet, place.rowIndex);
    const known = counts.get(key) ?? { errors: 0, warnings: 0 };
    counts.set(key, {
      errors: known.errors + (severity === 'error' ? 1 : 0),
      warnings: known.warnings + (severity === 'warning' ? 1 : 0),
    });
  }
  return counts;
}

function keyOf({ dimension, item, point }: PointPath): string {
  return JSON.stringify([dimension, item, point]);
}

function rowKey(sheet: string, rowIndex: number): string {
  return `${rowIndex} ${sheet}`;
}
