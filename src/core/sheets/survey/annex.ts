import { blankPlace, fillPattern } from '../../forms/pattern';
import type { SurveyForm, SurveyFormColumn } from '../../forms/survey-form';
import { text } from '../../i18n/text';
import type { PagedColumn, PagedLine, PagedTable } from '../../workbook/paged-table';
import type { AnnexContext, AnnexGap, AnnexPart } from '../annex-part';
import { surveyRows } from './annex-rows';

/** Wide enough for a unit's name to be written by hand. */
const blankUnit = blankPlace.repeat(3);

/**
 * The survey form (具體作法措施調查表) on which a unit writes what it will do: a row for each item of the rubric, or each of its points, with
 * room to write; one sheet for each unit of the register, or a blank one.
 */
export function surveyAnnex(context: AnnexContext): AnnexPart {
  const { plan, form, fontName, labels, values, chosen } = context;
  const survey = form.annexes.find((annex): annex is SurveyForm => annex.kind === 'survey');
  if (survey === undefined) return { kind: 'survey', tables: [], gaps: [] };

  const units = plan.register.units.filter(({ kind }) => kind === 'unit').map(({ name }) => name);
  const each = (chosen.surveyUnits ?? survey.units) === 'each' && units.length > 0;
  const columns = columnsOf(survey, plan.framework.hasItems);
  const fields = columns.map(({ field }) => field);
  const rows = surveyRows(plan, survey, fields, values);
  if (rows.length === 0) return { kind: 'survey', tables: [], gaps: [] };
  const tableOf = (unit: string | null): PagedTable => ({
    name: unit === null ? '調查表' : labels.survey === '' ? `調查表 ${unit}` : unit,
    tabColor: '7030A0',
    orientation: survey.orientation,
    font: { name: fontName, sizePoints: form.fontSizePoints },
    lines: [
      ...(labels.survey === '' ? [] : [{ text: labels.survey, look: 'annex' as const }]),
      { text: fillPattern(survey.title, { ...values, unit: unit ?? blankUnit }).text, look: 'title' },
    ],
    columns: columns.map(pagedColumn),
    rows,
    closing: closingOf(survey, { ...values, unit: unit ?? blankUnit }),
    footerLeft: '',
  });
  const tables = each ? units.map(tableOf) : [tableOf(null)];
  return {
    kind: 'survey',
    tables,
    gaps: [
      ...(each && plan.register.origin === 'inferred' ? [inferredGap(units.length)] : []),
      ...gapsOf(survey, each ? 0 : 1, tables.length),
    ],
  };
}

/** A rubric with items has points of the same name under several of them, so a row for a point names its item, too. */
function columnsOf({ columns }: SurveyForm, hasItems: boolean): readonly SurveyFormColumn[] {
  const point = columns.findIndex(({ field }) => field === 'point');
  const item = columns.some(({ field }) => field === 'item');
  if (point < 0) return columns;
  if (!hasItems) return columns.filter(({ field }) => field !== 'item');
  if (item) return columns;
  const added: SurveyFormColumn = { field: 'item', header: '評核項目', share: columns[point]?.share ?? 1 };
  return [...columns.slice(0, point), added, ...columns.slice(point)];
}

function pagedColumn({ field, header, share }: SurveyFormColumn): PagedColumn {
  const merges = field === 'dimension' || field === 'item';
  return { header, share, align: merges ? 'center' : 'left', merges, hanging: false, choices: null };
}

function closingOf({ notes, signature }: SurveyForm, values: AnnexContext['values']): PagedLine[] {
  return [
    ...notes.map((note): PagedLine => ({ text: fillPattern(note, values).text, look: 'remark' })),
    { text: fillPattern(signature, values).text, look: 'heading' },
  ];
}

function inferredGap(count: number): AnnexGap {
  return {
    code: 'survey-register-inferred',
    count,
    message: text(
      `調查表的 ${count} 個單位是從計畫內容推得的，可能有遺漏或多列，請逐一核對；有單位名冊可加 --units units.csv。`,
      `The ${count} units of the survey forms were inferred from the plan. Some may be missing or too many: check each, or give the register with --units units.csv.`,
    ),
  };
}

function gapsOf({ notes }: SurveyForm, blankSheets: number, sheets: number): AnnexGap[] {
  const gaps: AnnexGap[] = [];
  if (blankSheets > 0) {
    gaps.push({
      code: 'survey-unit',
      count: blankSheets,
      message: text(
        '調查表的單位名稱留白；單位名冊若有單位，可用 --survey each 逐一製作。',
        'The survey form leaves the name of the unit blank; --survey each makes one for each unit of the register.',
      ),
    });
  }
  const blanks = notes.filter((note) => note.includes('＿')).length * sheets;
  if (blanks > 0) {
    gaps.push({
      code: 'survey-return',
      count: blanks,
      message: text(
        `調查表有 ${blanks} 處繳回期限及彙整單位待填，請填妥後再分送各單位。`,
        `Survey forms on which it is still to be said until when and to whom they are returned: ${blanks}.`,
      ),
    });
  }
  return gaps;
}
