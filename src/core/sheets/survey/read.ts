import type { Framework } from '../../frameworks/framework';
import { locate } from '../../frameworks/locate';
import type { SurveyField } from '../../forms/survey-form';
import { compareKey } from '../../text/compare-key';
import { isBlank } from '../../text/is-blank';
import { squeeze } from '../../text/squeeze';
import type { Grid } from '../../workbook/grid';
import { surveyColumns } from './columns';

/** A survey form (調查表) that came back. */
export interface SurveyPart {
  /** The unit that its title names; null where the place is still blank. */
  readonly unit: string | null;
  /** What was written, downwards; rows that were left blank are left out. */
  readonly answers: readonly SurveyAnswer[];
}

/** One row with words in it. */
export interface SurveyAnswer {
  /** What it answers, in the framework's names; null where its labels lead nowhere. */
  readonly path: SurveyPath | null;
  /** The labels as written, from left to right, so that nothing is lost where there is no path. */
  readonly labels: readonly string[];
  /** 措施名稱 and 措施內容, without outer white space; '' where blank. */
  readonly name: string;
  readonly content: string;
  readonly rowIndex: number;
}

export interface SurveyPath {
  readonly dimension: string;
  /** null where the dimension has no items. */
  readonly item: string | null;
  /** null where the form asks by items. */
  readonly point: string | null;
}

type Columns = ReadonlyMap<SurveyField, number>;
type Label = 'dimension' | 'item' | 'point';

const LABELS: readonly Label[] = ['dimension', 'item', 'point'];
/** A header stands near the top: below it nobody would look for one. */
const HEADER_WITHIN = 30;

/** Reads a sheet as a survey form; null where no header of one stands in it. A label holds for the rows below it that have none. */
export function readSurvey(grid: Grid, framework: Framework): SurveyPart | null {
  const header = findHeader(grid);
  if (header === null) return null;
  const { columns } = header;
  const answers: SurveyAnswer[] = [];
  let carried: Readonly<Record<Label, string>> = { dimension: '', item: '', point: '' };
  for (let row = header.row + 1; row < grid.height; row++) {
    if (isLine(grid, row, columns) || columnsIn(grid, row) !== null) continue;
    const own = (field: SurveyField): string => {
      const column = columns.get(field);
      return column === undefined ? '' : grid.text(row, column).trim();
    };
    carried = labelsBelow(carried, { dimension: own('dimension'), item: own('item'), point: own('point') });
    const name = own('name');
    const content = own('content');
    if (isBlank(name) && isBlank(content)) continue;
    const labels = LABELS.filter((field) => columns.has(field)).map((field) => carried[field]);
    answers.push({ path: pathOf(framework, carried), labels, name, content, rowIndex: row });
  }
  return { unit: unitAbove(grid, header.row), answers };
}

function findHeader(grid: Grid): { readonly row: number; readonly columns: Columns } | null {
  for (let row = 0; row < Math.min(grid.height, HEADER_WITHIN); row++) {
    const columns = columnsIn(grid, row);
    if (columns !== null) return { row, columns };
  }
  return null;
}

const FIELDS: ReadonlyMap<string, SurveyField> = new Map(
  surveyColumns.flatMap(({ field, header, synonyms }) =>
    [header, ...synonyms].map((words): [string, SurveyField] => [compareKey(words), field]),
  ),
);

/** The columns that a row heads; null where it is no header of a survey form: one names what is asked and what the unit is to write. */
function columnsIn(grid: Grid, row: number): Columns | null {
  const columns = new Map<SurveyField, number>();
  for (let column = 0; column < grid.width; column++) {
    const field = FIELDS.get(compareKey(squeeze(grid.text(row, column))));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  const asks = LABELS.some((label) => columns.has(label));
  return asks && columns.has('content') ? columns : null;
}

/** Notes and the line to sign reach over the whole table. */
function isLine(grid: Grid, row: number, columns: Columns): boolean {
  const first = Math.min(...columns.values());
  const content = columns.get('content') ?? first;
  return grid.anchorColumn(row, content) <= first && grid.text(row, content) !== '';
}

function labelsBelow(above: Readonly<Record<Label, string>>, own: Readonly<Record<Label, string>>): typeof above {
  const dimension = own.dimension === '' ? above.dimension : own.dimension;
  const moved = own.dimension !== '' && own.dimension !== above.dimension;
  const item = own.item === '' && !moved ? above.item : own.item;
  const elsewhere = moved || (own.item !== '' && own.item !== above.item);
  return { dimension, item, point: own.point === '' && !elsewhere ? above.point : own.point };
}

/** No item: as good as blank, but it does not go on from above. */
const DASH = /^[-－–—]+$/u;

/** A point without an item may stand in the item's place. */
function pathOf(framework: Framework, labels: Readonly<Record<Label, string>>): SurveyPath | null {
  const [dimension, item, point] = LABELS.map((label) => (DASH.test(labels[label]) ? null : labels[label] || null)) as [
    string | null,
    string | null,
    string | null,
  ];
  const found = locate(framework, { dimension, item, point });
  if (found.path !== null) return { ...found.path };
  if (point !== null || item === null) return null;
  const { dimension: under, item: known } = found;
  if (known.status === 'known' && known.name !== null && under.name !== null) {
    return { dimension: under.name, item: known.name, point: null };
  }
  const bare = locate(framework, { dimension, item: null, point: item }).path;
  return bare === null || bare.item !== null ? null : { ...bare };
}

const BLANK_NAME = /^[＿_\s]*(?:單位名稱|單位)?[＿_\s]*$/u;

/** The unit in the brackets of the title: 「範例機關（行政科）107年…調查表」. */
function unitAbove(grid: Grid, headerRow: number): string | null {
  for (let row = headerRow - 1; row >= 0; row--) {
    for (let column = 0; column < grid.width; column++) {
      if (grid.anchorColumn(row, column) !== column) continue;
      const title = grid.text(row, column);
      const name = /調\s*查\s*表/u.test(title) ? inBrackets(title) : null;
      if (name !== null) return BLANK_NAME.test(name) ? null : name.trim();
    }
  }
  return null;
}

/** What the first brackets hold, brackets and all that stand inside; null where there are none, or they never close. */
function inBrackets(text: string): string | null {
  const open = text.search(/[（(]/u);
  let depth = 0;
  for (let at = open; open >= 0 && at < text.length; at++) {
    if (/[（(]/u.test(text.charAt(at))) depth++;
    else if (/[）)]/u.test(text.charAt(at)) && --depth === 0) return text.slice(open + 1, at);
  }
  return null;
}
