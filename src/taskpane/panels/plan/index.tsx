import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { CellPlace } from '../../../core/check/placed-finding';
import { say, type Language } from '../../../core/i18n/text';
import { Section } from '../../parts/Section';
import type { CheckedState } from '../../session/state';
import { NewPlan } from './NewPlan';
import './plan.css';
import { Recognised } from './Recognised';
import type { PlanPanelSession } from './session';
import { Settings } from './Settings';
import { words } from './words';

/** The panel 計畫: what was recognised, where its settings stand, and a new plan. */
export default function PlanPanel({ session, language }: { session: PlanPanelSession; language: Language }) {
  const { checked, looked, busy, asks } = useSyncExternalStore(session.subscribe, session.getState);
  const top = useRef<HTMLDivElement>(null);
  const newPlan = useRef<HTMLDivElement>(null);
  // Two plans in one workbook would be checked as one.
  const hasPlan = checked !== null && checked.read.plan.measures.length > 0;
  const isFirstLook = !looked && busy !== null && asks === null;
  useEffect(() => {
    if (!session.getState().looked) void session.look();
  }, [session]);
  useEffect(() => {
    if (asks === 'new-plan' && hasPlan) newPlan.current?.focus();
  }, [asks, hasPlan]);
  const hadForm = useRef(false);
  useEffect(() => {
    // The form is gone, and the button that was pressed with it.
    if (hasPlan && hadForm.current && document.activeElement === document.body)
      top.current?.querySelector('button')?.focus();
    hadForm.current = looked && !hasPlan;
  }, [looked, hasPlan]);

  if (isFirstLook) return <Spinner size="tiny" label={say(words.reading, language)} />;
  const isBusy = busy !== null;
  const go = (cell: CellPlace) => void session.goTo(cell);
  const again = (
    <Button disabledFocusable={isBusy} onClick={() => void session.look()}>
      {say(words.again, language)}
    </Button>
  );
  return (
    <>
      {checked === null ? (
        <>
          <p>{say(words.noPlan, language)}</p>
          {again}
        </>
      ) : (
        <>
          <div ref={top} className="section-buttons plan-buttons">
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.check()}>
              {say(words.check, language)}
            </Button>
            {again}
          </div>
          {checked.stale && <p>{say(words.stale, language)}</p>}
          <Recognised checked={checked} onGo={go} language={language} />
          <Settings checked={checked} onGo={go} language={language} />
          <Section title={say(words.tables, language)}>
            <p className="section-quiet">{say(words.insertHow, language)}</p>
            <Button disabledFocusable={isBusy} onClick={() => void session.insertRubric()}>
              {say(words.insert, language)}
            </Button>
          </Section>
        </>
      )}
      <div ref={newPlan} className="new-plan-section" tabIndex={-1}>
        <Section title={say(words.newPlan, language)}>
          {hasPlan ? (
            <p>{say(words.hasPlan, language)}</p>
          ) : (
            <NewPlan
              session={session}
              known={knownOf(checked)}
              isAsked={asks === 'new-plan'}
              busy={isBusy}
              language={language}
            />
          )}
        </Section>
      </div>
    </>
  );
}

/** What a workbook tells that has no plan yet: a roster alone names units, for example. */
function knownOf(checked: CheckedState | null) {
  return {
    agency: checked?.recognised.agency ?? null,
    rocYear: checked?.recognised.rocYear ?? null,
    units: checked?.read.plan.register.units ?? [],
  };
}
