import type { NewPlanRequest } from '../../core/actions/plan-beginning';
import type { CellPlace } from '../../core/check/placed-finding';
import type { PointPath } from '../../core/frameworks/framework';
import { ok } from '../../core/i18n/problem';
import { text, type Language } from '../../core/i18n/text';
import type { IsoDate } from '../../core/plan/plan';
import { cellPlace } from '../../core/workbook/address';
import type { OpenWorkbook } from '../../core/workbook/open-workbook';
import { checkOpenWorkbook, listOpenFindings, look } from './check-open-workbook';
import { beginOpenPlan, insertOpenRow, insertOpenRubric } from './insert-open';
import { makeOpenAnnexes, planOpenAnnexes, type AnnexRequest } from './open-annexes';
import { initialState, type PanelId, type SessionState } from './state';
import { watchStale } from './stale-watch';
import { makeStore } from './store';
import { makeTaskQueue } from './task-queue';

/** All that the ribbon and the pane do with the open workbook. Methods never reject but for a bug: what fails is told in the state. */
export interface PlanSession {
  getState(): SessionState;
  /** Calls `listener` after each change of the state, until the function that comes back is called. */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and checks the plan in it without writing anything, or saying more than that it is done. A workbook without a plan is no problem. */
  look(): Promise<void>;
  /** Reads the workbook, checks the plan in it, and marks its cells, with words beside them or in a list. */
  check(): Promise<void>;
  /** Takes all marks of ours off, and the words beside them. */
  clearMarks(): Promise<void>;
  /** Lists the findings on a sheet for print, and shows it. */
  listFindings(): Promise<void>;
  /** Shows a cell and selects it. What the last action did stays said. */
  goTo(cell: CellPlace): Promise<void>;
  /** Brings the questions of a new plan to the front. */
  askNewPlan(): void;
  /** Writes a new plan beside what the workbook holds, then looks. */
  newPlan(request: NewPlanRequest): Promise<void>;
  /** Inserts what is missing of a rubric's tables, then looks; absent or null: of the rubric that the workbook follows, else the state `asks`. */
  insertRubric(frameworkId?: string | null): Promise<void>;
  /** Puts a row for one more measure of a point into our own table, shows where to write it, then looks. Where the point has a blank row that is shown. */
  insertRow(path: PointPath): Promise<void>;
  /** Says which annexes the plan would give, and what would become of the sheets that are there; writes nothing. */
  planAnnexes(request: AnnexRequest): Promise<void>;
  /** Makes annexes in the workbook: unchanged ones anew in place, changed ones stay under another name. */
  makeAnnexes(request: AnnexRequest): Promise<void>;
  /** Ends what is being done before its next step. */
  cancel(): void;
  /** Brings a panel to the front. */
  show(panel: PanelId): void;
}

/** What a session hangs on. */
export interface SessionOptions {
  readonly workbook: OpenWorkbook;
  readonly language: Language;
  /** The day; asked anew at each check, for a pane may stay open overnight. */
  readonly today: () => IsoDate;
  /** Milliseconds on any clock. */
  readonly now: () => number;
}

/** Begins a session with the workbook that is open. */
export function makePlanSession({ workbook, language, today, now }: SessionOptions): PlanSession {
  const store = makeStore(initialState);
  const queue = makeTaskQueue(store, now);
  const deps = { workbook, store, language, today, watch: watchStale(workbook, store) };
  return {
    getState: store.get,
    subscribe: store.subscribe,
    look: () =>
      queue.do('look', text('讀取活頁簿', 'Reading the workbook'), async () => {
        const looked = await look(deps);
        return looked.ok ? ok(null) : looked;
      }),
    check: () => queue.do('check', text('驗證計畫', 'Checking the plan'), (task) => checkOpenWorkbook(deps, task)),
    clearMarks: () =>
      queue.do('clear-marks', text('清除標示', 'Removing the marks'), async () => {
        const cleared = await workbook.mark([], []);
        if (!cleared.ok) return cleared;
        store.set({ marked: false });
        return ok(text('已清除所有標示。', 'All marks are removed.'));
      }),
    listFindings: () =>
      queue.do('list-findings', text('列出問題', 'Listing the findings'), (task) => listOpenFindings(deps, task)),
    async goTo({ sheet, cell }) {
      const place = cellPlace(cell);
      if (place === null) throw new Error(`“${cell}” is no cell.`);
      const shown = await workbook.select({ sheet, ...place });
      if (!shown.ok) store.set({ problem: shown.problem });
      else if (store.get().problem !== null) store.set({ problem: null });
    },
    askNewPlan: () => store.set({ activePanel: 'plan', asks: 'new-plan', problem: null }),
    newPlan: (request) =>
      queue.do('new-plan', text('新增計畫', 'Making the plan'), (task) => beginOpenPlan(deps, request, task)),
    insertRubric: (frameworkId = null) =>
      queue.do(`insert-rubric ${frameworkId}`, text('插入評核表', 'Inserting the rubric'), (task) =>
        insertOpenRubric(deps, frameworkId, task),
      ),
    insertRow: (path) =>
      queue.do(`insert-row ${JSON.stringify(path)}`, text('增列', 'Inserting a row'), (task) =>
        insertOpenRow(deps, path, task),
      ),
    planAnnexes: (request) =>
      queue.do(`plan-annexes ${JSON.stringify(request)}`, text('編排附件', 'Laying out the annexes'), (task) =>
        planOpenAnnexes(deps, request, task),
      ),
    makeAnnexes: (request) =>
      queue.do(`make-annexes ${JSON.stringify(request)}`, text('產生附件', 'Making the annexes'), (task) =>
        makeOpenAnnexes(deps, request, task),
      ),
    cancel: queue.cancel,
    show: (activePanel) => store.set({ activePanel, asks: null }),
  };
}
