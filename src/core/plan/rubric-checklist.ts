import type { Framework } from '../frameworks/framework';
import { clausesOf } from './clauses';
import { compareKey } from '../text/compare-key';
import { isBlank } from '../text/is-blank';
import type { Checklist, ChecklistEntry } from './plan';

/** The checklist that a rubric gives. */
export interface RubricChecklist {
  readonly entries: readonly ChecklistEntry[];
  /** True where none was printed for the rubric: each point is then what is to be done, a task for each of its clauses. */
  readonly derived: boolean;
}

/** The rubric's checklist in a wording (its id; null or an unknown one: the first), or derived from its points where it has none. */
export function rubricChecklist(framework: Framework, wording: string | null): RubricChecklist {
  const { checklists, dimensions } = framework;
  const printed = checklists.find(({ id }) => id === wording) ?? checklists[0];
  if (printed !== undefined) {
    return { entries: printed.entries.map(({ path, tasks }) => ({ ...path, tasks, other: {} })), derived: false };
  }
  const entries = dimensions.flatMap((dimension) =>
    dimension.items.flatMap((item) =>
      item.points.map((point) => ({
        dimension: dimension.name,
        item: item.name,
        point: point.name,
        tasks: clausesOf(point.name).map((text) => ({ mark: '□' as const, text })),
        other: {},
      })),
    ),
  );
  return { entries, derived: true };
}

/** True where a checklist says no more than the rubric does, in one of its wordings: nobody has changed it or filled it in, or it is blank. */
export function isRubrics({ entries }: Checklist, framework: Framework): boolean {
  if (entries.length === 0) return true;
  if (entries.some(({ other }) => Object.values(other).some((words) => !isBlank(words)))) return false;
  const wordings = framework.checklists.length === 0 ? [null] : framework.checklists.map(({ id }) => id);
  const key = tasksOf(entries);
  return wordings.some((wording) => tasksOf(rubricChecklist(framework, wording).entries) === key);
}

/** Points can be worded in several ways and their tasks be parted in others, so the words of the tasks alone are compared. */
function tasksOf(entries: readonly ChecklistEntry[]): string {
  return JSON.stringify(entries.map(({ tasks }) => compareKey(tasks.map(({ text }) => text).join(''))));
}
