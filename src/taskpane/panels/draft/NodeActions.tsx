import { Button } from '@fluentui/react-components';
import { say, type Language } from '../../../core/i18n/text';
import type { DraftNode } from './model/draft-nodes';
import { standingWords } from './model/standing-words';
import type { DraftPanelSession } from './session';
import { StateIcon } from './StateIcon';
import { nameWords, pathWords, words } from './words';

interface NodeActionsProps {
  readonly node: DraftNode;
  readonly session: DraftPanelSession;
  readonly busy: boolean;
  readonly language: Language;
}

/** What can be done at the line of the tree that the user is at: buttons of their own, so that the tree stays one tab stop. */
export function NodeActions({ node, session, busy, language }: NodeActionsProps) {
  const { path, standing } = node;
  const { cell } = standing;
  return (
    <section className="draft-actions" aria-label={node.name}>
      {path !== null && <div className="section-quiet">{pathWords(path)}</div>}
      <div className="draft-actions-name">{say(nameWords(node.name, node.weight), language)}</div>
      <div className="draft-standing">
        <StateIcon state={standing.state} />
        <span>{say(standingWords(node), language)}</span>
      </div>
      <div role="status">{cell === null && path !== null ? say(words.noRow, language) : ''}</div>
      <div className="section-buttons">
        {cell !== null && (
          <Button size="small" disabledFocusable={busy} onClick={() => void session.goTo(cell)}>
            {say(words.go, language)}
          </Button>
        )}
        {path !== null && (
          <Button size="small" disabledFocusable={busy} onClick={() => void session.insertRow(path)}>
            {say(words.insertRow, language)}
          </Button>
        )}
      </div>
    </section>
  );
}
