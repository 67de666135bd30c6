import type { Rule } from '../core/check/rule';
import { fail, ok, type Outcome } from '../core/i18n/problem';
import { text } from '../core/i18n/text';
import { nearestId } from './nearest-id';

/** Which rules to run; ids, several separated by commas. Absent: all, none left out. */
export interface RuleChoice {
  readonly only?: string | undefined;
  readonly without?: string | undefined;
}

/** The rules chosen, in their own order. Fails where an id names no rule: a slip must not pass as «nothing found». */
export function selectRules(all: readonly Rule[], { only, without }: RuleChoice): Outcome<readonly Rule[]> {
  const wanted = idsOf(only);
  const unwanted = idsOf(without);
  const known = all.map(({ id }) => id);
  const unknown = [...(wanted ?? []), ...(unwanted ?? [])].find((id) => !known.includes(id));
  if (unknown !== undefined) return noSuchRule(unknown, known);
  const chosen = all.filter(({ id }) => (wanted?.includes(id) ?? true) && !unwanted?.includes(id));
  return chosen.length > 0 ? ok(chosen) : nothingLeft();
}

/** A check without a rule finds nothing, which would look like a sound plan. */
function nothingLeft(): Outcome<never> {
  return fail(
    'no-rule-left',
    text(
      '--rules 與 --without 沒有留下任何規則，這樣什麼都不會檢核。請改寫這兩個選項；執行 npx sqp rules 可以看到所有規則。',
      '--rules and --without leave no rule, so nothing would be checked. Change them; npx sqp rules lists all rules.',
    ),
  );
}

/** The failure that says that an id names no rule, with the nearest that does. */
export function noSuchRule(id: string, known: readonly string[]): Outcome<never> {
  const near = nearestId(id, known);
  return fail(
    'no-such-rule',
    text(
      `沒有「${id}」這條規則。${near === null ? '' : `是不是要用 ${near}？`}執行 npx sqp rules 可以看到所有規則。`,
      `There is no rule “${id}”. ${near === null ? '' : `Did you mean ${near}? `}npx sqp rules lists them all.`,
    ),
  );
}

function idsOf(list: string | undefined): string[] | null {
  if (list === undefined) return null;
  return list
    .split(/[,，、\s]+/)
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== '');
}
