import type { ResolvedUnit } from '../units/resolve';

/** One unit as the cells of a plan name it. */
export interface UnitUse {
  /** The register's name, or as written where it is unknown. */
  readonly name: string;
  readonly kind: ResolvedUnit['kind'];
  /** Indexes of the measures that name it, ascending, each once. */
  readonly measures: readonly number[];
  /** The measures by the part in brackets; '' for the unit as a whole. */
  readonly byPart: ReadonlyMap<string, readonly number[]>;
}

type UnitsOf = (measureIndex: number) => readonly ResolvedUnit[];

/** Several rules ask for the same plan. */
const kept = new WeakMap<UnitsOf, { readonly measureCount: number; readonly uses: readonly UnitUse[] }>();

/** Every unit that the measures name, in the order of first use; gathered once for each `unitsOf`. */
export function unitUses(measureCount: number, unitsOf: UnitsOf): readonly UnitUse[] {
  const known = kept.get(unitsOf);
  if (known?.measureCount === measureCount) return known.uses;
  const uses = gather(measureCount, unitsOf);
  kept.set(unitsOf, { measureCount, uses });
  return uses;
}

function gather(measureCount: number, unitsOf: UnitsOf): UnitUse[] {
  const uses = new Map<string, { kind: ResolvedUnit['kind']; measures: number[]; byPart: Map<string, number[]> }>();
  for (let index = 0; index < measureCount; index += 1) {
    for (const { name, kind, part } of unitsOf(index)) {
      let use = uses.get(name);
      if (use === undefined) uses.set(name, (use = { kind, measures: [], byPart: new Map() }));
      addOnce(use.measures, index);
      let rows = use.byPart.get(part ?? '');
      if (rows === undefined) use.byPart.set(part ?? '', (rows = []));
      addOnce(rows, index);
    }
  }
  return [...uses].map(([name, use]) => ({ name, ...use }));
}

function addOnce(rows: number[], index: number): void {
  if (rows[rows.length - 1] !== index) rows.push(index);
}
