import type { CheckContext } from '../../src/core/check/context';
import type { Finding } from '../../src/core/check/finding';
import { makeContext, type ContextOptions } from '../../src/core/check/make-context';
import type { Rule } from '../../src/core/check/rule';
import { runRules } from '../../src/core/check/run';
import { frameworkById } from '../../src/core/frameworks/catalogue';
import type { Framework } from '../../src/core/frameworks/framework';
import type { At } from '../../src/core/plan/at';
import type {
  Checklist,
  Measure,
  MeasureField,
  MeasureTable,
  Plan,
  PlanSettings,
  RosterMember,
} from '../../src/core/plan/plan';
import type { RegisteredUnit, UnitRegister } from '../../src/core/units/register';

/** One row of a small plan. What is left out gets a sound value; `null` means that the table has no such column. */
export interface RowSpec {
  table?: number;
  dimension?: string | null;
  item?: string | null;
  point?: string | null;
  measure?: string;
  deadline?: string | null;
  unit?: string | null;
  benefit?: string | null;
  other?: Record<string, string>;
}

/** A small plan: `planOf({ rows: [{ deadline: '再議' }] })` is a plan of one row that is sound but for its deadline. */
export interface PlanSpec {
  /** An id of the catalogue, or a framework of the test's own; service-award where absent. */
  framework?: string | Framework;
  rocYear?: number | null;
  settings?: Partial<PlanSettings>;
  rows?: readonly RowSpec[];
  /** One table with every field but `benefit` where absent. */
  tables?: readonly Partial<MeasureTable>[];
  /** Names of units, or units in full. */
  units?: readonly (string | Partial<RegisteredUnit>)[];
  registerOrigin?: UnitRegister['origin'];
  roster?: readonly Partial<RosterMember>[] | null;
  rosterTitle?: string;
  checklist?: Checklist | null;
}

const FIELDS: readonly MeasureField[] = ['dimension', 'item', 'point', 'measure', 'deadline', 'unit'];

/** Sound measures that have nothing in common, so that no row repeats another by accident. */
const MEASURES = [
  '於服務臺旁增設等候叫號燈箱',
  '每兩個月抽測同仁電話應對並講評',
  '把申請書範例翻成越南文供洽公者取用',
  '修訂櫃檯輪值表，中午照常收件',
  '請志工陪同年長者填寫表單',
  '統計退件原因並改寫應備文件說明',
];

/** Builds a plan of which only the named parts matter. */
export function planOf(spec: PlanSpec = {}): Plan {
  const framework = frameworkOf(spec.framework ?? 'service-award');
  const units = (spec.units ?? ['秘書室', '行政科', '資訊科']).map(unitOf);
  const tables = spec.tables ?? [{}];
  return {
    settings: {
      agency: '範例機關',
      rocYear: spec.rocYear === undefined ? 107 : spec.rocYear,
      title: null,
      period: null,
      ...spec.settings,
    },
    framework,
    register: { units, origin: spec.registerOrigin ?? 'written' },
    tables: tables.map((table) => ({ dimension: null, fields: FIELDS, weight: null, ...table })),
    measures: (spec.rows ?? []).map((row, index) => measureOf(row, index, framework, units[0]?.name ?? '')),
    roster:
      spec.roster === undefined || spec.roster === null
        ? null
        : { title: spec.rosterTitle ?? null, members: spec.roster.map(memberOf) },
    checklist: spec.checklist ?? null,
  };
}

/** The context of a small plan; today is 2018-02-01 (107年2月1日) where nothing else is said. */
export function contextOf(plan: PlanSpec | Plan, options: Partial<ContextOptions> = {}): CheckContext {
  return makeContext('measures' in plan ? plan : planOf(plan), { today: '2018-02-01', ...options });
}

/** What one rule finds in a small plan. */
export function findingsOf(rule: Rule, plan: PlanSpec | Plan, options: Partial<ContextOptions> = {}): Finding[] {
  return runRules(contextOf(plan, options), [rule]);
}

/** Where one rule finds something, short: `measure 0 deadline`, `roster 2 name`, `table 0`, `dimension 基礎服務`, `plan`. */
export function placesOf(rule: Rule, plan: PlanSpec | Plan, options: Partial<ContextOptions> = {}): string[] {
  return findingsOf(rule, plan, options).map((finding) => placeName(finding.at));
}

/** One place in a few words, as `placesOf` writes it. */
export function placeName(at: At): string {
  const parts: (string | number)[] = [at.part];
  if ('index' in at) parts.push(at.index);
  if ('field' in at) parts.push(at.field);
  if ('name' in at) parts.push(at.name);
  return parts.join(' ');
}

function frameworkOf(framework: string | Framework): Framework {
  if (typeof framework !== 'string') return framework;
  const known = frameworkById(framework);
  if (!known) throw new Error(`No framework ${framework} in the catalogue.`);
  return known;
}

function measureOf(row: RowSpec, index: number, framework: Framework, unit: string): Measure {
  const dimension = framework.dimensions.find((each) => each.name === row.dimension) ?? framework.dimensions[0];
  const item = dimension?.items.find((each) => each.name === row.item) ?? dimension?.items[0];
  const point = item?.points[0];
  return {
    table: row.table ?? 0,
    dimension: row.dimension === undefined ? (dimension?.name ?? null) : row.dimension,
    item: row.item === undefined ? (item?.name ?? null) : row.item,
    point: row.point === undefined ? (point?.name ?? null) : row.point,
    text: row.measure ?? `${MEASURES[index % MEASURES.length]}${index < MEASURES.length ? '' : `第${index}案`}`,
    deadline: row.deadline === undefined ? '107年6月' : row.deadline,
    unitText: row.unit === undefined ? unit : row.unit,
    benefit: row.benefit ?? null,
    other: row.other ?? {},
  };
}

function unitOf(unit: string | Partial<RegisteredUnit>): RegisteredUnit {
  const given = typeof unit === 'string' ? { name: unit } : unit;
  return { name: '', aliases: [], head: '', kind: 'unit', members: [], ...given };
}

function memberOf(member: Partial<RosterMember>): RosterMember {
  return { group: null, role: '委員', post: '', name: '', duty: '', remark: '', ...member };
}
