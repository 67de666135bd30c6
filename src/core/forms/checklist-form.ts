import type { AnnexFrame } from './form';

/** How the diagnosis checklist (組織診斷檢核表) is printed. */
export interface ChecklistForm extends AnnexFrame {
  readonly kind: 'checklist';
  /** Id of one of the framework's wordings; null, or one that it does not know: its first, or a checklist derived from its points. */
  readonly wording: string | null;
  /** From left to right; `task` always, `item` is left out where nothing has an item. */
  readonly columns: readonly ChecklistFormColumn[];
  /** Pattern of a dimension's heading: `{number}、「〔{category}-〕{dimension}」`; also knows {weight}. */
  readonly heading: string;
  /** True: each dimension begins a page. */
  readonly dimensionStartsPage: boolean;
  /** True: with the columns 現況, 自評 and 改善建議 to be filled in for every task. */
  readonly selfRating: boolean;
  /** What the drop-down of 自評 offers: 已達成, 部分達成 …; no comma in any. */
  readonly ratings: readonly string[];
}

export interface ChecklistFormColumn {
  readonly field: 'item' | 'point' | 'task';
  readonly header: string;
  /** Share of the width, in proportion to the others. */
  readonly share: number;
}
