import { settingRows } from '../sheets/settings/columns';
import type { RegionKind } from '../sheets/region';
import type { Grid } from '../workbook/grid';
import type { ColumnEvidence } from './column-evidence';
import type { HeaderBlock } from './find-headers';
import { countsThings } from './counts-things';
import { headerKey } from './header-words';
import type { HeaderWords } from './header-words';
import { isContactList } from './is-contact-list';
import { matchColumns } from './match-columns';
import type { ColumnMatch } from './match-columns';
import { repeatedRoster } from './repeated-columns';

/** What kind of table a header heads. `undecided`: measures or a checklist, which only the tables beside it can tell. */
export interface KindGuess {
  readonly kind: RegionKind;
  readonly undecided: boolean;
  readonly match: ColumnMatch;
}

const SETTING_KEYS = new Set(settingRows.flatMap((row) => [row.header, ...row.synonyms]).map(headerKey));
const CHECKLIST_TITLE = /檢核|自我檢視|查核表/u;
/** So many of the cells show a checklist's marks in a checklist; a measure quotes one now and then. */
const MARKED = 0.3;

/**
 * Tells the kind of table from its header, from what stands below it and from the words above it.
 * null: no table that we know.
 */
export function guessKind(
  block: HeaderBlock,
  grid: Grid,
  words: HeaderWords,
  evidence: ColumnEvidence,
  wordsAbove: string,
): KindGuess | null {
  const match = (kind: RegionKind) => matchColumns(block.cells, kind, words, evidence);
  const sure = (kind: RegionKind, undecided = false, found = match(kind)): KindGuess => ({
    kind,
    undecided,
    match: found,
  });

  const roster = repeatedRoster(block, words, evidence) ?? match('roster');
  const measures = match('measures');
  const has = (found: ColumnMatch, field: string) => found.columns.fields.has(field);
  const measureKeys = measures.exact.size;
  const units = match('units');
  // 單位 and 成員 stand in a roster, too; 別名 and 類別 beside them in a register alone.
  const isRegister = has(units, 'name') && units.columns.fields.size >= 2 && units.exact.size > measureKeys;
  if (isRegister && units.exact.size > roster.exact.size) return sure('units', false, units);
  const ofPeople = isRoster(roster, measures);
  if (ofPeople && !isContactList(block, grid, roster.columns, wordsAbove)) return sure('roster', false, roster);

  const settings = match('settings');
  if (has(settings, 'key') && has(settings, 'value') && setsSomething(block, grid, settings)) {
    return sure('settings', false, settings);
  }

  if (isRegister && !ofPeople) return sure('units', false, units);
  if (countsThings(block, grid, measures.columns)) return null;

  const checklist = match('checklist');
  const hasLabel = has(measures, 'point') || has(measures, 'item') || has(measures, 'dimension');
  const hasPlan = has(measures, 'deadline') || has(measures, 'unit');
  const taskColumn = checklist.columns.fields.get('task')?.[0];
  if (taskColumn !== undefined && (has(checklist, 'point') || has(checklist, 'item'))) {
    const measureColumn = measures.columns.fields.get('measure')?.[0];
    const apart = measureColumn !== undefined && measureColumn !== taskColumn;
    const marked = evidence(taskColumn, taskColumn).tasks >= MARKED;
    // A plan's table may show □ in its measures; with a deadline it is a checklist only where its title says so.
    if (marked && !apart && (!has(measures, 'deadline') || CHECKLIST_TITLE.test(wordsAbove)))
      return sure('checklist', false, checklist);
    if (measureColumn === undefined && !hasPlan) return sure('checklist', false, checklist);
    if (!apart && !hasPlan && CHECKLIST_TITLE.test(wordsAbove)) return sure('checklist', false, checklist);
    if (!apart && !hasPlan) return sure('measures', true, measures);
  }
  if (has(measures, 'measure') && (hasLabel || hasPlan || has(measures, 'benefit'))) {
    return sure('measures', false, measures);
  }
  if (has(measures, 'point') && hasPlan) return sure('measures', false, measures);
  return null;
}

/** A roster says who: names or duties beside roles or posts. */
function isRoster(roster: ColumnMatch, measures: ColumnMatch): boolean {
  const { fields } = roster.columns;
  const person = fields.has('name') || fields.has('duty');
  const seat = fields.has('role') || fields.has('post');
  if (!seat || !(person || (fields.has('role') && fields.has('post')))) return false;
  return roster.exact.size > measures.exact.size || (fields.has('name') && roster.exact.size >= measures.exact.size);
}

/** A table of two columns is the settings only where a row sets what we know. */
function setsSomething(block: HeaderBlock, grid: Grid, settings: ColumnMatch): boolean {
  const column = settings.columns.fields.get('key')?.[0] ?? 0;
  for (let row = block.bottom + 1; row < Math.min(grid.height, block.bottom + 15); row++) {
    if (SETTING_KEYS.has(headerKey(grid.text(row, column)))) return true;
  }
  return false;
}
