import { useId, useMemo, useState } from 'react';
import type { RuleExample } from '../../../core/actions/rule-examples';
import type { CellPlace, PlacedFinding } from '../../../core/check/placed-finding';
import { say, type Language } from '../../../core/i18n/text';
import { FindingSteps } from './FindingSteps';
import type { FindingEntry } from './model/finding-entry';
import type { FindingGroup } from './model/group-findings';
import { findingOfRow, listedFindings, stepFinding } from './model/step-finding';
import { findingKey, treeRows, type TreeRow } from './model/tree-rows';
import { treeAct, type TreeAct } from './model/tree-keys';
import { TreeItem } from './TreeItem';
import { useTreeWindow } from './use-tree-window';
import { words } from './words';

interface FindingTreeProps {
  /** Those of the check; what is open is closed when they are others. */
  readonly findings: readonly PlacedFinding[];
  /** At least one. */
  readonly groups: readonly FindingGroup[];
  /** By rule; null: none are known. */
  readonly examples: Readonly<Record<string, RuleExample>> | null;
  readonly language: Language;
  readonly onGoTo: (cell: CellPlace) => void;
}

const nothingClosed: ReadonlySet<string> = new Set();

/** The findings as a tree of headings, findings and details: one tab stop, and only what is in sight is drawn. */
export function FindingTree({ findings, groups, examples, language, onGoTo }: FindingTreeProps) {
  const id = useId();
  const [closedGroups, setClosedGroups] = useState(nothingClosed);
  const [openFinding, setOpenFinding] = useState<number | null>(null);
  const [active, setActive] = useState({ key: '', index: 0 });
  const [said, setSaid] = useState('');
  const [openIn, setOpenIn] = useState(findings);
  if (openIn !== findings) {
    setOpenIn(findings);
    setOpenFinding(null);
    setSaid('');
  }
  const rows = useMemo(
    () => treeRows(groups, { closedGroups, finding: openFinding }, (rule) => examples?.[rule] ?? null),
    [groups, closedGroups, openFinding, examples],
  );
  const listed = useMemo(() => listedFindings(groups), [groups]);
  const activeIndex = useActiveIndex(rows, active);
  const view = useTreeWindow(rows, activeIndex);

  const position = openFinding === null ? -1 : listed.findIndex(({ index }) => index === openFinding);
  const moveTo = (index: number) => setActive({ key: rows[index]?.key ?? '', index });

  const close = (key: string) => setClosedGroups(new Set([...closedGroups, key]));
  const reopen = (key: string) => setClosedGroups(new Set([...closedGroups].filter((closed) => closed !== key)));

  /** Opens a finding and shows its cell. */
  const show = (entry: FindingEntry) => {
    const group = groups.find(({ entries }) => entries.includes(entry));
    if (group !== undefined && closedGroups.has(group.key)) reopen(group.key);
    setOpenFinding(entry.index);
    setActive({ key: findingKey(entry.index), index: activeIndex });
    view.reveal(findingKey(entry.index));
    const { sheet, cell } = entry.finding;
    if (sheet !== null && cell !== null) onGoTo({ sheet, cell });
  };

  const step = (from: number | null, by: 1 | -1): FindingEntry | null => {
    const entry = stepFinding(listed, from, by);
    if (entry !== null) show(entry);
    return entry;
  };

  const activate = (row: TreeRow) => {
    if (row.kind === 'group') return row.isOpen ? close(row.key) : reopen(row.key);
    if (row.kind === 'finding') return show(row.entry);
    if (row.detail.goTo !== null) onGoTo(row.detail.goTo);
  };

  const act = (wanted: TreeAct) => {
    view.keepFocus();
    setSaid('');
    switch (wanted.kind) {
      case 'move':
        moveTo(wanted.to);
        view.scrollTo(wanted.to);
        return;
      case 'step':
        step(findingOfRow(rows[activeIndex], listed, wanted.by), wanted.by);
        return;
      case 'open-groups':
        setClosedGroups(nothingClosed);
        return;
    }
    const row = rows[wanted.row];
    if (row === undefined) return;
    moveTo(wanted.row);
    if (wanted.kind === 'activate') activate(row);
    else if (row.kind === 'group') (wanted.kind === 'open' ? reopen : close)(row.key);
    else if (row.kind === 'finding') {
      setOpenFinding(wanted.kind === 'open' ? row.entry.index : null);
      view.reveal(row.key);
    }
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const wanted = treeAct(event.key, rows, activeIndex, view.pageSize());
    if (wanted === null) return;
    event.preventDefault();
    act(wanted);
  };

  const onClick = (event: React.MouseEvent<HTMLElement>) => {
    const target = event.target as Element;
    const index = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
    const row = rows[index];
    if (row === undefined) return;
    const folds = row.kind === 'finding' && row.isOpen && target.closest('[data-chevron]') !== null;
    act({ kind: folds ? 'close' : 'activate', row: index });
  };

  const stepByButton = (by: 1 | -1) => {
    const entry = step(position < 0 ? null : openFinding, by);
    if (entry !== null) setSaid(`${say(entry.address, language)} ${say(entry.finding.message, language)}`);
  };

  return (
    <>
      <p id={`${id}-keys`} className="check-unseen">
        {say(words.keys, language)}
      </p>
      <div
        ref={view.ref}
        className="check-tree"
        role="tree"
        aria-label={say(words.findings, language)}
        aria-describedby={`${id}-keys`}
        style={{ height: view.height }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {view.items.map(({ index, top }) => {
          const row = rows[index];
          return (
            row && (
              <TreeItem
                key={row.key}
                row={row}
                index={index}
                top={top}
                isActive={index === activeIndex}
                language={language}
                measure={view.measure}
              />
            )
          );
        })}
      </div>
      <FindingSteps
        position={position < 0 ? null : position + 1}
        total={listed.length}
        said={said}
        language={language}
        onStep={stepByButton}
      />
    </>
  );
}

/** Where the active row is now; where it is gone, the row in its place. */
function useActiveIndex(rows: readonly TreeRow[], { key, index }: { key: string; index: number }): number {
  return useMemo(() => {
    const known = rows[index]?.key === key ? index : rows.findIndex((row) => row.key === key);
    return known >= 0 ? known : Math.min(index, rows.length - 1);
  }, [rows, key, index]);
}
