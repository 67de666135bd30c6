import type { ContextOptions } from '../../src/core/check/make-context';
import { runRules } from '../../src/core/check/run';
import { rules } from '../../src/core/rules/index';
import type { RosterMember } from '../../src/core/plan/plan';
import { contextOf, placeName, planOf, type PlanSpec, type RowSpec } from './make-plan';

/** What must be found at a row or seat: `deadline-missing@deadline`, or `duplicate-measure@measure:2` for line 2 of the cell. */
type Expected = { expect?: readonly string[] };

/** A plan that names, in place, what must be found in it. `expect` at the top is for all else, such as `weights-total@table 0`. */
export interface MarkedPlan extends Omit<PlanSpec, 'rows' | 'roster'> {
  rows: readonly (RowSpec & Expected)[];
  roster?: readonly (Partial<RosterMember> & Expected)[];
  expect?: readonly string[];
}

/** What all rules find in a plan and what was marked, both sorted, one line each: `measure 3 deadline: deadline-missing`. */
export function foundAndExpected(marked: MarkedPlan, options: Partial<ContextOptions> = {}) {
  const found = runRules(contextOf(planOf(marked), options), rules).map(
    ({ rule, at, line }) => `${placeName(at)}${line === null ? '' : `:${line}`}: ${rule}`,
  );
  const expected = [
    ...marked.rows.flatMap((row, index) => marks(row, `measure ${index} `)),
    ...(marked.roster ?? []).flatMap((seat, index) => marks(seat, `roster ${index} `)),
    ...marks(marked, ''),
  ];
  return { found: found.sort(), expected: expected.sort() };
}

function marks({ expect = [] }: Expected, place: string): string[] {
  return expect.map((mark) => {
    const [rule = '', where = ''] = mark.split('@');
    return `${place}${where}: ${rule}`;
  });
}
