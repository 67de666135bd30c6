import type { CheckContext } from './context';
import type { Finding } from './finding';
import type { Report, Rule } from './rule';

const NOWHERE: readonly never[] = [];

/** Runs the rules over one plan. Findings come rule by rule, in the order of `rules`, each rule's own in the order it reported them. */
export function runRules(context: CheckContext, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const report: Report = (found) => {
      findings.push({
        rule: rule.id,
        severity: found.severity ?? rule.severity,
        at: found.at,
        line: found.line ?? null,
        message: found.message,
        why: found.why ?? rule.why,
        related: found.related ?? NOWHERE,
        fix: found.fix ?? null,
      });
    };
    rule.check(context, report);
  }
  return findings;
}
