import { useState, type FocusEvent, type KeyboardEvent } from 'react';

interface TabsProps<Id extends string> {
  /** What the tabs are for, to screen readers. */
  readonly label: string;
  /** `controls` is the id of the element that a tab shows; each tab's own id is that with `-tab` behind it. */
  readonly tabs: readonly { readonly id: Id; readonly title: string; readonly controls: string }[];
  readonly selected: Id | undefined;
  readonly onSelect: (id: Id) => void;
}

/**
 * A row of tabs: one stop for the Tab key, arrows within. Of our own, because Fluent's brings an engine for moving the focus that weighs 20 kB before
 * anything is seen; it looks like Fluent's.
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  // Where the focus is within the row, which need not be the tab that is shown.
  const [visited, setVisited] = useState<Id | null>(null);
  const stop = visited ?? selected;
  return (
    <div
      className="pane-tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={moveFocus}
      onBlur={(event) => leaves(event) && setVisited(null)}
    >
      {tabs.map(({ id, title, controls }) => (
        <button
          key={id}
          type="button"
          className="pane-tab"
          role="tab"
          id={`${controls}-tab`}
          aria-controls={controls}
          aria-selected={id === selected}
          tabIndex={id === stop ? 0 : -1}
          onFocus={() => setVisited(id)}
          onClick={() => onSelect(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

const leaves = ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget);

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const here = tabs.indexOf(event.target as HTMLElement);
  const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  // Round at both ends.
  tabs.at(to % tabs.length)?.focus();
}
