import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState, useSyncExternalStore, type ComponentType } from 'react';
import { say, type Language } from '../core/i18n/text';
import type { Panel, PanelProps } from './panel';
import { BugGuard } from './parts/BugGuard';
import { Message } from './parts/Message';
import { StatusLine } from './parts/StatusLine';
import { Tabs } from './parts/Tabs';
import type { PlanSession } from './session/plan-session';
import type { PanelId } from './session/state';
import { words } from './words';

interface ShellProps {
  readonly session: PlanSession;
  readonly panels: readonly Panel[];
  readonly language: Language;
}

/** The tabs, the panel that is open, and what the last action did. */
export function Shell({ session, panels, language }: ShellProps) {
  const prefix = useId();
  const idOf = (panel: PanelId) => `${prefix}-${panel}`;
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [parts] = useState(() => panels.map((panel) => ({ ...panel, Part: lazy(panel.load) })));
  const [opened, setOpened] = useState<ReadonlySet<PanelId>>(new Set());
  const active = (parts.find((panel) => panel.id === state.activePanel) ?? parts[0])?.id;
  if (active !== undefined && !opened.has(active)) setOpened(new Set([...opened, active]));
  return (
    <>
      {parts.length > 0 && (
        <Tabs
          label={say(words.tabs, language)}
          tabs={parts.map((panel) => ({ id: panel.id, title: say(panel.title, language), controls: idOf(panel.id) }))}
          selected={active}
          onSelect={(panel) => session.show(panel)}
        />
      )}
      <div className="pane-news">
        <StatusLine busy={state.busy} notice={state.notice} language={language} onCancel={() => session.cancel()} />
        {state.problem && <Message title={say(words.failed, language)} how={say(state.problem.message, language)} />}
      </div>
      {parts.map((panel) => (
        // A panel stays as it was left: its search and its place in the list are still there when one comes back.
        <div
          key={panel.id}
          id={idOf(panel.id)}
          className="pane-panel"
          role="tabpanel"
          aria-labelledby={`${idOf(panel.id)}-tab`}
          hidden={panel.id !== active}
        >
          {opened.has(panel.id) && <Opened Part={panel.Part} session={session} language={language} />}
        </div>
      ))}
    </>
  );
}

interface OpenedProps extends PanelProps {
  readonly Part: ComponentType<PanelProps>;
}

function Opened({ Part, session, language }: OpenedProps) {
  return (
    <BugGuard instead={null}>
      <Suspense fallback={<Spinner size="tiny" label={say(words.loading, language)} />}>
        <Part session={session} language={language} />
      </Suspense>
    </BugGuard>
  );
}
