import { foldName } from './normalise';
import type { RegisteredUnit, UnitRegister } from './register';

/**
 * A list of some units with what roster and tables name besides. No register in full, so it is evidence as weak as what was inferred.
 */
export function widenRegister(listed: readonly RegisteredUnit[], inferred: UnitRegister): UnitRegister {
  const known = new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)));
  const more = inferred.units.filter(
    ({ name, aliases }) => ![name, ...aliases].some((each) => known.has(foldName(each))),
  );
  return { units: [...listed, ...more], origin: 'inferred' };
}
