import { Button, Switch } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { say, type Language } from '../../../core/i18n/text';
import { Section } from '../../parts/Section';
import type { CheckedState } from '../../session/state';
import { DraftTreeView } from './DraftTreeView';
import { draftNodes, nodeWith, totals, type DraftNode } from './model/draft-nodes';
import { totalWords } from './model/standing-words';
import { NodeActions } from './NodeActions';
import type { DraftPanelSession } from './session';
import { elsewhereWords, words } from './words';

interface ProgressProps {
  readonly session: DraftPanelSession;
  readonly checked: CheckedState;
  readonly busy: boolean;
  readonly language: Language;
}

/** How far the writing has come, point by point. */
export function Progress({ session, checked: { tree, read, stale }, busy, language }: ProgressProps) {
  const [unfinished, setUnfinished] = useState(false);
  const [reached, setReached] = useState<string | null>(null);
  const all = useMemo(() => draftNodes(tree, false), [tree]);
  const nodes = useMemo(() => (unfinished ? draftNodes(tree, true) : all), [tree, all, unfinished]);
  const node = nodeWith(nodes, reached);
  const lacksTables = tree.dimensions.some(({ cell, state }) => cell === null && state !== 'optional');

  function openPoint(point: DraftNode) {
    setReached(point.id);
    if (point.standing.cell !== null) void session.goTo(point.standing.cell);
  }

  return (
    <Section title={say(words.title, language)}>
      <p>{say(totalWords(totals(all), read.plan.framework.pointTerm), language)}</p>
      {tree.elsewhere > 0 && <p>{say(elsewhereWords(tree.elsewhere), language)}</p>}
      {stale && <p>{say(words.stale, language)}</p>}
      <div className="section-buttons">
        <Button size="small" disabledFocusable={busy} onClick={() => void session.look()}>
          {say(words.again, language)}
        </Button>
        {lacksTables && (
          <Button size="small" disabledFocusable={busy} onClick={() => void session.insertRubric()}>
            {say(words.insertMissing, language)}
          </Button>
        )}
      </div>
      <Switch
        checked={unfinished}
        label={say(words.unfinished, language)}
        onChange={(_event, data) => setUnfinished(data.checked)}
      />
      <p className="section-quiet">{say(nodes.length === 0 ? words.allDone : words.howTo, language)}</p>
      {nodes.length > 0 && (
        // Another selection of lines begins with other lines open.
        <DraftTreeView
          key={String(unfinished)}
          nodes={nodes}
          onReach={({ id }) => setReached(id)}
          onOpen={openPoint}
          language={language}
        />
      )}
      {node !== null && <NodeActions node={node} session={session} busy={busy} language={language} />}
    </Section>
  );
}
