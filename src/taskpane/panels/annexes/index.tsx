import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { say, type Language } from '../../../core/i18n/text';
import { useChoices } from '../../parts/use-choices';
import { words as shell } from '../../words';
import './annexes.css';
import { defaultOptions, wantsNothing } from './model/annex-options';
import { Options } from './Options';
import { Outcome } from './Outcome';
import type { AnnexesPanelSession } from './session';
import { words } from './words';

/** The panel 附件: which annexes the plan gives, what is missing for them, and what became of the sheets that were there. */
export default function AnnexesPanel({ session, language }: { session: AnnexesPanelSession; language: Language }) {
  const { annexes, checked, busy, problem } = useSyncExternalStore(session.subscribe, session.getState);
  const [options, setOptions] = useState(defaultOptions);
  const [shownFor, setShownFor] = useState(defaultOptions);
  const choices = useChoices();
  const looked = useRef(false);
  useEffect(() => {
    // Not before what is under way is done: opened by the ribbon, annexes are being made already, and a problem of theirs is to be read.
    if (looked.current || busy !== null) return;
    looked.current = true;
    if (annexes === null && problem === null) void session.planAnnexes(defaultOptions);
  }, [session, annexes, busy, problem]);
  if (choices === null) return <Spinner size="tiny" label={say(shell.loading, language)} />;

  const isBusy = busy !== null;
  const none = wantsNothing(options);
  function act(what: 'planAnnexes' | 'makeAnnexes') {
    setShownFor(options);
    void session[what](options);
  }
  return (
    <>
      <p>{say(words.intro, language)}</p>
      <div className="section-buttons annex-buttons">
        <Button appearance="primary" disabledFocusable={isBusy || none} onClick={() => act('makeAnnexes')}>
          {say(options.kinds === null ? words.makeAll : words.makeSome, language)}
        </Button>
        <Button disabledFocusable={isBusy || none} onClick={() => act('planAnnexes')}>
          {say(words.look, language)}
        </Button>
      </div>
      {none && <p role="status">{say(words.noneWanted, language)}</p>}
      <details className="annex-details">
        <summary>{say(words.options, language)}</summary>
        <Options
          choices={choices}
          options={options}
          annexes={annexes}
          frameworkId={checked?.recognised.framework?.id ?? null}
          onChange={setOptions}
          language={language}
        />
      </details>
      {annexes !== null && options !== shownFor && <p>{say(words.changedSince, language)}</p>}
      {annexes !== null && (
        <Outcome
          annexes={annexes}
          kindNames={choices.kindNames}
          onGo={(cell) => void session.goTo(cell)}
          language={language}
        />
      )}
    </>
  );
}
