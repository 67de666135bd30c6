import { ownTable } from '../adopt/find-tables';
import { frameworkById } from '../frameworks/catalogue';
import type { Framework } from '../frameworks/framework';
import { locate } from '../frameworks/locate';
import { fail, ok, type Outcome } from '../i18n/problem';
import { text } from '../i18n/text';
import { makePlan } from '../plan/make';
import type { Plan } from '../plan/plan';
import type { SheetChange } from '../workbook/open-workbook';
import type { SheetDoc } from '../workbook/sheet-doc';
import type { CellRef, WorkbookSnapshot } from '../workbook/snapshot';
import { buildWorkbook } from './build-workbook';
import { firstMeasureCell } from './first-measure-cell';
import { placeBeside } from './place-beside';
import { readPlan } from './read-plan';

/** A rubric's tables on their way into a workbook. */
export interface RubricInsertion {
  readonly framework: { readonly id: string; readonly name: string };
  /** [] where the workbook has all of it. */
  readonly changes: readonly SheetChange[];
  /** Dimensions that get a table, and those that have rows in the workbook already. */
  readonly added: readonly string[];
  readonly present: readonly string[];
  /** Where to begin writing; null where nothing is added. */
  readonly firstCell: CellRef | null;
}

/**
 * What is missing in a workbook of a rubric's tables, with settings, register and the lists of its drop-downs. What has rows already, ours or
 * hand-made, is left as it is, so that inserting twice inserts nothing twice. Fails with `rubric-unknown` where `frameworkId` is null and the
 * workbook does not show which rubric it follows, and with `rubric-other` where it follows another one.
 */
export function insertRubric(snapshot: WorkbookSnapshot, frameworkId: string | null): Outcome<RubricInsertion> {
  const { plan, frameworkId: found } = readPlan(snapshot);
  const framework = frameworkId === null ? (found === null ? null : plan.framework) : frameworkById(frameworkId);
  if (framework === null) return fail('rubric-unknown', whichRubric);
  if (found !== null && found !== framework.id && plan.measures.length > 0)
    return fail('rubric-other', otherRubric(plan.framework, framework));
  const present = framework.dimensions.filter(({ name }) => hasRows(plan, framework, name)).map(({ name }) => name);
  const added = framework.dimensions.map(({ name }) => name).filter((name) => !present.includes(name));
  const blank = blankPlan(plan, framework);
  const doc = buildWorkbook({ ...blank, roster: null, checklist: null });
  const has = (kind: string) =>
    snapshot.sheets.some(({ tables }) => tables.some(({ name }) => ownTable(name)?.kind === kind));
  const listed = new Set(snapshot.names.map(({ name }) => name.toLowerCase()));
  const hasLists = doc.names.some(({ name }) => listed.has(name.toLowerCase()));
  const sheets = doc.sheets.filter((sheet) => {
    const table = sheet.tables[0];
    if (table === undefined) return !hasLists;
    const own = ownTable(table.name);
    if (own?.kind !== 'measures') return own === null || !has(own.kind);
    return added.includes(framework.dimensions[(own.ordinal ?? 0) - 1]?.name ?? '');
  });
  const changes = sheets.length === 0 ? [] : placeBeside({ sheets, names: hasLists ? [] : doc.names }, snapshot);
  return ok({
    framework: { id: framework.id, name: framework.name },
    changes,
    added,
    present,
    firstCell: firstMeasureCell(docsOf(changes)),
  });
}

function hasRows({ tables, measures }: Plan, framework: Framework, dimension: string): boolean {
  return (
    tables.some((table) => table.dimension === dimension) ||
    measures.some(
      (measure) => measure.dimension === dimension || locate(framework, measure).path?.dimension === dimension,
    )
  );
}

/** A blank plan that says of itself what the workbook says, and no more. */
function blankPlan({ settings, register }: Plan, framework: Framework): Plan {
  const { agency, rocYear, title, period } = settings;
  const made = makePlan({
    framework,
    agency: agency ?? '',
    rocYear: rocYear ?? 0,
    title,
    period,
    register: register.units.length === 0 ? null : register,
  });
  const known = agency !== null && rocYear !== null;
  return { ...made, settings: known ? { ...made.settings, ...settings, title: made.settings.title } : settings };
}

function docsOf(changes: readonly SheetChange[]): SheetDoc[] {
  return changes.flatMap((change) => (change.kind === 'add' ? [change.sheet] : []));
}

const whichRubric = text(
  '看不出這個活頁簿依哪一個評核架構。請在面板選擇評核架構，再插入評核表。',
  'The workbook does not show which rubric it follows. Choose one in the pane, then insert it.',
);

function otherRubric(found: Framework, wanted: Framework) {
  return text(
    `這個活頁簿的計畫依「${found.name}」撰寫，沒有插入「${wanted.name}」的評核表。請改選「${found.name}」，或在新的活頁簿插入。`,
    `The plan in this workbook follows ${found.name}, so the rubric ${wanted.name} was not inserted. Choose ${found.name}, or insert it into a new workbook.`,
  );
}
