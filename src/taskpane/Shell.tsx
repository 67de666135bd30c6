import { Spinner, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState, useSyncExternalStore, type ComponentType } from 'react';
import { say, type Language } from '../core/i18n/text';
import type { Panel, PanelProps } from './panel';
import { BugGuard } from './parts/BugGuard';
import { Message } from './parts/Message';
import { StatusLine } from './parts/StatusLine';
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
  const id = useId();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [parts] = useState(() => panels.map((panel) => ({ ...panel, Part: lazy(panel.load) })));
  const [opened, setOpened] = useState<ReadonlySet<PanelId>>(new Set());
  const active = (parts.find((panel) => panel.id === state.activePanel) ?? parts[0])?.id;
  if (active !== undefined && !opened.has(active)) setOpened(new Set([...opened, active]));
  return (
    <>
      {parts.length > 0 && (
        <TabList
          className="pane-tabs"
          aria-label={say(words.tabs, language)}
          selectedValue={active}
          onTabSelect={(_event, { value }) => session.show(value as PanelId)}
        >
          {parts.map((panel) => (
            <Tab key={panel.id} id={`${id}-${panel.id}`} value={panel.id} aria-controls={`${id}-${panel.id}-panel`}>
              {say(panel.title, language)}
            </Tab>
          ))}
        </TabList>
      )}
      <StatusLine busy={state.busy} notice={state.notice} language={language} onCancel={() => session.cancel()} />
      {state.problem && <Message title={say(words.failed, language)} how={say(state.problem.message, language)} />}
      {parts.map((panel) => (
        // A panel stays as it was left: its search and its place in the list are still there when one comes back.
        <div
          key={panel.id}
          id={`${id}-${panel.id}-panel`}
          className="pane-panel"
          role="tabpanel"
          aria-labelledby={`${id}-${panel.id}`}
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
