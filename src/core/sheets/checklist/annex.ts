import type { ChecklistForm, ChecklistFormColumn } from '../../forms/checklist-form';
import { fillPattern } from '../../forms/pattern';
import type { Framework } from '../../frameworks/framework';
import { text } from '../../i18n/text';
import type { ChecklistEntry, Plan } from '../../plan/plan';
import { pointWordings } from '../../plan/point-wordings';
import { printedWeight } from '../../plan/printed-weight';
import { rubricChecklist } from '../../plan/rubric-checklist';
import { usualChecklistTitle } from '../../plan/usual-titles';
import { chineseNumeral } from '../../text/numerals';
import type { PagedColumn, PagedRow } from '../../workbook/paged-table';
import type { AnnexContext, AnnexGap, AnnexPart } from '../annex-part';
import { annexTitle, titleGaps } from '../annex-title';
import { entryRows, type ChecklistLayout } from './annex-rows';
import { isRated, ratingColumns, ratingNote, tasksToRate } from './rating';

const annexName = text('檢核表', 'checklist');
const ownShare = 18;
/** With so many columns beside item, point and tasks the page lies on its side. */
const columnsForLandscape = 2;

/**
 * The checklist (檢核表) for paper: the plan's own where it has one, else the rubric's in the wording that the form names, else one derived
 * from the rubric's points; no table where it has none. Dimensions are headings across the table, item and point are merged, the marks of the
 * tasks hang.
 */
export function checklistAnnex(context: AnnexContext): AnnexPart {
  const { plan, form, fontName, labels, values, chosen } = context;
  const checklist = form.annexes.find((annex): annex is ChecklistForm => annex.kind === 'checklist');
  if (checklist === undefined) return { kind: 'checklist', tables: [], gaps: [] };

  const written = plan.checklist !== null && plan.checklist.entries.length > 0 ? plan.checklist : null;
  const rubric = rubricChecklist(plan.framework, checklist.wording);
  const entries = written?.entries ?? worded(rubric.entries, plan);
  if (entries.length === 0) return { kind: 'checklist', tables: [], gaps: [] };
  const own = ownTitle(plan);
  const title = annexTitle(
    context.formTitles === true ? null : own,
    labels.checklist,
    fillPattern(checklist.title, values).text,
  );
  const layout = layoutOf(entries, checklist, chosen.selfRating ?? checklist.selfRating);
  const extra = layout.own.length + (layout.selfRating ? ratingColumns.length : 0);
  return {
    kind: 'checklist',
    tables: [
      {
        name: '檢核表',
        tabColor: '808000',
        orientation: extra >= columnsForLandscape ? 'landscape' : checklist.orientation,
        font: { name: fontName, sizePoints: form.fontSizePoints },
        lines: [
          ...(labels.checklist === '' ? [] : [{ text: labels.checklist, look: 'annex' as const }]),
          { text: title, look: 'title' },
        ],
        columns: pagedColumns(layout, checklist),
        rows: rowsOf(entries, layout, checklist, context),
        closing: layout.selfRating ? [{ text: ratingNote(checklist.ratings), look: 'remark' }] : [],
        footerLeft: '',
      },
    ],
    gaps: [
      ...(context.formTitles === true ? titleGaps('checklist-title', annexName, own, title) : []),
      ...(written === null ? [] : unlistedGaps(entries, plan.framework)),
      ...gapsOf(entries, layout, written === null && rubric.derived ? plan.framework : null),
    ],
  };
}

/** The title that somebody gave; the one that it began with as a new plan gives way to the form's. */
function ownTitle({ checklist, settings: { agency, rocYear } }: Plan): string | null {
  const title = checklist?.title ?? null;
  return agency !== null && rocYear !== null && title === usualChecklistTitle(agency, rocYear) ? null : title;
}

/** The rubric's points as the plan's measures word them: one point should not have two names in one plan. */
function worded(entries: readonly ChecklistEntry[], plan: Plan): readonly ChecklistEntry[] {
  const wordings = pointWordings(plan);
  return entries.map((entry) => {
    const { dimension, item, point } = entry;
    return dimension === null || point === null ? entry : { ...entry, point: wordings.of({ dimension, item, point }) };
  });
}

/** Columns of which the form may know nothing, since its own checklist has none of them. */
const labelColumns = [
  { field: 'item', header: '評核項目', share: 20 },
  { field: 'point', header: '評核重點', share: 24 },
] as const satisfies readonly ChecklistFormColumn[];

/** Nothing that the checklist says may be without a column: one for labels is added where the form has none. A blank item column is left out. */
function layoutOf(entries: readonly ChecklistEntry[], form: ChecklistForm, selfRating: boolean): ChecklistLayout {
  const says = (label: 'item' | 'point'): boolean => entries.some((entry) => entry[label] !== null);
  const added = labelColumns.filter(
    ({ field }) => says(field) && form.columns.every((column) => column.field !== field),
  );
  const rated = new Set(selfRating ? ratingColumns.map(({ header }) => header) : []);
  const own = entries.flatMap(({ other }) => Object.keys(other).filter((header) => other[header] !== ''));
  return {
    columns: [...added, ...form.columns.filter(({ field }) => field !== 'item' || says('item'))],
    selfRating,
    own: [...new Set(own)].filter((header) => !rated.has(header)),
  };
}

