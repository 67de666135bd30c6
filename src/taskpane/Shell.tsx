import { Spinner, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState, useSyncExternalStore, type ComponentType } from 'react';
import type { Problem } from '../core/i18n/problem';
import { say, type Language, type Text } from '../core/i18n/text';
import type { Panel, PanelId, PanelProps } from './panel';
import { BugGuard } from './parts/BugGuard';
import { Message } from './parts/Message';
import { StatusLine } from './parts/StatusLine';
import { words } from './words';

/** What the shell asks of a session; its panels ask for more. */
export interface ShellSession {
  getState(): {
    readonly busy: { readonly what: Text } | null;
    readonly problem: Problem | null;
    readonly notice: Text | null;
    readonly activePanel: PanelId;
  };
  subscribe(listener: () => void): () => void;
  cancel(): void;
  show(panel: PanelId): void;
}

interface ShellProps<Session> {
  readonly session: Session;
  readonly panels: readonly Panel<Session>[];
  readonly language: Language;
}

/** The tabs, the panel that is open, and what the last action did. */
export function Shell<Session extends ShellSession>({ session, panels, language }: ShellProps<Session>) {
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

interface OpenedProps<Session> extends PanelProps<Session> {
  readonly Part: ComponentType<PanelProps<Session>>;
}

function Opened<Session>({ Part, session, language }: OpenedProps<Session>) {
  return (
    <BugGuard instead={null}>
      <Suspense fallback={<Spinner size="tiny" label={say(words.loading, language)} />}>
        <Part session={session} language={language} />
      </Suspense>
    </BugGuard>
  );
}
