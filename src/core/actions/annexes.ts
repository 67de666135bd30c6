import { annexLabels } from '../forms/annex-labels';
import type { AnnexKind, Form } from '../forms/form';
import type { SurveyUnits } from '../forms/survey-form';
import type { Plan } from '../plan/plan';
import { isRubrics } from '../plan/rubric-checklist';
import type { AnnexContext, AnnexGap, AnnexPart } from '../sheets/annex-part';
import { bodyAnnex, type BodyAnnex } from '../sheets/body/annex';
import { checklistAnnex } from '../sheets/checklist/annex';
import { measuresAnnex } from '../sheets/measures/annex';
import { rosterAnnex } from '../sheets/roster/annex';
import { committeeName } from '../sheets/roster/committee-name';
import { wantsTable } from '../sheets/roster/roster-of-plan';
import { rosterWords } from '../sheets/roster/roster-words';
import { surveyAnnex } from '../sheets/survey/annex';
import { stampAnnex } from '../workbook/annex-mark';
import type { PagedSheet } from '../workbook/paged-table';
import { fitShares } from '../workbook/fit-shares';
import { paginate } from '../workbook/paginate';
import { paginateText } from '../workbook/paginate-text';
import type { SheetDoc, WorkbookDoc } from '../workbook/sheet-doc';
import { sheetName } from '../workbook/sheet-name';
import { textFontName } from '../workbook/styles';
import type { TextDoc } from '../workbook/text-doc';
import { settingGaps } from './annex-gaps';
import { annexColors, tabName, tabNumbers } from './annex-tabs';
import { annexValues, planTitle } from './annex-values';

/** How annexes are to be made. */
export interface AnnexOptions {
  readonly form: Form;
  /** Kinds to be made; null: all that the form has but those on request. */
  readonly only: readonly AnnexKind[] | null;
  /** null: 標楷體. */
  readonly fontName: string | null;
  /** The checklist with columns to rate oneself in; null: as the form says. */
  readonly selfRating: boolean | null;
  /** null: as the form says. */
  readonly surveyUnits: SurveyUnits | null;
  /** True: the annexes have the form's titles, not those of the plan's own tables. Absent: false. */
  readonly formTitles?: boolean;
}

/** What was made. */
export interface AnnexesResult {
  /** In printed order; without any sheet where nothing could be made. */
  readonly doc: WorkbookDoc;
  /** The plan text for Word; null where it was not wanted or the form has none. */
  readonly text: TextDoc | null;
  /** The sheets of `doc`. */
  readonly sheets: readonly AnnexSheet[];
  /** Kinds that were wanted and gave no sheet. */
  readonly empty: readonly AnnexKind[];
  /** What the plan lacks, or has and the form does not print (`measures-unprinted`): first what concerns all, then by annex in printed order. */
  readonly gaps: readonly AnnexGapOf[];
}

export interface AnnexSheet {
  readonly name: string;
  readonly kind: AnnexKind;
  readonly pageCount: number;
}

export interface AnnexGapOf extends AnnexGap {
  /** null: no annex alone lacks it. */
  readonly kind: AnnexKind | null;
}

/** Makes the annexes of a plan, finished for the printer: each sheet laid out, named, and marked as generated. */
export function makeAnnexes(plan: Plan, options: AnnexOptions): AnnexesResult {
  const { form } = options;
  const context = contextOf(plan, options);
  const kinds = wantedKinds(plan, options);
  const { parts, body } = partsOf(context, kinds);
  const laidOut = sheetsOf(form, parts, body);
  const found = new Set(laidOut.map(({ kind }) => kind));
  return {
    doc: {
      properties: {
        title: planTitle(plan.settings) ?? '',
        subject: plan.framework.name,
        company: plan.settings.agency ?? '',
        description: '',
      },
      sheets: laidOut.map(({ doc }) => doc),
      names: [],
      activeSheet: 0,
    },
    text: body?.doc ?? null,
    sheets: laidOut.map(({ doc, kind, pageCount }) => ({ name: doc.name, kind, pageCount })),
    empty: kinds.filter((kind) => !found.has(kind)),
    gaps: [
      ...settingGaps(plan.settings).map((gap): AnnexGapOf => ({ ...gap, kind: null })),
      ...[...(body === null ? [] : [body]), ...parts].flatMap(({ kind, gaps }) =>
        gaps.map((gap): AnnexGapOf => ({ ...gap, kind })),
      ),
    ],
  };
}

