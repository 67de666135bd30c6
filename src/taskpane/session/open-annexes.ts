import type { AnnexOptions } from '../../core/actions/annexes';
import type { WorkbookAnnexes } from '../../core/actions/annexes-of-workbook';
import type { AnnexMerge } from '../../core/actions/merge-annexes';
import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { text, type Text } from '../../core/i18n/text';
import type { OpenWorkbook } from '../../core/workbook/open-workbook';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { withNotes } from './change-words';
import { core } from './core';
import type { AnnexesState } from './state';
import type { Store } from './store';
import { cancelled, type Task } from './task-queue';

/** Which annexes are wanted, and how; null: as the plan and its form say. */
export interface AnnexRequest {
  readonly formId: string | null;
  readonly kinds: AnnexOptions['only'];
  readonly selfRating: AnnexOptions['selfRating'];
  readonly surveyUnits: AnnexOptions['surveyUnits'];
  readonly fontName: AnnexOptions['fontName'];
}

interface Deps {
  readonly workbook: OpenWorkbook;
  readonly store: Store;
}

/** Lays the annexes out and says what would become of the sheets that are there; writes nothing. */
export async function planOpenAnnexes(deps: Deps, request: AnnexRequest, task: Task): Promise<Outcome<Text | null>> {
  const planned = await plan(deps, request, task);
  return planned.ok ? ok(plannedWords(planned.value.state)) : planned;
}

/** Makes the annexes in the open workbook: unchanged ones in place, changed ones kept under another name. */
export async function makeOpenAnnexes(deps: Deps, request: AnnexRequest, task: Task): Promise<Outcome<Text | null>> {
  const planned = await plan(deps, request, task);
  if (!planned.ok) return planned;
  const { made, merge, state, snapshot } = planned.value;
  if (task.isCancelled()) return cancelled();
  const { annexChanges } = await core.annexes();
  const changed = await deps.workbook.change(annexChanges(made.doc.sheets, merge, snapshot));
  if (!changed.ok) return changed;
  deps.store.set({ annexes: { ...state, made: true } });
  return ok(withNotes(madeWords(state), changed.value.notes));
}

interface Planned {
  readonly made: WorkbookAnnexes;
  readonly merge: AnnexMerge;
  readonly state: AnnexesState;
  /** The workbook that they were planned for. */
  readonly snapshot: WorkbookSnapshot;
}

async function plan({ workbook, store }: Deps, request: AnnexRequest, task: Task): Promise<Outcome<Planned>> {
  store.set({ activePanel: 'annexes' });
  const [{ annexesOfWorkbook, annexForm, mergeAnnexes, gapInPane, problemInPane }, read] = await Promise.all([
    core.annexes(),
    workbook.read(),
  ]);
  if (!read.ok) return read;
  if (task.isCancelled()) return cancelled();
  const form = annexForm(request.formId);
  if (!form.ok) return form;
  const made = annexesOfWorkbook(read.value, {
    form: form.value,
    only: request.kinds,
    selfRating: request.selfRating,
    surveyUnits: request.surveyUnits,
    fontName: request.fontName,
    framework: null,
    register: null,
    agency: null,
    rocYear: null,
    title: null,
  });
  if (!made.ok) {
    store.set({ annexes: null });
    const { code, message } = problemInPane(made.problem);
    return fail(code, message);
  }
  const { sheets, form: chosen, formWhy, empty, gaps } = made.value;
  const merge = mergeAnnexes(read.value, sheets);
  const state: AnnexesState = {
    made: false,
    form: { id: chosen.id, name: chosen.name },
    formWhy,
    parts: merge.steps.flatMap(({ made: name, tab, kind: fate, keptAs }) => {
      const sheet = sheets.find((each) => each.name === name);
      return sheet === undefined ? [] : [{ tab, kind: sheet.kind, pageCount: sheet.pageCount, fate, keptAs }];
    }),
    empty,
    gaps: gaps.map(gapInPane),
    leftOver: merge.leftOver,
  };
  store.set({ annexes: state });
  return ok({ made: made.value, merge, state, snapshot: read.value });
}

function plannedWords({ parts }: AnnexesState): Text {
  return text(
    `可以產生 ${parts.length} 張附件工作表，還沒有寫入。`,
    `${parts.length} annex sheets can be made; nothing is written yet.`,
  );
}

function madeWords({ parts, gaps }: AnnexesState): Text {
  const replaced = parts.filter(({ fate }) => fate === 'replace').length;
  const kept = parts.flatMap(({ keptAs }) => (keptAs === null ? [] : [keptAs]));
  const pages = parts.reduce((sum, { pageCount }) => sum + pageCount, 0);
  const lines = [
    text(`已產生 ${parts.length} 張附件工作表（${pages} 頁）。`, `${parts.length} annex sheets made (${pages} pages).`),
    ...(replaced > 0 ? [text(`其中 ${replaced} 張換新。`, `${replaced} of them replace older ones.`)] : []),
    ...(kept.length > 0
      ? [
          text(
            `有人改過的舊附件保留為${kept.map((name) => `「${name}」`).join('、')}。`,
            `Older ones that somebody had changed are kept as ${kept.map((name) => `“${name}”`).join(', ')}.`,
          ),
        ]
      : []),
    ...(gaps.length > 0
      ? [text(`還有 ${gaps.length} 項資料待補。`, `${gaps.length} things are still to be filled in.`)]
      : []),
  ];
  return text(lines.map((line) => line['zh-TW']).join(''), lines.map((line) => line.en).join(' '));
}
