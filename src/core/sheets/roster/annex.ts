import type { RosterFormColumn } from '../../forms/roster-form';
import { text } from '../../i18n/text';
import type { RosterMember } from '../../plan/plan';
import type { PagedColumn, PagedLine } from '../../workbook/paged-table';
import type { AnnexContext, AnnexPart } from '../annex-part';
import { titleGaps } from '../annex-title';
import { blankGaps, composedGaps, unprintedGaps } from './annex-gaps';
import { printedColumns } from './roster-columns';
import { rosterFormOf, rosterOfPlan } from './roster-of-plan';
import { mergedFields, rosterRows } from './roster-rows';
import { ownRosterTitle, rosterTitle } from './roster-title';

const tabColor = '808000';
const annexName = text('編組表', 'roster');
/** Longer remarks are read better from the left. */
const longestCentered = 12;

/**
 * The committee's roster (編組表) for paper: the plan's own as it stands, blank cells left blank; where the plan has none, one made from the unit
 * register and the form's roles. No table at all where the form has no roster, or neither plan nor form knows a seat.
 */
export function rosterAnnex(context: AnnexContext): AnnexPart {
  const { plan, form, fontName, labels } = context;
  const roster = rosterFormOf(form);
  if (roster === null) return { kind: 'roster', tables: [], gaps: [] };
  const { members, composed } = rosterOfPlan(plan, roster);
  if (members.length === 0) return { kind: 'roster', tables: [], gaps: [] };
  const columns = printedColumns(roster.columns, members);
  const title = rosterTitle(context) ?? '';
  const lines: PagedLine[] = [
    { text: labels.roster, look: 'annex' },
    { text: title, look: 'title' },
  ];
  return {
    kind: 'roster',
    tables: [
      {
        name: '編組表',
        tabColor,
        orientation: roster.orientation,
        font: { name: fontName, sizePoints: form.fontSizePoints },
        lines: lines.filter(({ text }) => text !== ''),
        columns: pagedColumns(columns, members),
        rows: rosterRows(members, columns),
        closing: [],
        footerLeft: '',
      },
    ],
    gaps: [
      ...(context.formTitles === true ? titleGaps('roster-title', annexName, ownRosterTitle(plan), title) : []),
      ...(composed === null ? [] : composedGaps(composed, plan)),
      ...(plan.roster === null ? [] : unprintedGaps(plan.roster)),
      ...blankGaps(
        members,
        columns.map(({ field }) => field),
      ),
    ],
  };
}

function pagedColumns(columns: readonly RosterFormColumn[], members: readonly RosterMember[]): PagedColumn[] {
  const merged = mergedFields(members);
  const duties = columns.findIndex(({ field }) => field === 'duty');
  const hang =
    !merged.includes('duty') &&
    rosterRows(members, columns).some(
      (row) => row.kind === 'row' && row.cells[duties]?.blocks.some(({ marker }) => marker !== ''),
    );
  return columns.map(({ field, header, share }): PagedColumn => {
    const isLong = field === 'duty' || members.some((member) => (member[field] ?? '').length > longestCentered);
    return {
      header,
      field,
      share,
      align: isLong ? 'left' : 'center',
      merges: merged.includes(field),
      hanging: field === 'duty' && hang,
      choices: null,
    };
  });
}