/** The kinds that a form can give, in printed order: the plan text, then its annexes. */
export function kindsOf(form: Form): AnnexKind[] {
  return [...(form.body === null ? [] : (['text'] as const)), ...form.annexes.map(({ kind }) => kind)];
}

/** An annex on request is made unasked where the user says how, and where the plan has words of its own for it, which stand nowhere else: they were written to be printed. */
function wantedKinds(plan: Plan, { form, only, selfRating, surveyUnits }: AnnexOptions): AnnexKind[] {
  if (only !== null) return kindsOf(form).filter((kind) => only.includes(kind));
  const wanted = new Set<AnnexKind>(form.annexes.flatMap(({ kind, onRequest }) => (onRequest ? [] : [kind])));
  wanted.add('text');
  if (selfRating !== null) wanted.add('checklist');
  if (surveyUnits !== null) wanted.add('survey');
  if (wantsTable(plan, form)) wanted.add('roster');
  if (plan.checklist !== null && !isRubrics(plan.checklist, plan.framework)) wanted.add('checklist');
  return kindsOf(form).filter((kind) => wanted.has(kind));
}

function contextOf(
  plan: Plan,
  { form, fontName, selfRating, surveyUnits, formTitles = false }: AnnexOptions,
): AnnexContext {
  const labels = annexLabels(form);
  return {
    plan,
    form,
    fontName: fontName ?? textFontName,
    labels,
    values: annexValues(plan, labels),
    chosen: { selfRating, surveyUnits },
    formTitles,
  };
}

const builders = {
  measures: measuresAnnex,
  roster: rosterAnnex,
  checklist: checklistAnnex,
  survey: surveyAnnex,
} as const satisfies Record<Exclude<AnnexKind, 'text'>, (context: AnnexContext) => AnnexPart>;

interface Parts {
  /** In printed order, without the plan text. */
  readonly parts: readonly AnnexPart[];
  readonly body: BodyAnnex | null;
}

function partsOf(context: AnnexContext, kinds: readonly AnnexKind[]): Parts {
  const inText = kinds.includes('text') && measuresStandInText(context.form);
  const made = new Set<AnnexKind>(inText ? [...kinds, 'measures'] : kinds);
  const parts = kindsOf(context.form).flatMap((kind) => {
    if (kind === 'text' || !made.has(kind)) return [];
    const part = builders[kind](context);
    return [{ ...part, tables: fitShares(part.tables) }];
  });
  const measures = parts.find(({ kind }) => kind === 'measures')?.tables ?? [];
  const insets = {
    measures: inText ? measures : [],
    committee: rosterWords(context.plan, context.form),
    committeeName: committeeName(context),
  };
  return { parts, body: kinds.includes('text') ? bodyAnnex(context, insets) : null };
}

function measuresStandInText({ body }: Form): boolean {
  return body?.sections.some(({ entries }) => entries.some(({ kind }) => kind === 'table')) ?? false;
}

interface LaidOut {
  readonly doc: SheetDoc;
  readonly kind: AnnexKind;
  readonly pageCount: number;
}

/** Every table and text is laid out once. Tables that stand in the plan text come between its two sheets. */
function sheetsOf(form: Form, parts: readonly AnnexPart[], body: BodyAnnex | null): LaidOut[] {
  const numbers = tabNumbers(form);
  const laidOut: LaidOut[] = [];
  const put = (kind: AnnexKind, wanted: string, { doc, pages }: PagedSheet): void => {
    const taken = laidOut.map((sheet) => sheet.doc.name);
    const named = { ...doc, name: sheetName(tabName(kind, numbers[kind], wanted), taken), tabColor: annexColors[kind] };
    const mark = { kind, form: `${form.id}@${form.version}` };
    laidOut.push({ doc: stampAnnex(named, mark), kind, pageCount: pages.length });
  };
  const putPart = ({ kind, tables }: AnnexPart): void =>
    tables.forEach((table) => put(kind, table.name, paginate(table)));
  const [first, ...behind] = body?.sheets ?? [];
  if (first !== undefined) put('text', first.name, paginateText(first));
  const inside = behind.length === 0 ? [] : parts.filter(({ kind }) => kind === 'measures');
  inside.forEach(putPart);
  for (const text of behind) put('text', text.name, paginateText(text));
  parts.filter((part) => !inside.includes(part)).forEach(putPart);
  return laidOut;
}
