import type { Severity } from '../../../../core/check/finding';
import { text, type Text } from '../../../../core/i18n/text';
import { partWords, words } from '../words';
import type { FindingEntry } from './finding-entry';

/** How the findings stand in the list. */
export type FindingOrder = 'rule' | 'dimension' | 'unit' | 'sheet';

/** The orders as they are offered. */
export const findingOrders: readonly FindingOrder[] = ['rule', 'dimension', 'unit', 'sheet'];

/** Findings under one heading. */
export interface FindingGroup {
  /** The same for the same heading, whatever is filtered. */
  readonly key: string;
  readonly title: Text;
  /** The level that all of them have, where the order is that of rules; else null. */
  readonly severity: Severity | null;
  /** At least one, in the order of the sheets. */
  readonly entries: readonly FindingEntry[];
}

interface Heading extends Omit<FindingGroup, 'entries'> {
  /** Groups of a lower rank come first; those of one rank as they are first met. */
  readonly rank: number;
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const first = -1;
const last = 1;

/**
 * Puts entries, which come in the order of the sheets, under headings. By rule, what must be fixed comes first; by dimension and by unit, what belongs
 * to none comes last; by sheet, the plan as a whole comes first.
 */
export function groupFindings(entries: readonly FindingEntry[], order: FindingOrder): FindingGroup[] {
  const groups = new Map<string, Heading & { readonly entries: FindingEntry[] }>();
  for (const entry of entries) {
    const heading = headingOf[order](entry);
    const group = groups.get(heading.key);
    if (group === undefined) groups.set(heading.key, { ...heading, entries: [entry] });
    else group.entries.push(entry);
  }
  // Sorting is stable.
  return [...groups.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ key, title, severity, entries: members }) => ({ key, title, severity, entries: members }));
}

const headingOf: Readonly<Record<FindingOrder, (entry: FindingEntry) => Heading>> = {
  rule: ({ finding: { rule, severity }, title }) => ({
    key: `rule ${severity} ${rule}`,
    title,
    severity,
    rank: severityRank[severity],
  }),
  dimension: ({ dimension }) => named('dimension', dimension, words.noDimension),
  unit: ({ unit }) => named('unit', unit, words.noUnit),
  sheet: ({ finding: { sheet, wholePlan } }) => {
    const name = wholePlan ? null : sheet;
    return { ...named('sheet', name, partWords.whole), rank: name === null ? first : 0 };
  },
};

function named(order: FindingOrder, name: string | null, none: Text): Heading {
  const title = name === null ? none : text(name, name);
  return { key: `${order} ${name ?? ''}`, title, severity: null, rank: name === null ? last : 0 };
}
