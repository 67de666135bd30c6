import type { Dimension, Framework } from '../frameworks/framework';
import type { RegisteredUnit, UnitRegister } from '../units/register';
import type { Measure, MeasureField, MeasureTable, Period, Plan, Roster, RosterMember } from './plan';
import { rubricChecklist } from './rubric-checklist';

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
  const title = beginning.title ?? `${agency}${rocYear}年度提升服務品質執行計畫`;
  const register = beginning.register ?? { units: [], origin: 'inferred' };
  return {
    settings: { agency, rocYear, title, period: beginning.period ?? wholeYear(rocYear) },
    framework,
    register,
    tables: framework.dimensions.map(tableOf),
    measures: framework.dimensions.flatMap((dimension, table) => blankMeasures(dimension, table)),
    roster: rosterOf(`${agency}${rocYear}年度提升服務品質推動小組編組表`, register.units),
    checklist: {
      title: `${agency}${rocYear}年度提升服務品質檢核表`,
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

function rosterOf(title: string, units: readonly RegisteredUnit[]): Roster {
  const seat = (role: string, post: string, duty: string): RosterMember => ({
    group: null,
    role,
    post,
    name: '',
    duty,
    remark: '',
  });
  return {
    title,
    members: [
      seat('召集人', '', '綜理本計畫各項事宜。'),
      seat('副召集人', '', '襄理本計畫各項事宜。'),
      ...units
        .filter(({ kind }) => kind === 'unit')
        .map((unit) => seat('委員', postOf(unit), `督導${unit.name}辦理本計畫之規劃、推動及追蹤管制。`)),
      seat('執行秘書', '', '綜整本計畫之推動、管考及聯繫事宜。'),
      seat('幹事', '', '辦理本計畫幕僚作業。'),
    ],
  };
}

/** 行政科 and 科長 make 行政科科長; a head that names its unit already stays as it is. */
function postOf(unit: RegisteredUnit): string {
  if (unit.head === '') return `${unit.name}主管`;
  return unit.head.startsWith(unit.name) ? unit.head : `${unit.name}${unit.head}`;
}
