import type { Choices, FormChoice } from '../../../../core/actions/choices';
import type { AnnexRequest } from '../../../session/open-annexes';
import type { AnnexesState } from '../../../session/state';

export type AnnexKind = FormChoice['kinds'][number];

/** What the user has chosen so far; null: as the plan and its form say. */
export type AnnexOptions = AnnexRequest;

export const defaultOptions: AnnexOptions = {
  formId: null,
  kinds: null,
  selfRating: null,
  surveyUnits: null,
  fontName: null,
};

/** The forms that fit a plan's framework, its usual one first; all where the framework is not known. */
export function fittingForms({ forms }: Choices, frameworkId: string | null): readonly FormChoice[] {
  if (frameworkId === null) return forms;
  const fitting = forms.filter(({ frameworks }) => frameworks.length === 0 || frameworks.includes(frameworkId));
  return fitting.length > 0 ? fitting : forms;
}

/** A kind of annex that can be wanted or not. */
export interface KindChoice {
  readonly kind: AnnexKind;
  readonly wanted: boolean;
}

/** The kinds that the form can print, and which of them are wanted: those the user ticked, else those that the plan gives by itself. */
export function kindChoices(choices: Choices, options: AnnexOptions, annexes: AnnexesState | null): KindChoice[] {
  const id = options.formId ?? annexes?.form.id ?? null;
  // A form made up for the plan is none of ours, and has the kinds that all have.
  const form = choices.forms.find((each) => each.id === id) ?? null;
  const kinds = form?.kinds ?? [...new Set(choices.forms.flatMap((each) => each.kinds))];
  const usual = usualKinds(form, options, annexes);
  return kinds.map((kind) => ({ kind, wanted: options.kinds === null ? usual(kind) : options.kinds.includes(kind) }));
}

/** What is made unasked: as it was planned where that was done with the same form and nothing ticked, else as the form says. */
function usualKinds(form: FormChoice | null, options: AnnexOptions, annexes: AnnexesState | null) {
  const isPlanned = annexes !== null && annexes.form.id === form?.id;
  return (kind: AnnexKind): boolean => {
    if (kind === 'checklist' && options.selfRating !== null) return true;
    if (kind === 'survey' && options.surveyUnits !== null) return true;
    if (isPlanned && annexes.parts.some((part) => part.kind === kind)) return true;
    return form === null || !form.onRequest.includes(kind);
  };
}

/** The options with one kind ticked or not. */
export function withKind(
  options: AnnexOptions,
  shown: readonly KindChoice[],
  kind: AnnexKind,
  wanted: boolean,
): AnnexOptions {
  const kinds = shown.flatMap((each) => ((each.kind === kind ? wanted : each.wanted) ? [each.kind] : []));
  return { ...options, kinds };
}

/** The options with another form; kinds that were ticked for the old one are asked anew. */
export function withForm(options: AnnexOptions, formId: string | null): AnnexOptions {
  return { ...options, formId, kinds: null };
}

/** True where nothing would be made. */
export function wantsNothing({ kinds }: AnnexOptions): boolean {
  return kinds !== null && kinds.length === 0;
}
