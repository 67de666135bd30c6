import { Button } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Broom20Regular } from '@fluentui/react-icons/svg/broom';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { say, type Language } from '../../../core/i18n/text';
import type { CheckPanelSession, CheckResults } from './session';
import { words } from './words';

interface CheckActionsProps {
  readonly session: CheckPanelSession;
  readonly checked: CheckResults | null;
  readonly marked: boolean;
  readonly language: Language;
}

/** Check, list, remove the marks. The first button stays the same one whatever is shown, so that it keeps the focus. */
export function CheckActions({ session, checked, marked, language }: CheckActionsProps) {
  const stale = checked?.stale ?? false;
  // Three buttons are to stand in one row of a narrow pane.
  const size = checked === null ? 'medium' : 'small';
  const found = checked !== null && checked.findings.length > 0;
  return (
    <div className={stale ? 'check-actions check-actions-stale' : 'check-actions'}>
      {/* Always there, so that screen readers announce what comes into it. */}
      <div role="status" className="check-stale">
        {stale && (
          <>
            <Warning16Filled aria-hidden /> {say(words.stale, language)}
          </>
        )}
      </div>
      <Button
        appearance={checked === null || stale ? 'primary' : 'secondary'}
        size={size}
        icon={<ArrowSync20Regular />}
        onClick={() => void session.check()}
      >
        {say(checked === null ? words.check : words.checkAgain, language)}
      </Button>
      {found && (
        <Button
          size={size}
          icon={<DocumentTable20Regular />}
          title={say(words.listHow, language)}
          onClick={() => void session.listFindings()}
        >
          {say(words.list, language)}
        </Button>
      )}
      {(checked !== null || marked) && (
        <Button
          size={size}
          icon={<Broom20Regular />}
          // Focusable even so: a button that vanished under one's fingers would take the focus with it.
          disabledFocusable={!marked}
          title={marked ? undefined : say(words.noMarks, language)}
          onClick={() => void session.clearMarks()}
        >
          {say(words.clearMarks, language)}
        </Button>
      )}
    </div>
  );
}
