import type { Framework } from '../frameworks/framework';
import { clausesOf } from './clauses';
import type { ChecklistEntry } from './plan';

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
