import type { OpenCheck } from '../../core/actions/check-open';
import type { Summary } from '../../core/check/placed-finding';
import { ok, type Outcome } from '../../core/i18n/problem';
import { text, type Language, type Text } from '../../core/i18n/text';
import type { IsoDate } from '../../core/plan/plan';
import type { MarkReport, OpenWorkbook } from '../../core/workbook/open-workbook';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { withNotes } from './change-words';
import { core } from './core';
import type { StaleWatch } from './stale-watch';
import type { Store } from './store';
import { cancelled, type Task } from './task-queue';

/** What reading and checking hang on. */
export interface LookDeps {
  readonly workbook: OpenWorkbook;
  readonly store: Store;
  readonly language: Language;
  readonly today: () => IsoDate;
  readonly watch: StaleWatch;
}

/** Reads and checks without writing anything; a workbook without a plan is no failure. */
export async function look(deps: LookDeps): Promise<Outcome<null>> {
  const found = await readAndCheck(deps);
  return found.ok ? ok(null) : found;
}

/** Reads, checks, and shows what was found in the workbook: marks, words beside them, and where a mark has none a list. */
export async function checkOpenWorkbook(deps: LookDeps, task: Task): Promise<Outcome<Text | null>> {
  deps.store.set({ activePanel: 'check' });
  const found = await readAndCheck(deps);
  if (!found.ok) return found;
  const { snapshot, checked } = found.value;
  if (!checked.ok) return checked;
  return task.isCancelled() ? cancelled() : show(deps, snapshot, checked.value);
}

/** Lists the findings on a sheet for print. Checks first, so that the list is of what stands there now. */
export async function listOpenFindings(deps: LookDeps, task: Task): Promise<Outcome<Text | null>> {
  const { workbook, today, language } = deps;
  const found = await readAndCheck(deps);
  if (!found.ok) return found;
  const { snapshot, checked } = found.value;
  if (!checked.ok) return checked;
  if (task.isCancelled()) return cancelled();
  const { marksOfCheck } = await core.check();
  const { changes, tab, keptAs } = marksOfCheck(snapshot, checked.value, { today: today(), language }).list();
  const changed = await workbook.change(changes);
  if (!changed.ok) return changed;
  const shown = await workbook.select({ sheet: tab, rowIndex: 0, columnIndex: 0 });
  if (!shown.ok) return shown;
  return ok(withNotes(listedWords(tab, keptAs), changed.value.notes));
}

interface Found {
  readonly snapshot: WorkbookSnapshot;
  readonly checked: Outcome<OpenCheck>;
}

async function readAndCheck({ workbook, store, today, watch }: LookDeps): Promise<Outcome<Found>> {
  await watch.begin();
  const heard = watch.heard();
  const [{ checkOpen }, read] = await Promise.all([core.check(), workbook.read()]);
  if (!read.ok) return read;
  const checked = checkOpen(read.value, today());
  // What was heard of while all was being read may have come too late to be in it.
  const stale = watch.heard() !== heard;
  store.set({ looked: true, checked: checked.ok ? { ...checked.value, stale } : null });
  return ok({ snapshot: read.value, checked });
}

async function show(
  { workbook, store, language, today }: LookDeps,
  snapshot: WorkbookSnapshot,
  check: OpenCheck,
): Promise<Outcome<Text>> {
  const { marksOfCheck, hasFindingsList } = await core.check();
  const { marks, words, list } = marksOfCheck(snapshot, check, { today: today(), language });
  const marked = await workbook.mark(marks, words.columns);
  if (!marked.ok) return marked;
  store.set({ marked: marks.length > 0 });
  const done = withNotes(summaryWords(check.summary), skippedWords(marked.value));
  if (!words.unworded && !hasFindingsList(snapshot)) return ok(done);
  const { changes, tab, keptAs } = list();
  const listed = await workbook.change(changes);
  if (!listed.ok) return listed;
  return ok(withNotes(done, [listedWords(tab, keptAs), ...listed.value.notes]));
}

/** 尚有 3 項必須修正、8 項建議. */
function summaryWords({ error, warning, hint }: Summary): Text {
  if (error + warning + hint === 0) return text('已驗證：沒有發現問題。', 'Checked: nothing found.');
  return text(
    `已驗證：尚有 ${error} 項必須修正、${warning} 項建議、${hint} 項提示。`,
    `Checked: ${error} to be fixed, ${warning} suggestions, ${hint} hints.`,
  );
}

function listedWords(tab: string, keptAs: string | null): Text {
  const kept = keptAs === null ? '' : `原來的清單有人寫過，保留為「${keptAs}」。`;
  const keptEn = keptAs === null ? '' : ` The older list, in which somebody wrote, is kept as “${keptAs}”.`;
  return text(`問題清單在工作表「${tab}」。${kept}`, `The findings are listed on the sheet “${tab}”.${keptEn}`);
}

function skippedWords({ skipped }: MarkReport): Text[] {
  return skipped.map(({ sheet, why }) =>
    why === 'protected'
      ? text(
          `工作表「${sheet}」受保護，沒有標示；要標示請先到「校閱」取消保護。`,
          `The sheet “${sheet}” is protected and was not marked; unprotect it under Review to have it marked.`,
        )
      : text(
          `工作表「${sheet}」剛才有人更動，沒有寫入檢核結果；請再驗證一次。`,
          `Somebody just changed the sheet “${sheet}”, so no words were written there; check once more.`,
        ),
  );
}
