import { makeContext, type ContextOptions } from '../check/make-context';
import type { Finding, Severity } from '../check/finding';
import type { PlacedFinding, Summary } from '../check/placed-finding';
import type { Rule } from '../check/rule';
import { runRules } from '../check/run';
import type { Text } from '../i18n/text';
import type { Plan } from '../plan/plan';
import { rules as everyRule } from '../rules/index';
import type { Told } from '../plan/told';
import type { SourceMap } from '../sheets/source-map';
import { placeFindings } from './place-findings';
import { rehearse } from './rehearse';

rehearse(everyRule);

/** How to check; absent means the default. */
export interface CheckOptions extends ContextOptions {
  /** The rules to run; every rule where absent. */
  readonly rules?: readonly Rule[];
  /** Names of the sheets in the workbook's order; findings are sorted by it. Absent: the order in which the measures stand. */
  readonly sheetNames?: readonly string[];
}

/** A plan as it was read, and where its parts stood. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly source: SourceMap;
  /** Absent: what the plan itself tells. */
  readonly told?: Told;
}

/** All that is wrong with a plan. */
export interface CheckResult {
  readonly summary: Summary;
  /** By sheet, row and column; the plan as a whole comes first. */
  readonly findings: readonly PlacedFinding[];
  /** Titles of the rules that found something, by id. */
  readonly titles: Readonly<Record<string, Text>>;
}

/** Says what is wrong with a plan that was read from a workbook, cell by cell. */
export function checkPlan(read: CheckedPlan, options: CheckOptions): CheckResult {
  const rules = options.rules ?? everyRule;
  const found = runRules(
    makeContext(read.plan, read.told === undefined ? options : { ...options, told: read.told }),
    rules,
  );
  const findings = placeFindings(found, read, options.sheetNames ?? sheetsOf(read));
  return { summary: summaryOf(findings), findings, titles: titlesOf(findings, rules) };
}

function titlesOf(findings: readonly PlacedFinding[], rules: readonly Rule[]): Record<string, Text> {
  const found = new Set(findings.map(({ rule }) => rule));
  return Object.fromEntries(rules.filter(({ id }) => found.has(id)).map(({ id, title }) => [id, title]));
}

function summaryOf(findings: readonly Pick<Finding, 'severity'>[]): Summary {
  const count: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}

function sheetsOf({ plan, source }: CheckedPlan): string[] {
  return [...new Set(plan.measures.map((_measure, index) => source.rowOf(index).sheet))];
}
