import { useSyncExternalStore } from 'react';
import { closingWords } from '../../../core/check/report-words';
import { say, type Language, type Text } from '../../../core/i18n/text';
import { CheckActions } from './CheckActions';
import { FindingList } from './FindingList';
import type { CheckPanelSession, CheckResults } from './session';
import { words } from './words';

interface CheckPanelProps {
  readonly session: CheckPanelSession;
  readonly language: Language;
}

/** What the check found: how the plan stands, what can be done, and every finding. */
export function CheckPanel({ session, language }: CheckPanelProps) {
  const { checked, marked } = useSyncExternalStore(session.subscribe, session.getState);
  const { headline, how } = standing(checked);
  return (
    <section className="check">
      <h2 className="check-headline">{say(headline, language)}</h2>
      {how && <p className="check-how">{say(how, language)}</p>}
      <CheckActions session={session} checked={checked} marked={marked} language={language} />
      {checked !== null && checked.findings.length > 0 && (
        <FindingList results={checked} language={language} onGoTo={(cell) => void session.goTo(cell)} />
      )}
    </section>
  );
}

function standing(checked: CheckResults | null): { readonly headline: Text; readonly how: Text | null } {
  if (checked === null) return { headline: words.notYet, how: words.notYetHow };
  if (checked.findings.length === 0) return { headline: words.nothing, how: words.nothingHow };
  return { headline: closingWords(checked.summary), how: null };
}
