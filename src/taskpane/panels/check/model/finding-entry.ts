import type { PlacedFinding } from '../../../../core/check/placed-finding';
import { say, text, type Language, type Text } from '../../../../core/i18n/text';
import type { At } from '../../../../core/plan/at';
import { textAt } from '../../../../core/plan/text-at';
import { compareKey } from '../../../../core/text/compare-key';
import { readUnits } from '../../../../core/units/resolve';
import type { CheckResults } from '../session';
import { levelWords, lineWords, partWords } from '../words';
import { cellIndex } from './cell-index';
import { placeWords } from './place-words';

/** A finding with all that is shown of it, looked for in it and that it is grouped by. */
export interface FindingEntry {
  /** Its place in the results: the same finding of the same check has the same one. */
  readonly index: number;
  readonly finding: PlacedFinding;
  /** Title of its rule. */
  readonly title: Text;
  /** 「附件一!D5，第 2 行」, and whole plan where it is about no cell. */
  readonly address: Text;
  /** The place in words: the row's point and the column; null where nothing of the plan stands in its cell. */
  readonly place: Text | null;
  /** The cell as it was checked, '' where it was blank; null where the finding is about more than a cell's text. */
  readonly present: string | null;
  /** null: it belongs to no dimension. */
  readonly dimension: string | null;
  /** The unit named first, which leads; null where none is named. */
  readonly unit: string | null;
  /** Comparing key of everything that a search looks at. */
  readonly searchKey: string;
}

/** The results as entries, in their order. `language` is that of the words that are searched. */
export function findingEntries(results: CheckResults, language: Language): FindingEntry[] {
  const { findings, titles, read } = results;
  if (findings.length === 0) return [];
  const atOf = cellIndex(read);
  const unitOf = leadingUnits(read);
  return findings.map((finding, index) => {
    const { sheet, cell, wholePlan, rule } = finding;
    const at = wholePlan || sheet === null || cell === null ? null : atOf({ sheet, cell });
    const present = at === null ? null : writtenAt(at, read);
    const entry = {
      index,
      finding,
      title: titles[rule] ?? text(rule, rule),
      address: addressOf(finding),
      place: at === null ? null : placeWords(at, read.plan),
      present,
      dimension: at === null ? null : dimensionOf(at, read),
      unit: at === null ? null : unitOf(at),
    };
    return { ...entry, searchKey: searchKeyOf(entry, at, read, language) };
  });
}

function addressOf({ sheet, cell, line, wholePlan }: PlacedFinding): Text {
  if (wholePlan || sheet === null || cell === null) return partWords.whole;
  const place = `${sheet}!${cell}`;
  if (line === null) return text(place, place);
  const { 'zh-TW': zh, en } = lineWords(line);
  return text(`${place}，${zh}`, `${place}, ${en}`);
}

function writtenAt(at: At, { plan, told }: CheckResults['read']): string | null {
  // The plan holds the framework's name of a dimension, whatever its heading prints.
  if (at.part === 'measure' && at.field === 'dimension') return null;
  return at.part === 'title' ? (told.titles[at.index]?.text ?? null) : textAt(plan, at);
}

function dimensionOf(at: At, { plan }: CheckResults['read']): string | null {
  switch (at.part) {
    case 'measure': {
      const row = plan.measures[at.index];
      return row?.dimension ?? plan.tables[row?.table ?? -1]?.dimension ?? null;
    }
    case 'table':
      return plan.tables[at.index]?.dimension ?? null;
    case 'dimension':
      return at.name;
    case 'checklist':
      return plan.checklist?.entries[at.index]?.dimension ?? null;
    default:
      return null;
  }
}

function leadingUnits({ plan }: CheckResults['read']): (at: At) => string | null {
  const known = new Map<string, string | null>();
  return (at) => {
    if (at.part === 'unit') return plan.register.units[at.index]?.name ?? null;
    const written = at.part === 'measure' ? (plan.measures[at.index]?.unitText ?? null) : null;
    if (written === null) return null;
    let unit = known.get(written);
    if (unit === undefined) known.set(written, (unit = readUnits(written, plan.register)[0]?.name ?? null));
    return unit;
  };
}

function searchKeyOf(
  { finding, title, address, place, present }: Omit<FindingEntry, 'searchKey'>,
  at: At | null,
  { plan }: CheckResults['read'],
  language: Language,
): string {
  const row = at?.part === 'measure' ? plan.measures[at.index] : undefined;
  const parts = [
    say(levelWords[finding.severity], language),
    say(title, language),
    say(finding.message, language),
    say(address, language),
    place === null ? '' : say(place, language),
    present ?? '',
    finding.fix?.text ?? '',
    row?.text ?? '',
    row?.unitText ?? '',
    finding.rule,
  ];
  // A key holds no line break, so nothing is found across two parts.
  return parts.map(compareKey).join('\n');
}
