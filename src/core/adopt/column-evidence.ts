import type { KnownLabels } from '../sheets/known-labels';
import type { Grid } from '../workbook/grid';
import { squeeze } from '../text/squeeze';
import { isBlank } from '../text/is-blank';
import { rowShape } from './row-shape';

/** What stands below a header, as shares from 0 to 1 of the words looked at. */
export interface ColumnContent {
  readonly dimension: number;
  readonly item: number;
  readonly point: number;
  /** Words of a committee's roles (召集人, 委員). */
  readonly role: number;
  /** Words of ranks and offices (科長, 專員); 組員 and its like are both. */
  readonly post: number;
  /** Cells with the marks of a checklist (□ ◎). */
  readonly tasks: number;
  /** How many different words were looked at. */
  readonly samples: number;
}

/** Asks what stands below a header in one column; cells merged beyond `endColumn`, as headings are, do not count. */
export type ColumnEvidence = (columnIndex: number, endColumn: number) => ColumnContent;

/** So many rows are looked at, which is enough to tell and costs nothing in a long sheet. */
const ROWS = 60;
const ROLE =
  /^(?:共同|副)?(?:召集人|主任委員|總召集人|執行長|執行秘書|總幹事|幹事|委員|組長|組員|秘書|隊長|小組長|成員|諮詢委員|當然委員|推動組員)$/u;
const POST =
  /(?:長|專員|科員|課員|組員|隊員|辦事員|書記|技士|技正|技佐|助理|助理員|警員|警務員|警務正|巡官|巡佐|偵查佐|秘書|視察|稽查|主任|專門委員|管理師|設計師|分析師|工程司|工程員|約僱人員|雇員|工友|幹事|股長|督察員?|參議|參事|主計員)$/u;
/** A unit's name and a rank; what is longer is a sentence. */
const LONGEST_POST = 20;
const TASK = /[□◎☐■☑▢◻]/u;

/** Looks at the columns below a header, each once. */
export function columnEvidence(grid: Grid, firstRow: number, lastRow: number, labels: KnownLabels): ColumnEvidence {
  const known = new Map<number, ColumnContent>();
  const end = Math.min(lastRow, firstRow + ROWS - 1, grid.height - 1);
  // A line by itself is a heading or a note, whatever column it begins in.
  let rows: number[] | null = null;
  const dataRows = () => {
    if (rows !== null) return rows;
    rows = [];
    for (let row = firstRow; row <= end; row++) {
      const { count, covered } = rowShape(grid, row);
      if (count > 1 || (count === 1 && covered)) rows.push(row);
    }
    return rows;
  };
  return (column, endColumn) => {
    let content = known.get(column);
    if (content === undefined) known.set(column, (content = contentOf(grid, dataRows(), column, endColumn, labels)));
    return content;
  };
}

function contentOf(
  grid: Grid,
  rows: readonly number[],
  column: number,
  endColumn: number,
  labels: KnownLabels,
): ColumnContent {
  const seen = new Set<string>();
  let dimension = 0;
  let item = 0;
  let point = 0;
  let role = 0;
  let post = 0;
  let tasks = 0;
  for (const row of rows) {
    if (grid.anchorColumn(row, column) !== column || grid.endColumn(row, column) > endColumn) continue;
    const text = grid.text(row, column);
    if (isBlank(text) || seen.has(text)) continue;
    seen.add(text);
    if (TASK.test(text)) tasks++;
    if (text.length > 200) continue;
    const words = squeeze(text);
    if (words.length <= LONGEST_POST) {
      if (ROLE.test(words)) role++;
      if (POST.test(words)) post++;
    }
    const label = labels.lookUp(text);
    if (label.dimension !== null) dimension++;
    if (label.isItem) item++;
    if (label.isPoint) point++;
  }
  const samples = seen.size;
  const share = (count: number) => (samples === 0 ? 0 : count / samples);
  return {
    dimension: share(dimension),
    item: share(item),
    point: share(point),
    role: share(role),
    post: share(post),
    tasks: share(tasks),
    samples,
  };
}
