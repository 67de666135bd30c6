import type { At } from './at';
import type { MeasureField, Plan } from './plan';

/** The text of a place as written; null where the plan holds none for it (a table, a dimension, an absent column). */
export function textAt(plan: Plan, at: At): string | null {
  switch (at.part) {
    case 'measure':
      return measureText(plan, at.index, at.field);
    case 'roster':
      return plan.roster?.members[at.index]?.[at.field] ?? null;
    case 'checklist': {
      const entry = plan.checklist?.entries[at.index];
      if (entry === undefined) return null;
      return at.field === 'task' ? entry.tasks.map((task) => task.mark + task.text).join('\n') : entry[at.field];
    }
    case 'unit':
      return plan.register.units[at.index]?.name ?? null;
    case 'setting': {
      if (at.name === 'agency' || at.name === 'title') return plan.settings[at.name];
      return at.name === 'rocYear' && plan.settings.rocYear !== null ? String(plan.settings.rocYear) : null;
    }
    default:
      return null;
  }
}

function measureText(plan: Plan, index: number, field: MeasureField): string | null {
  const measure = plan.measures[index];
  if (measure === undefined) return null;
  if (field === 'measure') return measure.text;
  return field === 'unit' ? measure.unitText : measure[field];
}
