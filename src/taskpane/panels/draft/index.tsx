import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { say, type Language } from '../../../core/i18n/text';
import './draft.css';
import { InsertRubric } from './InsertRubric';
import { Progress } from './Progress';
import type { DraftPanelSession } from './session';
import { words } from './words';

/** The panel 撰擬: the rubric with what is written for each of its points, or the question which rubric it is to be. */
export default function DraftPanel({ session, language }: { session: DraftPanelSession; language: Language }) {
  const { checked, looked, busy, asks } = useSyncExternalStore(session.subscribe, session.getState);
  useEffect(() => {
    if (!session.getState().looked) void session.look();
  }, [session]);
  const isAsking = checked === null || checked.tree.dimensions.length === 0 || asks === 'rubric';
  const progress = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The question is gone, and the button that was pressed with it.
    if (!isAsking && wasAsking.current && document.activeElement === document.body)
      progress.current?.querySelector<HTMLElement>('[role=treeitem]')?.focus();
    wasAsking.current = looked && isAsking;
  }, [looked, isAsking]);
  if (!looked && busy !== null && asks === null) return <Spinner size="tiny" label={say(words.reading, language)} />;
  if (isAsking)
    return <InsertRubric isAsked={asks === 'rubric'} session={session} busy={busy !== null} language={language} />;
  return (
    <div ref={progress}>
      <Progress session={session} checked={checked} busy={busy !== null} language={language} />
    </div>
  );
}
