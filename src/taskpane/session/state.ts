import type { AnnexGapOf, AnnexSheet } from '../../core/actions/annexes';
import type { OpenCheck } from '../../core/actions/check-open';
import type { AnnexStep } from '../../core/actions/merge-annexes';
import type { Problem } from '../../core/i18n/problem';
import type { Text } from '../../core/i18n/text';

/** The panels of the pane. */
export type PanelId = 'plan' | 'draft' | 'check' | 'annexes';

/** What the pane shows. A new object whenever something in it changes, and the same one as long as nothing does. */
export interface SessionState {
  /** What is being done; null: nothing. `since` counts milliseconds on the session's clock. */
  readonly busy: { readonly what: Text; readonly since: number } | null;
  /** Why the last action could not be done; null: it could, or it was cancelled. */
  readonly problem: Problem | null;
  /** What the last action did; null before the first, and after one that failed. */
  readonly notice: Text | null;
  /** True once the workbook was read, whatever it held. */
  readonly looked: boolean;
  /** What the last check found; null before the first, and where no plan was found. */
  readonly checked: CheckedState | null;
  /** The annexes as they were last planned or made; null before. */
  readonly annexes: AnnexesState | null;
  readonly activePanel: PanelId;
  /** What a click in the ribbon wants to be asked in the pane: what a new plan begins with, or which rubric; null: nothing. */
  readonly asks: 'new-plan' | 'rubric' | null;
  /** True where cells are marked by the last check. */
  readonly marked: boolean;
}

/** A workbook as it was when it was checked. */
export interface CheckedState extends OpenCheck {
  /** True where the workbook was seen to change since. False promises nothing: Excel does not tell of every change. */
  readonly stale: boolean;
}

/** Annexes, planned (nothing written yet) or made. */
export interface AnnexesState {
  /** True: they stand in the workbook now. */
  readonly made: boolean;
  readonly form: { readonly id: string; readonly name: Text };
  /** Why this form: the user named it, it fits the plan's framework, or none was recognised. */
  readonly formWhy: 'named' | 'framework' | 'fallback';
  /** In printed order, each with what becomes, or became, of the sheet that has its name. */
  readonly parts: readonly AnnexPartState[];
  /** Kinds that were wanted and gave no sheet. */
  readonly empty: readonly AnnexSheet['kind'][];
  /** What the plan lacks for them. */
  readonly gaps: readonly AnnexGapOf[];
  /** Sheets generated before, unchanged and of no more use: they stay, for the user to delete. */
  readonly leftOver: readonly string[];
}

/** One annex sheet. */
export interface AnnexPartState extends Pick<AnnexSheet, 'kind' | 'pageCount'> {
  /** The tab that it has, or gets. */
  readonly tab: string;
  /** `add`: there was no such sheet · `replace`: nobody had changed the old one · `keep`: the old one was changed, and stays under the name `keptAs`. */
  readonly fate: AnnexStep['kind'];
  /** null but for `keep`. */
  readonly keptAs: string | null;
}

/** Before anything was done. */
export const initialState: SessionState = {
  busy: null,
  problem: null,
  notice: null,
  looked: false,
  checked: null,
  annexes: null,
  activePanel: 'plan',
  asks: null,
  marked: false,
};
