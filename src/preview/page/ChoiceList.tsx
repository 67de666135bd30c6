import { useEffect, useRef, useState, type ReactElement } from 'react';
import { cellAddress } from '../../core/workbook/address';
import type { OpenBook } from '../sheet/open-book';
import { editableText } from './FormulaBar';
import { useSay } from './language';
import { words } from './words';

/** What a cell's drop-down offers, to be picked by arrow keys and Enter or by mouse. */
export function ChoiceList({
  book,
  choices,
  left,
  top,
  onPick,
  onClose,
}: {
  readonly book: OpenBook;
  readonly choices: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly onPick: (choice: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(() => Math.max(0, choices.indexOf(editableText(book, book.active))));
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    // Newer browsers give a promise, which is nothing to clean up with.
    void list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ul
      ref={list}
      role="listbox"
      className="choices"
      tabIndex={0}
      aria-label={say(words.choices(cellAddress(book.active.rowIndex, book.active.columnIndex)))}
      aria-activedescendant={`choice-${current}`}
      style={{ left, top }}
      onBlur={onClose}
      onKeyDown={(event) => {
        event.stopPropagation();
        const steps: Readonly<Record<string, number>> = {
          ArrowDown: current + 1,
          ArrowUp: current - 1,
          Home: 0,
          End: choices.length - 1,
        };
        const to = steps[event.key];
        if (to !== undefined) {
          event.preventDefault();
          setCurrent(Math.min(choices.length - 1, Math.max(0, to)));
        } else if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onPick(choices[current] ?? '');
        } else if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault();
          onClose();
        }
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={`${index} ${choice}`}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === current}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
