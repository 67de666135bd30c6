import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { DraftState } from '../../../core/actions/draft-tree';

const icons = {
  missing: CircleHintRegular,
  faulty: ErrorCircleRegular,
  done: CheckmarkCircleRegular,
  optional: SubtractCircleRegular,
} as const satisfies Record<DraftState, unknown>;

/** A state at a glance; its words always stand beside it. */
export function StateIcon({ state }: { state: DraftState }) {
  const Icon = icons[state];
  return <Icon aria-hidden className={`draft-icon draft-icon-${state}`} />;
}
