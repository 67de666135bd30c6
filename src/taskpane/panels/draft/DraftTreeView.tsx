import { Tree, TreeItem, TreeItemLayout, type TreeItemValue } from '@fluentui/react-components';
import { useState, type FocusEvent } from 'react';
import { say, type Language } from '../../../core/i18n/text';
import { openAtFirst, type DraftNode } from './model/draft-nodes';
import { standingWords } from './model/standing-words';
import { StateIcon } from './StateIcon';
import { nameWords, words } from './words';

interface DraftTreeViewProps {
  readonly nodes: readonly DraftNode[];
  /** Called with the node that the user is at. */
  readonly onReach: (node: DraftNode) => void;
  /** Called where a point is clicked, or Enter pressed on it. */
  readonly onOpen: (node: DraftNode) => void;
  readonly language: Language;
}

/** The rubric as a tree; it begins with dimensions open, and items that want work. */
export function DraftTreeView({ nodes, onReach, onOpen, language }: DraftTreeViewProps) {
  const [open, setOpen] = useState<ReadonlySet<TreeItemValue>>(() => new Set(openAtFirst(nodes)));
  return (
    <Tree
      className="draft-tree"
      aria-label={say(words.tree, language)}
      openItems={open}
      onOpenChange={(_event, data) => setOpen(data.openItems)}
    >
      <Nodes nodes={nodes} open={open} onReach={onReach} onOpen={onOpen} language={language} />
    </Tree>
  );
}

/** What is closed is not drawn at all. */
function Nodes({ nodes, open, ...rest }: DraftTreeViewProps & { open: ReadonlySet<TreeItemValue> }) {
  const { onReach, onOpen, language } = rest;
  return nodes.map((node) => {
    const isBranch = node.children.length > 0;
    // Focus in a branch's children passes through the branch.
    const onFocus = (event: FocusEvent) => event.target === event.currentTarget && onReach(node);
    return (
      <TreeItem
        key={node.id}
        value={node.id}
        itemType={isBranch ? 'branch' : 'leaf'}
        onFocus={onFocus}
        {...(isBranch ? {} : { onClick: () => onOpen(node) })}
      >
        <TreeItemLayout className="draft-line">
          <span className="draft-name">{say(nameWords(node.name, node.weight), language)}</span>
          <span className="draft-standing">
            <StateIcon state={node.standing.state} />
            <span>{say(standingWords(node), language)}</span>
          </span>
        </TreeItemLayout>
        {isBranch && open.has(node.id) && (
          <Tree>
            <Nodes nodes={node.children} open={open} {...rest} />
          </Tree>
        )}
      </TreeItem>
    );
  });
}
