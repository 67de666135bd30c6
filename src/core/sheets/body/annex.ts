import { blankPlace, dayToWrite, fillPattern } from '../../forms/pattern';
import type { PagedTable } from '../../workbook/paged-table';
import type { PagedText } from '../../workbook/paged-text';
import type { TextDoc } from '../../workbook/text-doc';
import type { AnnexContext, AnnexGap } from '../annex-part';
import { composeBody } from './compose';
import { bodyGaps } from './gaps';
import { legalBasis } from './legal-basis';
import { selfNameOf } from './self-name';
import { textSheets } from './text-sheets';

/** What other annexes give to the plan text. */
export interface BodyInsets {
  /** The measures as they are printed, for a form that has them inside the text. */
  readonly measures: readonly PagedTable[];
  /** The committee in words, a role each (召集人：由局長擔任。), with room to write for who is not known; [] where nobody is. */
  readonly committee: readonly string[];
  /** What it is called, as over its roster: 提升服務品質推動小組, and 推動小組 where it was said before. */
  readonly committeeName: { readonly whole: string; readonly short: string };
}

/** The plan text (計畫本文). */
export interface BodyAnnex {
  readonly kind: 'text';
  /** All of it, as the Word file has it. */
  readonly doc: TextDoc;
  /** One sheet; or, where tables stand inside the text, the sheet before them and the one behind, between which their own sheets belong. */
  readonly sheets: readonly PagedText[];
  readonly gaps: readonly AnnexGap[];
}

/** The plan text that a form composes; null where the form has none. */
export function bodyAnnex(context: AnnexContext, insets: BodyInsets): BodyAnnex | null {
  const { plan, form, fontName } = context;
  const { body } = form;
  if (body === null) return null;
  const { agency } = plan.settings;
  const basis = legalBasis(plan);
  const values = {
    ...context.values,
    self: plan.settings.selfName ?? (agency === null ? '本機關' : selfNameOf(agency)),
    dimensionTerm: plan.framework.dimensionTerm,
    pointTerm: plan.framework.pointTerm,
    committee: insets.committeeName.whole,
    group: insets.committeeName.short,
    period: context.values['period'] ?? periodToWrite,
  };
  const blocks = composeBody(body, {
    values,
    lists: {
      basis: basis.letters,
      dimensions: plan.framework.dimensions.map(({ name }) => `${name}。`),
      committee: insets.committee.length > 0 ? insets.committee : committeeToWrite,
    },
    measures: insets.measures,
  });
  const doc: TextDoc = {
    title: context.values['title'] ?? fillPattern(body.title, values).text,
    author: agency ?? '',
    font: { name: fontName, sizePoints: body.fontSizePoints },
    blocks,
    footerLeft: '',
  };
  const hasCommittee = body.sections.some(({ entries }) =>
    entries.some((entry) => entry.kind === 'list' && entry.of === 'committee'),
  );
  const isKnown = insets.committee.length > 0 && !insets.committee.some((words) => words.includes(blankPlace));
  const noCommittee = hasCommittee && !isKnown;
  const gaps = bodyGaps({ settings: plan.settings, basis, noCommittee });
  return { kind: 'text', doc, sheets: textSheets(doc), gaps };
}

const committeeToWrite = ['召集人', '副召集人', '委員', '執行秘書'].map((role) => `${role}：由${blankPlace}擔任。`);

const periodToWrite = `自民國${dayToWrite}起至${dayToWrite}止`;
