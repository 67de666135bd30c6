import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { say, type Language } from '../../../core/i18n/text';
import { FrameworkRadios } from '../../parts/FrameworkRadios';
import { Section } from '../../parts/Section';
import { useChoices } from '../../parts/use-choices';
import { words as shell } from '../../words';
import type { DraftPanelSession } from './session';
import { words } from './words';

interface InsertRubricProps {
  readonly session: DraftPanelSession;
  /** True where the ribbon asked for it: the question then has the focus. */
  readonly isAsked: boolean;
  readonly busy: boolean;
  readonly language: Language;
}

/** Asks which rubric, and inserts its tables. */
export function InsertRubric({ session, isAsked, busy, language }: InsertRubricProps) {
  const choices = useChoices();
  const [chosen, setChosen] = useState<string | null>(null);
  const question = useRef<HTMLDivElement>(null);
  const isThere = choices !== null;
  useEffect(() => {
    if (isAsked && isThere) question.current?.querySelector('input')?.focus();
  }, [isAsked, isThere]);
  if (choices === null) return <Spinner size="tiny" label={say(shell.loading, language)} />;
  const { frameworks } = choices;
  const id = chosen ?? frameworks[0]?.id ?? '';
  return (
    <Section title={say(words.insertTitle, language)}>
      <p>{say(words.insertHow, language)}</p>
      <div ref={question}>
        <FrameworkRadios
          frameworks={frameworks}
          value={id}
          onChange={setChosen}
          label={say(words.insertLabel, language)}
          language={language}
        />
      </div>
      <div className="section-buttons">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void session.insertRubric(id)}>
          {say(words.insert, language)}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void session.look()}>
          {say(words.again, language)}
        </Button>
      </div>
    </Section>
  );
}
