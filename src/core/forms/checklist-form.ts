import type { AnnexFrame } from './form';

/** How the diagnosis checklist (組織診斷檢核表) is printed. The owner of the checklist refines it. */
export interface ChecklistForm extends AnnexFrame {
  readonly kind: 'checklist';
  /** Id of one of the framework's wordings; null: its first, or one derived from its points. */
  readonly wording: string | null;
}
