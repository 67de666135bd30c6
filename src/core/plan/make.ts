import type { Dimension, Framework } from '../frameworks/framework';
import type { UnitRegister } from '../units/register';
import { composeRoster } from './compose-roster';
import type { Measure, MeasureField, MeasureTable, Period, Plan } from './plan';
import { rubricChecklist } from './rubric-checklist';
import { usualCommittee } from './usual-committee';
import { usualChecklistTitle, usualPlanTitle, usualRosterTitle } from './usual-titles';

/** What a new plan starts from. */
export interface PlanBeginning {
  readonly framework: Framework;
  /** The agency's full name. */
  readonly agency: string;
  readonly rocYear: number;
  /** null: the year's usual title. */
  readonly title: string | null;
  /** null: the whole year. */
  readonly period: Period | null;
  /** null: the agency has said nothing of its units yet. */
  readonly register: UnitRegister | null;
}

/** A plan to be filled in: a blank row for each point of the rubric, a seat for each unit, the rubric's checklist. */
export function makePlan(beginning: PlanBeginning): Plan {
  const { framework, agency, rocYear } = beginning;
  const title = beginning.title ?? usualPlanTitle(agency, rocYear);
  const register = beginning.register ?? { units: [], origin: 'inferred' };
  return {
    settings: { agency, rocYear, title, period: beginning.period ?? wholeYear(rocYear) },
    framework,
    register,
    tables: framework.dimensions.map(tableOf),
    measures: framework.dimensions.flatMap((dimension, table) => blankMeasures(dimension, table)),
    roster: {
      title: usualRosterTitle(agency, rocYear),
      members: composeRoster(usualCommittee, register).members,
    },
    checklist: {
      title: usualChecklistTitle(agency, rocYear),
      entries: rubricChecklist(framework, null).entries,
    },
  };
}

/** The columns that a dimension's table has: one that is optional (開放創新) knows neither deadline nor unit. */
function fieldsOf(dimension: Dimension): readonly MeasureField[] {
  const hasItems = dimension.items.some((item) => item.name !== null);
  const fields: MeasureField[] = hasItems ? ['item', 'point', 'measure'] : ['point', 'measure'];
  return dimension.optional ? fields : [...fields, 'deadline', 'unit'];
}

function tableOf(dimension: Dimension): MeasureTable {
  return { dimension: dimension.name, fields: fieldsOf(dimension), weight: dimension.weight };
}

function blankMeasures(dimension: Dimension, table: number): Measure[] {
  const blank = dimension.optional ? null : '';
  return dimension.items.flatMap((item) =>
    item.points.map((point) => ({
      table,
      dimension: dimension.name,
      item: item.name,
      point: point.name,
      text: '',
      deadline: blank,
      unitText: blank,
      benefit: null,
      other: {},
    })),
  );
}

function wholeYear(rocYear: number): Period {
  const year = String(rocYear + 1911);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
