import { squeeze } from '../text/squeeze';
import { kindOfName } from './kind-of-name';
import { foldName } from './normalise';
import type { RegisteredUnit, UnitRegister } from './register';
import { endsLikeUnit } from './suffixes';

const COMMA = /[,，;；|\n](?![^(（]*[)）])/u;
const ENUMERATION = /、(?![^(（]*[)）])/u;

/**
 * A register out of names in one line: 「秘書室,行政科、政風室」, aliases behind = (勤務指揮中心=勤指中心). A name that holds 、 itself
 * (各內、外勤單位) stays whole, doubles are dropped. Only names are known, so a collective is told by its form.
 */
export function registerFromNames(text: string): UnitRegister {
  const units = new Map<string, RegisteredUnit>();
  for (const entry of text.split(COMMA).flatMap(enumerated)) {
    const [name = '', ...aliases] = entry.split(/[=＝]/u).map((part) => squeeze(part));
    const key = foldName(name);
    if (key === '' || units.has(key)) continue;
    units.set(key, {
      name,
      aliases: aliases.filter((alias) => alias !== ''),
      head: '',
      kind: kindOfName(name),
      members: [],
    });
  }
  return { units: [...units.values()], origin: 'written' };
}

function enumerated(entry: string): string[] {
  const parts = entry.split(ENUMERATION);
  const first = foldName(parts[0] ?? '');
  return first.startsWith('各') && !endsLikeUnit(first) ? [entry] : parts;
}
