import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { isErrorValue } from '../text/error-value';
import { nearestName } from '../text/nearest';
import { foldName } from '../units/normalise';
import { replaceName } from '../units/replace-name';
import { isPerhapsSlipOf, isSlipOf } from '../units/slips';
import { isWholeName } from '../units/suffixes';
import { writtenName } from '../units/written-name';

export const rule: Rule = {
  id: 'unit-unknown',
  severity: 'error',
  title: text('單位名冊沒有這個單位', 'A unit that the register does not have'),
  why: text(
    '名冊沒有的單位無人認領，通常是筆誤、舊名稱或漏登。',
    'Nobody answers for a unit that is not in the register; it is a slip, an old name, or missing from the register.',
  ),
  example: {
    wrong: text('「行政課」（名冊為「行政科」）', '“行政課” where the register has “行政科”'),
    right: text('「行政科」', '“行政科”'),
  },
  scope: 'row',
  check({ plan, unitsOf }, report) {
    const { register } = plan;
    const isWritten = register.origin === 'written';
    const names = register.units.map(({ name }) => name);
    if (names.length === 0) return;
    const example = register.units.find(({ kind }) => kind === 'unit')?.name ?? names[0] ?? '';
    const nearest = new Map<string, Near>();
    const nearestTo = (written: string): Near => {
      const near = nearest.get(written) ?? nearestOf(written, names);
      nearest.set(written, near);
      return near;
    };
    plan.measures.forEach(({ unitText }, index) => {
      const units = unitsOf(index);
      if (units.every(({ kind }) => kind !== 'unknown') || isErrorValue(unitText)) return;
      const unknown = new Set(units.filter(({ kind }) => kind === 'unknown').map(writtenName));
      for (const written of unknown) {
        const { name, isWeak } = nearestTo(written);
        // An inferred register is weak evidence: without a near name, a plausible unit is taken at its word.
        if (!isWritten && name === null && isWholeName(foldName(written))) continue;
        const at = { part: 'measure', index, field: 'unit' } as const;
        const fixed = name === null ? null : replaceName(unitText ?? '', written, name, register);
        const severity = isWritten ? 'error' : name === null ? 'hint' : 'warning';
        report({
          at,
          severity,
          message:
            isWeak && name !== null && !isWritten
              ? weakMessage(written, name, plan.roster !== null)
              : messageOf(written, name, isWritten, example),
          fix: fixed === null ? null : { kind: 'suggested', at, text: fixed },
        });
      }
    });
  },
};

interface Near {
  readonly name: string | null;
  /** True for a short name with one other character: it may as well be a unit that nobody seated. */
  readonly isWeak: boolean;
}

function nearestOf(written: string, names: readonly string[]): Near {
  const key = foldName(written);
  const name = names.find((each) => isSlipOf(key, foldName(each))) ?? nearestName(written, names);
  if (name !== null) return { name, isWeak: false };
  const [only = null, ...others] = names.filter((each) => isPerhapsSlipOf(key, foldName(each)));
  return { name: others.length === 0 ? only : null, isWeak: true };
}

function weakMessage(written: string, name: string, hasRoster: boolean) {
  return hasRoster
    ? text(
        `編組表和其他各列都沒有「${written}」，是否為「${name}」之誤？如確有這個單位，請在編組表增列其主管。`,
        `Neither the roster nor any other row has “${written}”. Is it “${name}”? If there is such a unit, add its head to the roster.`,
      )
    : text(
        `「${written}」只有這裡出現，與其他各列的「${name}」只差一個字，請確認是否為筆誤。`,
        `“${written}” stands here alone and differs in one character from “${name}” in other rows. Check whether it is a slip.`,
      );
}

function messageOf(written: string, name: string | null, isWritten: boolean, example: string) {
  if (name !== null && isWritten)
    return text(
      `單位名冊沒有「${written}」，是否為「${name}」？如確有這個單位，請加入單位名冊。`,
      `The register has no “${written}”. Is it “${name}”? If there is such a unit, add it to the register.`,
    );
  if (name !== null)
    return text(
      `「${written}」只有這裡出現，其他地方作「${name}」，請確認是否為筆誤。`,
      `“${written}” stands here alone; elsewhere it is “${name}”. Check whether it is a slip.`,
    );
  if (isWritten)
    return text(
      `單位名冊沒有「${written}」，請改用名冊上的單位名稱，例如「${example}」，或將它加入單位名冊。`,
      `The register has no “${written}”. Use a name of the register, such as “${example}”, or add it there.`,
    );
  return text(
    `看不出「${written}」是哪個單位，請寫單位全稱，例如「${example}」。`,
    `It is not clear which unit “${written}” is. Write the unit’s full name, such as “${example}”.`,
  );
}
