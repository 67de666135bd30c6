import { ignoredWords, usedWords } from '../adopt/ignored-words';
import { unwrapDeadline } from '../deadlines/unwrap-deadline';
import { locate } from '../frameworks/locate';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import type { Measure, RosterMember, TaskMark } from '../plan/plan';
import { readUnits } from '../units/resolve';
import type { ReadResult } from './read-plan';

/** What was read out of a workbook as plain data, as `sqp read --json` prints it. Rows are 1-based. */
export interface ReadDescription {
  /** The framework's id; null where none was recognised. */
  readonly framework: string | null;
  readonly rows: readonly DescribedRow[];
  readonly roster: { readonly title: string | null; readonly members: readonly (RosterMember & Place)[] } | null;
  readonly checklist: { readonly title: string | null; readonly entries: readonly DescribedEntry[] } | null;
  /** Every other row with words: not read, or read into something that is not listed here (settings, units). */
  readonly ignored: readonly (Place & { readonly why: string })[];
}

interface Place {
  readonly sheet: string;
  readonly row: number;
}

export interface DescribedRow extends Place {
  readonly dimension: string | null;
  readonly item: string | null;
  readonly point: string | null;
  /** The framework's names, joined by /; null where the labels do not lead to one point. */
  readonly path: string | null;
  readonly measure: string;
  /** null: blank, or no such column. */
  readonly deadline: string | null;
  readonly units: readonly string[];
  /** null: blank, or no such column. */
  readonly benefit: string | null;
  readonly other: Readonly<Record<string, string>>;
}

export interface DescribedEntry extends Place {
  readonly dimension: string | null;
  readonly item: string | null;
  readonly point: string | null;
  readonly tasks: readonly { readonly mark: TaskMark; readonly text: string }[];
}

/** Describes what was read; `language` is that of the reasons. */
export function describeRead(read: ReadResult, language: Language): ReadDescription {
  const { plan, source } = read;
  const order = new Map(read.sheetNames.map((name, index) => [name, index]));
  const units = new Map<string, readonly string[]>();
  const unitsIn = (text: string | null) => {
    if (text === null || text === '') return [];
    let found = units.get(text);
    if (found === undefined) units.set(text, (found = readUnits(text, plan.register).map((unit) => unit.text)));
    return found;
  };
  const pathOf = ({ dimension, item, point }: Measure) => {
    const path = locate(plan.framework, { dimension, item, point }).path;
    return path === null ? null : [path.dimension, path.item, path.point].filter(Boolean).join('/');
  };
  const placeOf = (place: { readonly sheet: string; readonly rowIndex: number } | null): Place => ({
    sheet: place?.sheet ?? '',
    row: (place?.rowIndex ?? -1) + 1,
  });
  return {
    framework: read.frameworkId,
    rows: plan.measures.map((measure, index) => ({
      ...placeOf(source.rowOf(index)),
      dimension: measure.dimension,
      item: measure.item,
      point: measure.point,
      path: pathOf(measure),
      measure: measure.text,
      deadline: measure.deadline === null ? null : unwrapDeadline(measure.deadline) || null,
      units: unitsIn(measure.unitText),
      benefit: measure.benefit || null,
      other: measure.other,
    })),
    roster:
      plan.roster === null
        ? null
        : {
            title: plan.roster.title,
            members: plan.roster.members.map((member, index) => ({
              ...member,
              ...placeOf(source.rowOfPart('roster', index)),
            })),
          },
    checklist:
      plan.checklist === null
        ? null
        : {
            title: plan.checklist.title,
            entries: plan.checklist.entries.map(({ dimension, item, point, tasks }, index) => ({
              ...placeOf(source.rowOfPart('checklist', index)),
              dimension,
              item,
              point,
              tasks,
            })),
          },
    ignored: [
      ...read.ignored.map((row) => ({ ...row, why: ignoredWords[row.reason] })),
      ...read.used.map((row) => ({ ...row, why: usedWords[row.reason] })),
    ]
      .sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.rowIndex - b.rowIndex)
      .map(({ sheet, rowIndex, why }) => ({ sheet, row: rowIndex + 1, why: say(why, language) })),
  };
}
