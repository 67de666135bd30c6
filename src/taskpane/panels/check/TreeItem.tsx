import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo } from 'react';
import { say, type Language } from '../../../core/i18n/text';
import type { DetailRow, FindingRow, GroupRow, TreeRow } from './model/tree-rows';
import { SeverityIcon } from './SeverityIcon';
import { groupCount, levelWords } from './words';

interface TreeItemProps {
  readonly row: TreeRow;
  readonly index: number;
  /** Distance of its upper edge from that of the tree, in pixels. */
  readonly top: number;
  /** True for the one row of the tree that the Tab key reaches. */
  readonly isActive: boolean;
  readonly language: Language;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One row of the tree. The tree itself listens to keys and clicks. */
export const TreeItem = memo(function TreeItem({ row, index, top, isActive, language, measure }: TreeItemProps) {
  return (
    <div
      ref={measure}
      data-index={index}
      className={`check-row check-row-${row.kind}`}
      style={{ transform: `translateY(${top}px)` }}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.kind === 'detail' ? undefined : row.isOpen}
      aria-selected={row.kind === 'finding' ? row.isOpen : undefined}
      tabIndex={isActive ? 0 : -1}
    >
      {row.kind === 'group' && <GroupWords row={row} language={language} />}
      {row.kind === 'finding' && <FindingWords row={row} language={language} />}
      {row.kind === 'detail' && <DetailWords row={row} language={language} />}
    </div>
  );
});

function GroupWords({ row: { group, isOpen }, language }: { row: GroupRow; language: Language }) {
  return (
    <>
      <Chevron isOpen={isOpen} />
      <span className="check-row-words">
        {group.severity !== null && (
          <>
            <SeverityIcon severity={group.severity} />{' '}
            <span className="check-level">{say(levelWords[group.severity], language)}</span>{' '}
          </>
        )}
        <span className="check-group-title">{say(group.title, language)}</span>{' '}
        <span className="check-count">{say(groupCount(group.entries.length), language)}</span>
      </span>
    </>
  );
}

function FindingWords({ row: { entry, isOpen }, language }: { row: FindingRow; language: Language }) {
  const { finding, address, place } = entry;
  return (
    <>
      <Chevron isOpen={isOpen} />
      <span className="check-row-words">
        <span className="check-place">
          <SeverityIcon severity={finding.severity} /> {say(levelWords[finding.severity], language)}{' '}
          <span className="check-address">{say(address, language)}</span>
        </span>{' '}
        <span className="check-message">{say(finding.message, language)}</span>{' '}
        {place !== null && <span className="check-path">{say(place, language)}</span>}
      </span>
    </>
  );
}

function DetailWords({ row: { detail }, language }: { row: DetailRow; language: Language }) {
  return (
    <span className="check-row-words">
      <span className="check-label">{say(detail.label, language)}</span>{' '}
      <span className={detail.goTo === null ? undefined : 'check-link'}>{say(detail.body, language)}</span>
    </span>
  );
}

function Chevron({ isOpen }: { isOpen: boolean }) {
  const Icon = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return <Icon aria-hidden className="check-chevron" data-chevron />;
}
