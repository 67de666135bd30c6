import { isCollectiveForm } from './collectives';
import { foldName } from './normalise';
import type { RegisteredUnit } from './register';
import { isBareSuffix } from './suffixes';

/** 隊, 大隊, 分局: what of them is in a register means all of them; 工程處 and 清潔隊 are names. */
const LONGEST_CLASS = 2;
const COLLECTIVE = /^(?:統稱|集合|群組|合稱|總稱|collective|group)/u;
const UNIT = /^(?:單位|個別|一般|unit)$/u;

/** The kind of a unit that a register lists and says nothing of: by its members, else by the form of the name. */
export function kindOfName(name: string, members: readonly string[] = []): RegisteredUnit['kind'] {
  const folded = foldName(name);
  if (members.length > 0) return 'collective';
  if (isBareSuffix(folded) && folded.length > LONGEST_CLASS) return 'unit';
  return isCollectiveForm(folded) ? 'collective' : 'unit';
}

/** The kind as a register writes it (單位, 統稱, collective); null where the words are no kind, blank ones included. */
export function writtenKind(written: string): RegisteredUnit['kind'] | null {
  const word = foldName(written);
  if (COLLECTIVE.test(word)) return 'collective';
  return UNIT.test(word) ? 'unit' : null;
}
