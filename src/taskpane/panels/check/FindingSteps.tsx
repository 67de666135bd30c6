import { Button } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { say, type Language } from '../../../core/i18n/text';
import { stepWords, words } from './words';

interface FindingStepsProps {
  /** 1-based place in the list of the finding that is open; null: none is. */
  readonly position: number | null;
  readonly total: number;
  /** What screen readers are to be told besides: the finding that a button led to. */
  readonly said: string;
  readonly language: Language;
  readonly onStep: (by: 1 | -1) => void;
}

/** Previous and next, always in sight below the list. */
export function FindingSteps({ position, total, said, language, onStep }: FindingStepsProps) {
  return (
    <div className="check-steps" role="group" aria-label={say(words.steps, language)}>
      <Button icon={<ChevronUp20Regular />} disabledFocusable={position === 1} onClick={() => onStep(-1)}>
        {say(words.previous, language)}
      </Button>
      <span role="status" className="check-position">
        {position !== null && (
          <>
            <span aria-hidden>{`${position} / ${total}`}</span>
            <span className="check-unseen">{say(stepWords(position, total), language)} </span>
          </>
        )}
        <span className="check-unseen">{said}</span>
      </span>
      <Button
        icon={<ChevronDown20Regular />}
        iconPosition="after"
        disabledFocusable={position === total}
        title={say(words.nextHow, language)}
        onClick={() => onStep(1)}
      >
        {say(words.next, language)}
      </Button>
    </div>
  );
}
