import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { foldName } from '../units/normalise';
import { replaceName } from '../units/replace-name';
import type { ResolvedUnit } from '../units/resolve';
import { isOtherName, writtenName } from '../units/written-name';

export const rule: Rule = {
  id: 'unit-alias',
  severity: 'warning',
  title: text('單位用了簡稱或別名', 'A unit called by another name'),
  why: text(
    '同一單位兩種寫法，彙整時會當成兩個單位。',
    'A unit with two names is counted as two when rows are collected by unit.',
  ),
  example: { wrong: text('「勤指中心」', '“勤指中心”'), right: text('「勤務指揮中心」', '“勤務指揮中心”') },
  scope: 'row',
  check({ plan, unitsOf }, report) {
    const { register } = plan;
    const isWritten = register.origin === 'written';
    const aliases = new Set(register.units.flatMap((unit) => unit.aliases).map(foldName));
    const known = new Map<readonly ResolvedUnit[], ReadonlyMap<string, string>>();
    plan.measures.forEach(({ unitText }, index) => {
      const units = unitsOf(index);
      // Rows with the same cell text share one reading, so the names are compared once for all of them.
      const others = known.get(units) ?? otherNames(units);
      known.set(units, others);
      if (others.size === 0 || unitText === null) return;
      const at = { part: 'measure', index, field: 'unit' } as const;
      let fixed: string | null = unitText;
      for (const [written, name] of others) fixed = fixed === null ? null : replaceName(fixed, written, name, register);
      const isListed = isWritten && [...others.keys()].every((written) => aliases.has(foldName(written)));
      const pairs = [...others];
      const from = isWritten
        ? text('單位名冊', 'the unit register')
        : plan.roster === null
          ? text('其他各列', 'the other rows')
          : text('編組表或其他各列', 'the roster or the other rows');
      report({
        at,
        message: text(
          `${pairs.map(([written, name]) => `「${written}」在${from['zh-TW']}作「${name}」`).join('，')}，請統一寫法。`,
          `${pairs.map(([written, name]) => `“${written}” is “${name}” in ${from.en}`).join('; ')}. Use one name throughout.`,
        ),
        fix: fixed === null ? null : { kind: isListed ? 'safe' : 'suggested', at, text: fixed },
      });
    });
  },
};

/** What the cell calls them → the register's name. */
function otherNames(units: readonly ResolvedUnit[]): ReadonlyMap<string, string> {
  const others = new Map<string, string>();
  for (const unit of units) if (isOtherName(unit)) others.set(writtenName(unit), unit.name);
  return others;
}
