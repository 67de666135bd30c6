import type { RubricInsertion } from '../../core/actions/insert-rubric';
import type { NewPlanRequest } from '../../core/actions/plan-beginning';
import type { PointPath } from '../../core/frameworks/framework';
import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { text, type Text } from '../../core/i18n/text';
import type { OpenWorkbook, SheetChange } from '../../core/workbook/open-workbook';
import type { CellRef } from '../../core/workbook/snapshot';
import { withNotes } from './change-words';
import { look, type LookDeps } from './check-open-workbook';
import { core } from './core';
import type { Store } from './store';
import { cancelled, type Task } from './task-queue';

interface Deps extends LookDeps {
  readonly workbook: OpenWorkbook;
  readonly store: Store;
}

/** Writes a new plan into the open workbook, beside what is there, and shows where to begin. */
export async function beginOpenPlan(deps: Deps, request: NewPlanRequest, task: Task): Promise<Outcome<Text | null>> {
  const [{ beginPlan, planBeginning }, read] = await Promise.all([core.insert(), deps.workbook.read()]);
  if (!read.ok) return read;
  const begun = beginPlan(read.value, planBeginning(request));
  if (!begun.ok) return begun;
  if (task.isCancelled()) return cancelled();
  const { agency, rocYear } = request;
  const done = text(
    `已新增${agency}${rocYear}年度計畫，請從「具體作法」欄開始填寫。`,
    `The plan of ${agency} for ROC year ${rocYear} is added; begin in the column 具體作法.`,
  );
  return write(deps, begun.value.changes, begun.value.firstCell, done);
}

/** Inserts what the open workbook lacks of a rubric. `frameworkId` null: the one that the workbook follows; where it follows none, the pane asks. */
export async function insertOpenRubric(
  deps: Deps,
  frameworkId: string | null,
  task: Task,
): Promise<Outcome<Text | null>> {
  deps.store.set({ activePanel: 'draft', asks: null });
  const [{ insertRubric }, read] = await Promise.all([core.insert(), deps.workbook.read()]);
  if (!read.ok) return read;
  const inserted = insertRubric(read.value, frameworkId);
  if (!inserted.ok) {
    if (inserted.problem.code === 'rubric-unknown') deps.store.set({ asks: 'rubric' });
    return inserted;
  }
  const { changes, firstCell } = inserted.value;
  if (changes.length === 0) return ok(insertedWords(inserted.value));
  if (task.isCancelled()) return cancelled();
  return write(deps, changes, firstCell, insertedWords(inserted.value));
}

/** Puts a row for one more measure of a point into our own table, and shows where to write it. */
export async function insertOpenRow(deps: Deps, path: PointPath, task: Task): Promise<Outcome<Text | null>> {
  const { workbook } = deps;
  const [{ insertRow }, read] = await Promise.all([core.insert(), workbook.read()]);
  if (!read.ok) return read;
  const inserted = insertRow(read.value, path);
  if (!inserted.ok) return inserted;
  const { change, cell } = inserted.value;
  if (change === null) {
    const shown = await workbook.select(cell);
    if (!shown.ok) return shown;
    return ok(
      text('這個評核重點已有空白列，請直接填寫。', 'This point has a blank row already; write the measure there.'),
    );
  }
  if (task.isCancelled()) return cancelled();
  return write(deps, [change], cell, text('已增列，請填寫具體作法。', 'A row is inserted; write the measure there.'));
}

async function write(
  deps: Deps,
  changes: readonly SheetChange[],
  firstCell: CellRef | null,
  done: Text,
): Promise<Outcome<Text>> {
  const { workbook, store } = deps;
  const changed = await workbook.change(changes);
  if (!changed.ok) return changed;
  store.set({ asks: null });
  if (changed.value.leftAlone.length > 0) return fail('excel-changed', changedMeanwhile);
  if (firstCell !== null) {
    const shown = await workbook.select(firstCell);
    if (!shown.ok) return shown;
  }
  // What stands in the workbook now is shown at once, without marks.
  const looked = await look(deps);
  if (!looked.ok) return looked;
  return ok(withNotes(done, changed.value.notes));
}

const changedMeanwhile = text(
  '剛才有人更動了這張工作表，沒有增列。請再試一次。',
  'Somebody just changed the sheet, so no row was inserted. Try again.',
);

function insertedWords({ framework, changes, added, present }: RubricInsertion): Text {
  const list = (names: readonly string[]) => names.map((name) => `「${name}」`).join('、');
  if (changes.length === 0)
    return text(
      `「${framework.name}」的評核表都已經有了，沒有重複插入。`,
      `The workbook has all of the rubric ${framework.name}; nothing was inserted twice.`,
    );
  const left = present.length === 0 ? '' : `${list(present)}已經有了，沒有重複插入。`;
  const leftEn = present.length === 0 ? '' : ` ${list(present)} were there already and are left as they are.`;
  if (added.length === 0)
    return text(`已補上${list(shownSheets(changes))}。${left}`, `Added ${list(shownSheets(changes))}.${leftEn}`);
  return text(`已插入${list(added)}的評核表。${left}`, `Inserted the tables of ${list(added)}.${leftEn}`);
}

/** The sheets that come in and are seen; what drop-downs offer is hidden. */
function shownSheets(changes: readonly SheetChange[]): string[] {
  const sheets = changes.flatMap((change) => (change.kind === 'add' ? [change.sheet] : []));
  const shown = sheets.filter(({ hidden }) => !hidden);
  return (shown.length === 0 ? sheets : shown).map(({ name }) => name);
}