function pagedColumns({ columns, selfRating, own }: ChecklistLayout, form: ChecklistForm): PagedColumn[] {
  return [
    ...columns.map(({ field, header, share }): PagedColumn => ({
      header,
      field,
      share,
      align: 'left',
      merges: field !== 'task',
      hanging: field === 'task',
      choices: null,
    })),
    ...(selfRating ? ratingColumns : []).map(({ header, share, rated }): PagedColumn => ({
      header,
      field: 'other',
      share,
      align: rated ? 'center' : 'left',
      merges: true,
      hanging: false,
      choices: rated ? form.ratings : null,
    })),
    ...own.map((header): PagedColumn => ({
      header,
      field: 'other',
      share: ownShare,
      align: 'left',
      merges: selfRating,
      hanging: false,
      choices: null,
    })),
  ];
}

function rowsOf(
  entries: readonly ChecklistEntry[],
  layout: ChecklistLayout,
  form: ChecklistForm,
  { plan, values }: AnnexContext,
): PagedRow[] {
  const rows: PagedRow[] = [];
  const numbers = new Map<string, number>();
  const anyDimension = entries.some(({ dimension }) => dimension !== null);
  let item = 0;
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    const newDimension = before === undefined || before.dimension !== entry.dimension;
    if (anyDimension && newDimension) {
      const name = entry.dimension;
      if (name !== null && !numbers.has(name)) numbers.set(name, numbers.size + 1);
      const text = name === null ? withoutDimension : headingOf(name, numbers.get(name) ?? 1, form, plan, values);
      rows.push({ kind: 'band', text, startsPage: form.dimensionStartsPage && index > 0 });
    }
    if (newDimension || before.item !== entry.item) item -= 1;
    rows.push(...entryRows(entry, { item, entry: index + 1 }, layout));
  });
  return rows;
}

const withoutDimension = '其他';

function headingOf(
  name: string,
  number: number,
  form: ChecklistForm,
  plan: Plan,
  values: AnnexContext['values'],
): string {
  const known = plan.framework.dimensions.find((dimension) => dimension.name === name);
  const weight = printedWeight(plan, known ?? { name, weight: null });
  return fillPattern(form.heading, {
    ...values,
    number: chineseNumeral(number),
    dimension: name,
    category: known?.category ?? null,
    weight: weight === null ? null : String(weight),
  }).text;
}

/** Dimensions that an agency's own checklist says nothing of; what the rubric lets out (開放創新) may be missing. */
function unlistedGaps(entries: readonly ChecklistEntry[], { dimensions, dimensionTerm }: Framework): AnnexGap[] {
  const listed = new Set(entries.map(({ dimension }) => dimension));
  const known = dimensions.filter(({ name }) => listed.has(name)).length;
  const unlisted = dimensions.filter(({ name, optional }) => !optional && !listed.has(name)).map(({ name }) => name);
  // A checklist that names no dimension at all is in an order of its own.
  if (known === 0 || unlisted.length === 0) return [];
  return [
    {
      code: 'checklist-dimension',
      count: unlisted.length,
      message: text(
        `檢核表只列了 ${known} 個${dimensionTerm}，未列：${unlisted.join('、')}。`,
        `The checklist has entries for only ${known} of the dimensions (${dimensionTerm}); it has none for ${unlisted.join(', ')}.`,
      ),
    },
  ];
}

/** `derivedFrom` is the framework out of whose points the checklist was made; null where it was printed or written. */
function gapsOf(
  entries: readonly ChecklistEntry[],
  { selfRating }: ChecklistLayout,
  derivedFrom: Framework | null,
): AnnexGap[] {
  const gaps: AnnexGap[] = [];
  if (derivedFrom !== null) {
    const { name, pointTerm } = derivedFrom;
    const count = entries.length;
    gaps.push({
      code: 'checklist-derived',
      count,
      message: text(
        `${name === '' ? '計畫的評核架構' : `「${name}」`}沒有制式檢核表，本檢核表依 ${count} 項${pointTerm}擬成，請視需要調整。`,
        `${name === '' ? 'The plan’s framework' : name} has no official checklist: this one was derived from its ${count} points. Please adapt it.`,
      ),
    });
  }
  const without = entries.filter(({ tasks }) => tasks.length === 0).length;
  if (without > 0) {
    gaps.push({
      code: 'checklist-task',
      count: without,
      message: text(
        `檢核表有 ${without} 個檢核重點沒有辦理事項。`,
        `Entries of the checklist without a task: ${without}.`,
      ),
    });
  }
  const unrated = selfRating ? entries.reduce((sum, entry) => sum + blankRatings(entry), 0) : 0;
  if (unrated > 0) {
    gaps.push({
      code: 'checklist-rating',
      count: unrated,
      message: text(`檢核表有 ${unrated} 件辦理事項待自評。`, `Tasks of the checklist to be rated: ${unrated}.`),
    });
  }
  return gaps;
}

function blankRatings({ tasks, other }: ChecklistEntry): number {
  const rated = ratingColumns.find((column) => column.rated)?.header ?? '';
  return (other[rated] ?? '') === '' ? tasksToRate(tasks).filter(isRated).length : 0;
}
