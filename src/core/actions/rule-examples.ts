import type { Rule } from '../check/rule';
import { rules as everyRule } from '../rules/index';

/** A rule's examples of what is wrong and of the right form. */
export type RuleExample = Rule['example'];

/** The examples of the rules with these ids, by id; an id that no rule has is left out. */
export function ruleExamples(
  ids: readonly string[],
  rules: readonly Rule[] = everyRule,
): Readonly<Record<string, RuleExample>> {
  const wanted = new Set(ids);
  return Object.fromEntries(rules.filter(({ id }) => wanted.has(id)).map(({ id, example }) => [id, example]));
}
